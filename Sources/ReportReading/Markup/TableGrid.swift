/// The cells of a table in the slots that rowspan and colspan give them, by the HTML standard's algorithm.
///
/// Rows and columns beyond the limits are left out, which ``isCut`` and ``hasLostColumns`` tell.
struct TableGrid: Sendable, Equatable {
  /// A cell before it has its place.
  struct Source: Sendable, Equatable {
    /// An index into the caller's cells.
    let content: Int
    /// Columns, from 1.
    let colspan: Int
    /// Rows, from 0: 0 reaches to the end of the group.
    let rowspan: Int
  }

  /// A slot of the grid.
  struct Slot: Sendable, Equatable {
    /// An index into the caller's cells.
    let content: Int
    /// Whether the cell begins in this slot's row and column.
    let isOrigin: Bool
    /// Whether the cell begins in this slot's row.
    let isOwnRow: Bool
  }

  /// The most slots that are filled: more would only be spans laid over spans.
  static let maximumSlots = 4_000_000

  /// The slots of each row; nil where no cell reaches.
  private(set) var rows: [[Slot?]]
  /// Whether rows, or cells whose spans lie over others, were left out.
  private(set) var isCut = false
  /// Whether a cell that begins beyond the last column was left out.
  private(set) var hasLostColumns = false

  /// Places the cells of a table's row groups; spans do not leave their group.
  init(groups: [[[Source]]], limits: ReadingLimits = ReadingLimits()) {
    rows = []
    for group in groups {
      let room = limits.tableRows - rows.count
      if group.count > room { isCut = true }
      rows += place(Array(group.prefix(max(0, room))), maximumColumns: limits.tableColumns)
    }
  }

  private mutating func place(_ group: [[Source]], maximumColumns: Int) -> [[Slot?]] {
    var rows = [[Slot?]](repeating: [], count: group.count)
    var work = 0
    for (y, cells) in group.enumerated() {
      var x = 0
      for cell in cells {
        while x < rows[y].count, rows[y][x] != nil { x += 1 }
        guard x < maximumColumns else {
          hasLostColumns = true
          break
        }
        let width = min(cell.colspan, maximumColumns - x)
        let height = cell.rowspan == 0 ? group.count - y : min(cell.rowspan, group.count - y)
        work += width * height
        guard work <= Self.maximumSlots else {
          isCut = true
          return rows
        }
        for row in y..<(y + height) {
          while rows[row].count < x + width { rows[row].append(nil) }
          for column in x..<(x + width) where rows[row][column] == nil {
            rows[row][column] = Slot(
              content: cell.content, isOrigin: row == y && column == x, isOwnRow: row == y)
          }
        }
        x += width
      }
    }
    return rows
  }

  /// The distinct cells of a row in the order of their slots; `isOwn` tells the cells that begin in it, `column` their first slot.
  func cells(inRow row: Int) -> [(content: Int, isOwn: Bool, column: Int)] {
    var result: [(content: Int, isOwn: Bool, column: Int)] = []
    var last: Int?
    for (column, slot) in rows[row].enumerated() {
      guard let slot, slot.content != last else { continue }
      last = slot.content
      if !result.contains(where: { $0.content == slot.content }) {
        result.append((slot.content, slot.isOwnRow, column))
      }
    }
    return result
  }
}
