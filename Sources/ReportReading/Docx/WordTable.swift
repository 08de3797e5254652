/// A table of a Word file while it is read: merged cells become spans of the cells that they continue.
struct WordTable: Sendable {
  private struct Cell {
    var events: Range<Int>
    var span = 1
    var continuesAbove = false
    var startsMerge = false
    var continuesLeft = false
  }

  /// A cell that cells of the next row may continue.
  private struct Merged {
    let event: Int
    let span: Int
  }

  private var merged: [Int: Merged] = [:]
  private var cells: [Cell] = []
  private var rowStart: Int?
  private var isOpen = false
  private var before = 0
  private var isLeftOut = false

  /// A row begins.
  mutating func beginRow(_ events: inout [MarkupEvent]) {
    rowStart = events.count
    cells = []
    before = 0
    isLeftOut = false
    isOpen = false
  }

  /// A cell begins; `line` is the number of its first paragraph.
  mutating func beginCell(_ events: inout [MarkupEvent], line: Int) {
    guard rowStart != nil, !isOpen else { return }
    isOpen = true
    cells.append(Cell(events: events.count..<events.count))
    events.append(.open(.cell, line: line))
  }

  /// A cell ends.
  mutating func endCell(_ events: inout [MarkupEvent]) {
    guard isOpen, let cell = cells.last else { return }
    isOpen = false
    events.append(.close(.cell))
    cells[cells.count - 1].events = cell.events.lowerBound..<events.count
  }

  /// A property of the row or of the last cell.
  mutating func setProperty(_ name: String, of parent: String, _ value: String?, isOn: Bool) {
    if parent == "trPr" {
      switch name {
      case "gridBefore": before = Self.count(value)
      case "del": isLeftOut = true
      case "hidden": isLeftOut = isLeftOut || isOn
      default: break
      }
    }
    guard parent == "tcPr", isOpen, !cells.isEmpty else { return }
    let last = cells.count - 1
    switch name {
    case "gridSpan": cells[last].span = max(1, Self.count(value))
    case "vMerge":
      cells[last].startsMerge = value == "restart"
      cells[last].continuesAbove = value != "restart"
    case "hMerge": cells[last].continuesLeft = value != "restart"
    default: break
    }
  }

  /// A row ends: its cells take their places, and the ones that continue others are taken away.
  mutating func endRow(_ events: inout [MarkupEvent]) {
    guard let start = rowStart else { return }
    rowStart = nil
    let read = Array(events[start...])
    events.removeSubrange(start...)
    guard !isLeftOut else { return }
    events.append(.open(.row, line: 1))
    var next: [Int: Merged] = [:]
    var column = before
    if before > 0 { Self.addBlank(before, &events) }
    var left: Int?
    for cell in cells {
      defer { column += cell.span }
      if cell.continuesLeft, let left {
        Self.widen(left, by: cell.span, &events)
        continue
      }
      if cell.continuesAbove, let above = merged[column], above.span == cell.span {
        Self.lengthen(above.event, &events)
        next[column] = above
        left = nil
        continue
      }
      left = events.count
      if cell.startsMerge { next[column] = Merged(event: events.count, span: cell.span) }
      events += read[(cell.events.lowerBound - start)..<(cell.events.upperBound - start)]
      if let left { Self.widen(left, by: cell.span - 1, &events) }
    }
    events.append(.close(.row))
    merged = next
  }

  private static func addBlank(_ span: Int, _ events: inout [MarkupEvent]) {
    events += [.open(.cell, line: 1, colspan: span), .close(.cell)]
  }

  private static func widen(_ index: Int, by columns: Int, _ events: inout [MarkupEvent]) {
    events[index].colspan = min(1000, events[index].colspan + columns)
  }

  private static func lengthen(_ index: Int, _ events: inout [MarkupEvent]) {
    events[index].rowspan = min(65534, events[index].rowspan + 1)
  }

  private static func count(_ value: String?) -> Int {
    guard let value, let number = Int(value) else { return 1 }
    return min(max(number, 0), 1000)
  }
}
