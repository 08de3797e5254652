import DisclosureReport

@testable import Briefing
@testable import PageProse
@testable import SafeFiles

/// The page's template and its words; nil where the folders are not there.
nonisolated(unsafe) private let template: PageTemplate? = {
  let house = #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
  guard let folder = try? ResourceFolder(styles: "/\(house)/Styles", assets: "/\(house)/Assets"),
    let terms = try? Terms(folder, language: .chinese)
  else { return nil }
  return try? PageTemplate(folder, terms: terms)
}()

/// One input of libFuzzer's: whatever a report's texts are, no tag of the page is theirs.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let template else { return -1 }
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  // Letters become z, which no tag and no attribute of ours begins with.
  let texts = bytes.split(separator: 0, maxSplits: 7, omittingEmptySubsequences: false).map { part in
    "甲" + String(decoding: part.map { (0x41...0x7A).contains($0) ? UInt8(ascii: "z") : $0 }, as: UTF8.self)
  }
  func text(_ index: Int) -> String { texts[index % texts.count] }
  var cells: [CellID: Cell] = [:]
  for row in RequestRow.rows(in: .form2021) {
    for column in ApplicantColumn.allCases {
      let origin = Origin(line: 1, column: 1, raw: text(0), reading: .printed)
      cells[.requests(row, column)] = Cell(.zero, origin: origin, note: text(1))
    }
  }
  let report = AnnualReport(
    office: text(2), year: 2023, form: .form2021, title: text(3), cells: cells,
    narrative: [
      NarrativeFigure(
        label: text(4), value: ExactNumber(3), unit: text(5), scope: .region, scopeWord: text(6),
        role: .received,
        quote: text(7), line: 1)
    ],
    remarks: [Finding(remark: "R-odd", severity: .warning, status: .fail, words: ["raw": text(0)])],
    source: ReportSource(file: text(1), kind: .text))
  guard let page = try? template.render(CheckedReport(report), figures: []) else { return 0 }
  precondition(Tags.areOurs(Array(page.utf8)), "a text of the report became a tag")
  return 0
}

/// The tags of a page, read as a browser's tokenizer reads them.
private enum Tags {
  /// Whether each tag's name and the names of its attributes begin with another letter than z, and every tag ends.
  static func areOurs(_ page: [UInt8]) -> Bool {
    var index = 0
    while index < page.count {
      guard page[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      index += 1
      var isName = true
      var quote: UInt8?
      while index < page.count, quote != nil || page[index] != UInt8(ascii: ">") {
        let byte = page[index]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if isName, byte == UInt8(ascii: "z") || byte >= 0x80 {
          return false
        } else {
          isName = byte <= 0x20 || byte == UInt8(ascii: "/")
        }
        index += 1
      }
      if index == page.count { return false }
    }
    return true
  }
}
