import DisclosureReport
import FigureFiles
import ReportReading
import TestSupport
import Testing

@testable import Briefing
@testable import PageProse
@testable import SafeFiles

@Suite struct CorrectionTests {
  /// The city with an unread total of suits, set by hand as the page has it.
  private func corrected() throws -> AnnualReport {
    var made = MadeReport.city
    made.blank(.review(.directLitigation, .total), .unplaced)
    var book = try CorrectionBook(try Words.folder())
    try book.set("review.directLitigation.total=156", note: "据原文第 8 页")
    return try book.corrected(made.report, file: "made.txt")
  }

  @Test(arguments: [
    "review.litigationAfterReconsideration.total", "复议后起诉·总计", "复议后起诉 / 总计", "Litigation after review·Total",
  ])
  func aCellIsNamedByItsPathOrItsWords(_ name: String) throws {
    var book = try CorrectionBook(try Words.folder())
    try book.set("\(name)=11", note: nil)
    let report = try book.corrected(MadeReport.jianye.report, file: "made.txt")
    #expect(report.value(.review(.litigationAfterReconsideration, .total)) == ExactNumber(11))
    #expect(report.correctedCells == [.review(.litigationAfterReconsideration, .total)])
  }

  @Test(arguments: ["x", "x=", "=1", "a=b=1", "requests.received.total=+1", "requests.received.total=一"])
  func whatIsNoCellAndNumberIsRefused(_ text: String) throws {
    var book = try CorrectionBook(try Words.folder())
    let error = #expect(throws: BriefingError.self) { try book.set(text, note: nil) }
    #expect(error?.exitCode == 64)
  }

  @Test(arguments: [
    "requests.carriedOut.total=-5", "requests.carriedOut.total=1.5", "proactive.fees.amount=-2.55",
  ])
  func aNumberThatCannotStandInItsCellIsRefused(_ text: String) throws {
    var book = try CorrectionBook(try Words.folder())
    try book.set(text, note: nil)
    let error = #expect(throws: BriefingError.self) {
      try book.corrected(MadeReport.jianye.report, file: "made.txt")
    }
    #expect(error?.exitCode == 64 && error?.sentence(.chinese).contains("应为不小于 0 的整数") == true)
  }

  @Test(arguments: ["1 1", "1,5", "1,00", "017", "1e3", "12,34,567"]) func aNumberIsWrittenAsNumbersAre(
    _ number: String
  ) throws {
    var book = try CorrectionBook(try Words.folder())
    #expect(throws: BriefingError.self) { try book.set("requests.received.total=\(number)", note: nil) }
    #expect(throws: BriefingError.self) {
      try book.read("requests.received.total: '\(number)'", file: "corrections.yaml")
    }
  }

  @Test func aCellIsSetOnceAndToSomethingElse() throws {
    var book = try CorrectionBook(try Words.folder())
    try book.read("结转下年·总计: 1\nrequests.carriedOut.total: 2\n", file: "corrections.yaml")
    let error = #expect(throws: BriefingError.self) {
      try book.corrected(MadeReport.jianye.report, file: "made.txt")
    }
    #expect(
      error?.sentence(.chinese).hasPrefix("corrections.yaml:2：requests.carriedOut.total 已经设过一次") == true)
    var same = try CorrectionBook(try Words.folder())
    try same.set("requests.received.total=18", note: nil)
    #expect(try same.corrected(MadeReport.jianye.report, file: "made.txt").correctedCells.isEmpty)
  }

  @Test func wordsAreAnsweredWithTheNearestWords() throws {
    var book = try CorrectionBook(try Words.folder())
    try book.set("新收·总计=1", note: nil)
    let error = #expect(throws: BriefingError.self) {
      try book.corrected(MadeReport.jianye.report, file: "made.txt")
    }
    #expect(error?.sentence(.chinese).contains("最接近的是 requests.received.total（本年新收·总计）") == true)
  }

  @Test func anUnknownCellIsAnsweredWithTheNearest() throws {
    var book = try CorrectionBook(try Words.folder())
    try book.set("requests.carriedout.total=1", note: nil)
    let error = #expect(throws: BriefingError.self) {
      try book.corrected(MadeReport.jianye.report, file: "made.txt")
    }
    #expect(error?.sentence(.chinese).contains("最接近的是 requests.carriedOut.total（结转下年·总计）") == true)
  }

  @Test func aFileSetsCellsOfTheReportsThatItNames() throws {
    var book = try CorrectionBook(try Words.folder())
    try book.read(
      """
      结转下年·总计: 1
      made.txt:
        复议后起诉·总计: {value: 11, note: 据原文第 8 页}
      other.txt:
        requests.received.total: 99
      """, file: "corrections.yaml")
    let report = try book.corrected(MadeReport.jianye.report, file: "made.txt")
    #expect(report.value(.requests(.carriedOut, .total)) == ExactNumber(1))
    #expect(report[.review(.litigationAfterReconsideration, .total)]?.correction?.note == "据原文第 8 页")
    #expect(report.value(.requests(.received, .total)) == ExactNumber(18))
    let error = #expect(throws: BriefingError.self) {
      try book.read("a: {valeu: 1, value: 2}", file: "corrections.yaml")
    }
    #expect(
      error?.exitCode == 78 && error?.sentence(.english).hasPrefix("corrections.yaml:1: expected") == true)
  }

  @Test func theMarkStandsInTablesAndUnderEveryPictureThatShowsTheCell() throws {
    let report = try corrected()
    let terms = try Words.chinese()
    let specs = ChartChoice(CheckedReport(report), terms: terms).specs()
    let marked = specs.filter { $0.source.contains("✎ 手工更正：未经复议直接起诉·总计 156（原 ") }
    #expect(marked.map(\.id) == ["overview", "review"])
    var timings = Timings()
    let files = try BriefingMaker(resources: try Words.folder(), language: .chinese)
      .files(of: report, timings: &timings)
    let page = String(decoding: try #require(files.first { $0.path == "index.html" }).bytes, as: UTF8.self)
    #expect(page.contains("156 ✎"))
    #expect(page.contains("按 156 使用，原文读作"))
    #expect(page.contains("：据原文第 8 页"))
    #expect(FiguresTable.text(report, terms: terms).contains("156✎"))
  }

  @Test func whatWasReadBeforeIsKeptInFilesOfFiguresAndReadAgain() throws {
    let report = try corrected()
    let id = CellID.review(.directLitigation, .total)
    let json = FiguresJSON.text([report], terms: try Words.english())
    #expect(json.contains("\"correctedFrom\""))
    let again = try ReportReader().read([UInt8](json.utf8), file: "figures.json")
    #expect(again.value(id) == ExactNumber(156))
    #expect(again[id]?.correction == report[id]?.correction)
    #expect(again[id]?.correction?.line == report[id]?.origin?.line)
    let csv = FigureCSV.text([report])
    #expect(csv.split(separator: "\n")[0].hasSuffix(",unit,line,correctedFrom,correctionNote"))
    #expect(csv.contains(",unplaced,据原文第 8 页\n"))
    let table = try ReportReader().read([UInt8](csv.utf8), file: "figures.csv")
    #expect(table[id]?.correction?.mark == .unplaced)
    #expect(table.correctedCells == [id])
    #expect(!FigureCSV.text([MadeReport.city.report]).contains("correctedFrom"))
  }

  @Test func aCellSetTwiceKeepsItsFirstReading() {
    let id = CellID.requests(.received, .total)
    let report = MadeReport.jianye.report.corrected([
      CellChange(id, to: ExactNumber(19), note: "一"), CellChange(id, to: ExactNumber(20)),
    ])
    #expect(report.value(id) == ExactNumber(20))
    #expect(report[id]?.correction?.value == ExactNumber(18))
    #expect(report[id]?.correction?.note == "一")
  }

  @Test func unreadCellsLinkToTheWordsThatSetThem() throws {
    var made = MadeReport.city
    made.blank(.requests(.carriedOut, .total), .unplaced)
    let page = try PageTemplate(try Words.folder(), terms: try Words.chinese())
      .render(CheckedReport(made.report), figures: [])
    #expect(page.contains("<a href=\"#set-requests.carriedOut.total\">"))
    #expect(
      page.contains("<li id=\"set-requests.carriedOut.total\"><code>--set requests.carriedOut.total=</code>"))
  }
}
