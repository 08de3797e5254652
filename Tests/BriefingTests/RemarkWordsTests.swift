import Foundation
import TestSupport
import Testing

@testable import Briefing

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
}
