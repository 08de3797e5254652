import DisclosureReport
import SafeText
import TestSupport

@testable import FigureFiles

/// Makes random reports in which every text is hostile.
struct HostileReport {
  private var generator: SplitMix
  /// Whether texts are made without hidden controls, as reading gives them back.
  private let isClean: Bool

  /// A maker; the same seed gives the same report, but for hidden controls.
  init(seed: UInt64, isClean: Bool) {
    generator = SplitMix(seed: seed)
    self.isClean = isClean
  }

  private static let pieces = [
    "=", "'", "'=", "+", "-", "@", "＝", "\t", "\n", "\r", "\r\n", "\"", "\"\"", ",", "\0", "\u{1B}[31m",
    "\u{202E}",
    "\u{2028}", "\u{FEFF}", "\u{301}", "\u{D4E}", "\\", "\\u0000", "<b>", "&amp;", "甲局", "乙\u{1F600}", "-1",
    "(", ")", ".", "~", "%", " ", "\u{3000}", "null", "#", ";",
  ]

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &generator)]
  }

  /// A text of at most `most` characters that shows something.
  private mutating func text(most: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...6, using: &generator) { text += pick(Self.pieces) }
    if chance(300) { text += String(repeating: pick(["=", "字", "\"", "\n"]), count: 10_000) }
    text = String(text.scalars.prefix(most - 1))
    if text.withoutHiddenControls.isEmpty { text += "x" }
    return isClean ? text.withoutHiddenControls : text
  }

  private mutating func number() -> ExactNumber {
    ExactNumber(
      units: Int128.random(in: -99_999...9_999_999, using: &generator), decimals: pick([0, 0, 0, 1, 4]))
  }

  private mutating func passage() -> ReportText.Passage? {
    chance(3) ? nil : ReportText.Passage(text: text(most: 20_000), line: line())
  }

  private mutating func line() -> Int { Int.random(in: 1...9_999, using: &generator) }

  private mutating func cell() -> Cell {
    let origin =
      chance(5)
      ? nil
      : Origin(
        line: line(), column: line(), raw: chance(4) ? text(most: 20_000) : "",
        reading: pick(Origin.Reading.allCases))
    let mark = pick(Cell.Mark.allCases)
    var cell = chance(3) && mark != .number ? Cell(mark, origin: origin) : Cell(number(), origin: origin)
    if cell.value != nil, chance(8) {
      let before = pick(Cell.Mark.allCases)
      cell.correction = Correction(
        value: before == .number ? number() : nil, mark: before, raw: chance(2) ? "" : text(most: 100),
        line: chance(2) ? nil : line(), note: chance(2) ? nil : text(most: 20_000))
    }
    return cell
  }

  private mutating func statement() -> NarrativeFigure {
    let subjects: [NarrativeSubject?] = [
      nil, .cell(.requests(.processInformation, .legalServices)), .groups([.disclosed, .withheld], .total),
      .litigation(.pending), .disputes(.upheld), .accepted(.others),
    ]
    return NarrativeFigure(
      label: text(most: 1_000), value: number(), unit: text(most: 200),
      kind: pick(NarrativeFigure.Kind.allCases),
      scope: pick(NarrativeFigure.Scope.allCases), scopeWord: chance(2) ? nil : text(most: 200),
      role: pick(NarrativeFigure.Role.allCases), subject: pick(subjects), isApproximate: chance(2),
      quote: text(most: 20_000), sentence: line(), line: line())
  }

  /// The report.
  mutating func report() -> AnnualReport {
    let form = pick(FormEdition.allCases)
    var cells: [CellID: Cell] = [:]
    for row in ProactiveRow.rows(in: form) where chance(3) || row == .penalties {
      for column in row.columns(in: form) { cells[.proactive(row, column)] = cell() }
    }
    for row in RequestRow.rows(in: form) where chance(6) {
      for column in ApplicantColumn.allCases { cells[.requests(row, column)] = cell() }
    }
    for block in ReviewBlock.allCases where chance(3) {
      for column in ReviewColumn.allCases { cells[.review(block, column)] = cell() }
    }
    var subtotals: [OutcomeGroup: [ApplicantColumn: Cell]] = [:]
    if chance(4) {
      let (value, line) = (number(), line())
      let origin = Origin(line: line, column: 1, raw: value.description, reading: .given)
      subtotals[.unable] = [.total: Cell(value, origin: origin)]
    }
    var around: ReportText?
    if chance(2) {
      let year = chance(2) ? nil : passage().map { ReportText.NamedYear(year: 2023, passage: $0) }
      let day = chance(2) ? nil : ReportText.Day(year: 2024, month: 2, day: 29)
      around = ReportText(
        problems: passage(), otherMatters: passage(), titleYear: year, periodYear: nil, published: day,
        publishedPassage: day == nil ? nil : passage())
    }
    return AnnualReport(
      office: chance(5) ? nil : text(most: 200), year: chance(5) ? nil : 2023, form: form,
      title: chance(5) ? nil : text(most: 1_000), cells: cells, subtotals: subtotals,
      narrative: (0..<Int.random(in: 0...4, using: &generator)).map { _ in statement() }, text: around,
      source: ReportSource(
        file: text(most: 1_000), kind: pick(ReportSource.Kind.allCases), tableLines: [.review: 7...9]))
  }
}
