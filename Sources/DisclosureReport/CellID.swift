/// The path of a cell of the form: section, row and column, for example `requests.disclosed.total`.
///
/// It is kept as one small number, since a comparison of many reports looks up about two hundred of them a report many times.
public struct CellID: Sendable, Hashable, CustomStringConvertible {
  /// Its place among all cells of both editions, table by table and row by row as the form prints them.
  let position: UInt32

  /// The table.
  public var section: Section { Section.inOrder[sectionIndex] }
  /// The row's key in contract 1.
  public var row: String { Self.names[sectionIndex].rows[Int(position >> 8 & 0xFF)] }
  /// The column's key in contract 1.
  public var column: String { Self.names[sectionIndex].columns[Int(position & 0xFF)] }

  private var sectionIndex: Int { Int(position >> 16) }

  /// A cell of table two.
  public static func proactive(_ row: ProactiveRow, _ column: ProactiveColumn) -> CellID {
    CellID(.proactive, index(row), index(column))
  }

  /// A cell of table three.
  public static func requests(_ row: RequestRow, _ column: ApplicantColumn) -> CellID {
    CellID(.requests, index(row), index(column))
  }

  /// A cell of table four.
  public static func review(_ block: ReviewBlock, _ column: ReviewColumn) -> CellID {
    CellID(.review, index(block), index(column))
  }

  /// The cell with a path; nil where the form has no such section, row or column in either edition.
  public init?(path: String) {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, let section = Section(rawValue: parts[0]), let last = parts.last else {
      return nil
    }
    let row = parts.dropFirst().dropLast().joined(separator: ".")
    let names = Self.names[section.index]
    guard let rowIndex = names.rows.firstIndex(of: row), let columnIndex = names.columns.firstIndex(of: last)
    else { return nil }
    self.init(section, rowIndex, columnIndex)
  }

  private init(_ section: Section, _ row: Int, _ column: Int) {
    position = UInt32(section.index << 16 | row << 8 | column)
  }

  /// The path with dots between its parts.
  public var description: String { "\(section.rawValue).\(row).\(column)" }

  private static func index<Key: CaseIterable & Equatable>(_ key: Key) -> Int {
    var index = 0
    for candidate in Key.allCases {
      if candidate == key { break }
      index += 1
    }
    return index
  }

  /// The keys of a table's rows and columns, in the form's order.
  private struct Names {
    let rows: [String]
    let columns: [String]

    init(_ section: Section) {
      switch section {
      case .proactive:
        rows = ProactiveRow.allCases.map(\.rawValue)
        columns = ProactiveColumn.allCases.map(\.rawValue)
      case .requests:
        rows = RequestRow.allCases.map(\.rawValue)
        columns = ApplicantColumn.allCases.map(\.rawValue)
      case .review:
        rows = ReviewBlock.allCases.map(\.rawValue)
        columns = ReviewColumn.allCases.map(\.rawValue)
      }
    }
  }

  private static let names = Section.allCases.map(Names.init)
}

extension Section {
  /// The tables in the form's order.
  fileprivate static let inOrder: [Section] = [.proactive, .requests, .review]

  /// Its place in the form, from 0.
  fileprivate var index: Int {
    switch self {
    case .proactive: 0
    case .requests: 1
    case .review: 2
    }
  }
}
