import DisclosureReport
import FigureFiles
import Foundation
import ReportReading
import TestSupport
import Testing

@testable import PageProse

/// What the program writes, it reads again.
@Suite struct GivenFiguresTests {
  /// The sample, and made reports on both editions with every kind of cell.
  private func reports() throws -> [AnnualReport] {
    let sample = Project.root.appendingPathComponent("Assets/Samples/jianye-2023.txt")
    let read = try ReportReader().read([UInt8](try Data(contentsOf: sample)), file: "jianye-2023.txt")
    var city = MadeReport.city
    city.subtotals[.unable] = [
      .total: Cell(ExactNumber(3421), origin: Origin(line: 30, column: 1, raw: "3421", reading: .given))
    ]
    let passage = ReportText.Passage(text: "发布日期：2026-01-09 \"\\", line: 2)
    city.text = ReportText(
      problems: ReportText.Passage(text: "", line: 50),
      titleYear: ReportText.NamedYear(year: 2025, passage: passage),
      published: ReportText.Day(year: 2026, month: 1, day: 9), publishedPassage: passage)
    return [read, made(.form2021), made(.form2019), city.report]
  }

  /// A statement of each kind and each sort of subject.
  private var statements: [NarrativeFigure] {
    let subjects: [NarrativeSubject?] = [
      .cell(.requests(.received, .total)), .cell(.requests(.processInformation, .total)),
      .groups([.disclosed, .partiallyDisclosed], .total), .litigation(.corrected), .disputes(.total),
      .accepted(.naturalPersons), nil,
    ]
    let kinds = NarrativeFigure.Kind.allCases
    return subjects.enumerated().map { index, subject in
      NarrativeFigure(
        label: "陈述\(index)", value: ExactNumber(units: -12345, decimals: index % 3),
        unit: index == 2 ? "%" : "件",
        kind: kinds[index % kinds.count], scope: index == 1 ? .region : .own,
        scopeWord: ["全市", "全(市).7", "本机关\u{301}"].dropFirst(index).first,
        role: NarrativeFigure.Role.allCases[index + 1], subject: subject, isApproximate: index == 3,
        quote: "第\(index)句", sentence: index * 4, line: 90 + index)
    }
  }

  /// What the long form keeps of a statement without its explanation: all but the quote.
  private func plain(_ figures: [NarrativeFigure]) -> [NarrativeFigure] {
    figures.map { figure in
      NarrativeFigure(
        label: figure.label, value: figure.value, unit: figure.unit, kind: figure.kind, scope: figure.scope,
        scopeWord: figure.scopeWord, role: figure.role, subject: figure.subject,
        isApproximate: figure.isApproximate, quote: "", sentence: figure.sentence, line: figure.line)
    }
  }

  private func made(_ form: FormEdition) -> AnnualReport {
    var made = MadeReport.jianye
    made.form = form
    made.office = "\u{3000}=甲,\u{D4E}\"\u{301}乙\"办"
    let marks: [Cell.Mark] = [.blank, .slash, .dash, .underscore, .unreadable, .unplaced, .unproven]
    for (column, mark) in zip(ApplicantColumn.allCases, marks) {
      made.blank(.requests(.repeated, column), mark)
    }
    made.values[.proactive(form == .form2021 ? .fees : .procurement, .amount)] = ExactNumber("5949.088667")
    if form == .form2019 { made.set(.proactive(.licences, .change), -18) }
    made.blank(.proactive(.rules, form == .form2021 ? .issued : .newlyProduced), .dash)
    let report = made.report
    var cells = report.cells
    cells[.requests(.received, .total)] = Cell(
      ExactNumber(18), origin: Origin(line: 3, column: 7, raw: "18（其中\n当面2件）", reading: .joined),
      note: "其中当面2件")
    cells[.requests(.carriedIn, .total)] = Cell(.blank)
    return AnnualReport(
      office: report.office, year: report.year, form: form, title: "a\t\"b\"\u{D4E}<", cells: cells,
      narrative: report.narrative + statements,
      source: ReportSource(file: "-x.docx", kind: .docx, tableLines: [.review: 7...9]))
  }

  private func numbers(_ report: AnnualReport) -> [CellID: ExactNumber?] { report.cells.mapValues(\.value) }

  @Test func figuresAsJSON() throws {
    for report in try reports() {
      let text = FiguresJSON.text([report], terms: try Words.chinese())
      let back = try ReportReader().read(Array(text.utf8), file: "figures.json")
      #expect(numbers(back) == numbers(report))
      #expect(back.office == report.office && back.year == report.year && back.title == report.title)
      #expect(back.form == report.form && back.narrative == report.narrative)
      #expect(back.text == report.text && back.subtotals == report.subtotals)
      #expect(back.cells.values.allSatisfy { $0.origin?.reading == .given })
      #expect(CheckRun.run(back).map(\.status) == CheckRun.run(report).map(\.status))
    }
  }

  @Test func explainedFiguresAsJSON() throws {
    for report in try reports() {
      let text = FiguresJSON.text([report], terms: try Words.english(), explain: true)
      let back = try ReportReader().read(Array(text.utf8), file: "figures.json")
      #expect(back.cells == report.cells)
      #expect(back.source == report.source)
      #expect(FiguresJSON.text([back], terms: try Words.english(), explain: true) == text)
    }
  }

  @Test func figuresAsCSV() throws {
    for report in try reports() {
      let text = FigureCSV.text([report])
      let back = try ReportReader().read(Array(text.utf8), file: "figures.csv")
      #expect(numbers(back) == numbers(report))
      #expect(back.office == report.office && back.year == report.year && back.form == report.form)
      #expect(back.narrative == plain(report.narrative))
    }
  }

  @Test func explainedFiguresAsCSV() throws {
    for report in try reports() {
      let text = FigureCSV.text([report], explain: true)
      let back = try ReportReader().read(Array(text.utf8), file: "figures.csv")
      #expect(back.cells.mapValues(\.mark) == report.cells.mapValues(\.mark))
      #expect(back.cells.mapValues(\.origin) == report.cells.mapValues(\.origin))
      #expect(back.source.file == report.source.file)
      #expect(back.narrative == report.narrative)
      #expect(FigureCSV.text([back], explain: true) == text)
    }
  }

  @Test func severalReports() throws {
    let reports = [made(.form2021), MadeReport.city.report]
    let json = FiguresJSON.text(reports, terms: try Words.english(), explain: true)
    #expect(try ReportReader().readAll(Array(json.utf8), file: "a").map(\.office) == reports.map(\.office))
    let csv = FigureCSV.text(reports)
    #expect(try ReportReader().readAll(Array(csv.utf8), file: "a").map(\.office) == reports.map(\.office))
  }
}
