import DisclosureReport
import PageProse
import Workbook

/// Names and values of sheets in one language.
struct SheetWords {
  let terms: Terms

  /// A sheet by its key, with headers by theirs; one row of dashes where there is none.
  func table(_ key: String, _ headers: [String], _ rows: [[WorkbookValue]]) -> WorkbookTable {
    named(key, headers.map { terms["workbook.head.\($0)"] }, rows)
  }

  /// A sheet by its key, with headers as they are.
  func named(_ key: String, _ headers: [String], _ rows: [[WorkbookValue]]) -> WorkbookTable {
    let empty = [headers.map { _ in WorkbookValue.text(terms["none"]) }]
    return WorkbookTable(
      sheet: terms["workbook.sheet.\(key)"], name: "T\(key)", headers: headers,
      rows: rows.isEmpty ? empty : rows)
  }

  func office(_ report: AnnualReport) -> String { report.office ?? terms["picture.officeUnknown"] }

  func year(_ report: AnnualReport) -> WorkbookValue {
    report.year.map { .number(Double($0), .plain) } ?? .text(terms["none"])
  }

  /// Office and year.
  func name(_ report: AnnualReport) -> String {
    report.year.map { terms("deck.report", ["office": office(report), "year": String($0)]) } ?? office(report)
  }

  /// A number, as text where a spreadsheet could not keep all of its digits; a dash for none.
  func number(_ value: ExactNumber?) -> WorkbookValue {
    guard let value else { return .text(terms["none"]) }
    let digits = value.units.magnitude.description.utf8.count
    guard digits <= 15 else { return .text(value.description) }
    return .number(value.double, value.decimals == 0 ? .whole : .decimal)
  }

  /// The number of a sum of cells, or the word that says why there is none.
  func figure(_ cells: [CellID], _ report: AnnualReport) -> WorkbookValue {
    if let value = report.sum(cells) { return number(value) }
    return .text((Absence(cells, in: report) ?? .notFound).word(terms))
  }

  /// A rate as it is printed everywhere, to a tenth of a per cent.
  func rate(_ rate: Rate?) -> WorkbookValue {
    guard let rate, let tenths = Double(rate.percent.filter { $0 != "." }) else {
      return .text(terms["none"])
    }
    return .number(tenths / 1000, .percent)
  }

  /// The line of a cell in its file.
  func line(_ line: Int?) -> WorkbookValue {
    line.map { .number(Double($0), .plain) } ?? .text(terms["none"])
  }

  /// A text, or a dash for an empty one.
  func text(_ text: String) -> WorkbookValue { .text(text.isEmpty ? terms["none"] : text) }
}
