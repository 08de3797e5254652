/// A sheet of a workbook: one table with one row of headers.
public struct WorkbookTable: Sendable, Equatable {
  /// The sheet's name, at most 31 UTF-16 units, without `[ ] : * ? / \`.
  public var sheet: String
  /// The table's name for formulas: ASCII letters and digits, a letter first.
  public var name: String
  /// The headers; no two are the same.
  public var headers: [String]
  /// The rows, each as long as the headers.
  public var rows: [[WorkbookValue]]

  /// A sheet.
  public init(sheet: String, name: String, headers: [String], rows: [[WorkbookValue]]) {
    self.sheet = sheet
    self.name = name
    self.headers = headers
    self.rows = rows
  }
}

/// What a cell of a workbook holds.
public enum WorkbookValue: Sendable, Equatable {
  /// A text, which stays one whatever it begins with; never empty.
  case text(String)
  /// A finite number and how it is shown.
  case number(Double, Format)

  /// How a number is shown.
  public enum Format: Sendable, Equatable, CaseIterable {
    /// Whole, thousands marked.
    case whole
    /// With what digits it has behind the point.
    case decimal
    /// As a share: 0.54 is 54.0 %.
    case percent
    /// As it is: a year.
    case plain

    /// The format as a spreadsheet writes it.
    var code: String {
      switch self {
      case .whole: "#,##0"
      case .decimal: "#,##0.00####"
      case .percent: "0.0%"
      case .plain: "0"
      }
    }
  }
}

/// Why a workbook cannot be written.
public enum WorkbookError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A sheet or a table has a name that no spreadsheet takes, or one that is there already.
  case name(String)
  /// A row is not as long as the headers, a header is empty or there twice, or there is no row.
  case shape(sheet: String)
  /// A number is not finite.
  case notFinite(sheet: String)
  /// More rows or characters than a sheet holds.
  case tooLarge(sheet: String)
  /// The library failed; its reason.
  case library(String)

  /// One sentence: where, what was found, what was expected.
  public var description: String {
    switch self {
    case .name(let name): "'\(name)' names no sheet or table, or two; expected a short name without []:*?/\\"
    case .shape(let sheet): "sheet '\(sheet)': expected rows as long as their headers, which differ"
    case .notFinite(let sheet): "sheet '\(sheet)': a number is not finite"
    case .tooLarge(let sheet): "sheet '\(sheet)': more than 1,048,575 rows or 16,384 columns"
    case .library(let reason): "the workbook could not be written: \(reason)"
    }
  }
}
