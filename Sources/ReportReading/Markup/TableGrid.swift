/// The cells of a table in the slots that rowspan and colspan give them, by the HTML standard's algorithm.
///
/// Rows and columns beyond the limits are left out: 20,000 rows, 200 columns.
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

  /// The most rows of a table.
  static let maximumRows = 20_000
  /// The most columns of a table.
  static let maximumColumns = 200

  /// The most slots that are filled: more would only be spans laid over spans.
  static let maximumSlots = 4_000_000

  /// The slots of each row; nil where no cell reaches.
  let rows: [[Slot?]]

  /// Places the cells of a table's row groups; spans do not leave their group.
  init(groups: [[[Source]]]) {
    var all: [[Slot?]] = []
    for group in groups {
      let rows = Self.place(Array(group.prefix(max(0, Self.maximumRows - all.count))))
      all += rows
    }
    rows = all
  }

  private static func place(_ group: [[Source]]) -> [[Slot?]] {
    var rows = [[Slot?]](repeating: [], count: group.count)
    var work = 0
    for (y, cells) in group.enumerated() {
      var x = 0
      for cell in cells {
        while x < rows[y].count, rows[y][x] != nil { x += 1 }
        guard x < maximumColumns else { break }
        let width = min(cell.colspan, maximumColumns - x)
        let height = cell.rowspan == 0 ? group.count - y : min(cell.rowspan, group.count - y)
        work += width * height
        guard work <= maximumSlots else { return rows }
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
