import Testing

@testable import ReportReading

@Suite struct TableGridTests {
  /// Cells as (colspan, rowspan), numbered in order.
  private func grid(_ groups: [[[(Int, Int)]]]) -> [[Int?]] {
    var next = 0
    let sources = groups.map { rows in
      rows.map { cells in
        cells.map { cell -> TableGrid.Source in
          defer { next += 1 }
          return TableGrid.Source(content: next, colspan: cell.0, rowspan: cell.1)
        }
      }
    }
    return TableGrid(groups: sources).rows.map { $0.map { $0?.content } }
  }

  @Test func spans() {
    #expect(grid([[[(1, 1), (2, 1)], [(1, 1), (1, 1), (1, 1)]]]) == [[0, 1, 1], [2, 3, 4]])
    #expect(grid([[[(1, 3), (1, 1)], [(1, 1)], [(1, 1)]]]) == [[0, 1], [0, 2], [0, 3]])
    #expect(grid([[[(1, 1), (1, 2), (1, 1)], [(1, 1), (1, 1)]]]) == [[0, 1, 2], [3, 1, 4]])
    #expect(grid([[[(3, 2)], []]]) == [[0, 0, 0], [0, 0, 0]])
  }

  @Test func rowspanDoesNotLeaveItsGroup() {
    #expect(grid([[[(1, 9), (1, 1)]], [[(1, 1), (1, 1)]]]) == [[0, 1], [2, 3]])
    #expect(grid([[[(1, 0), (1, 1)], [(1, 1)]], [[(1, 1)]]]) == [[0, 1], [0, 2], [3]])
  }

  @Test func overlappingCellsKeepTheFirst() {
    // The second row's wide cell begins in the free slot and reaches under the spanning cell.
    #expect(grid([[[(1, 1), (1, 1), (1, 2)], [(3, 1)]]]) == [[0, 1, 2], [3, 3, 2]])
  }

  @Test func columnsAndRowsAreLimited() {
    let rows = grid([[[(1000, 1), (1, 1)]]])
    #expect(rows[0].count == ReadingLimits().tableColumns)
    let wide = [[[(Int, Int)]]](repeating: [[(200, 20_000)]], count: 3)
    #expect(grid(wide).count == 3)
  }
}
