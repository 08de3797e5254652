import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import PageProse

@Suite struct RemarkWordsTests {
  @Test func everyRemarkOfTheReaderHasItsWords() throws {
    let terms = try Words.chinese()
    let sources = Project.root.appendingPathComponent("Sources/ReportReading").path
    var rules: Set<String> = []
    for file in FileManager.default.subpaths(atPath: sources) ?? [] where file.hasSuffix(".swift") {
      let text = try Project.text("Sources/ReportReading/" + file)
      rules.formUnion(text.matches(of: /"(R-[a-z-]+)"/).map { String($0.output.1) })
    }
    #expect(rules.count >= 10)
    for rule in rules { #expect(terms.has("remark.\(rule)"), "\(rule)") }
  }

  @Test func aRemarkNamesItsCell() throws {
    let finding = Finding(
      remark: "R-unreadable", severity: .warning, status: .fail, cells: [.requests(.disclosed, .total)],
      words: ["raw": "三件"])
    #expect(FindingText(try Words.chinese()).sentence(finding) == "予以公开·总计不是数：三件")
  }
}
