/// Writes an outline as a short `d`: relative steps from rounded points, so that no rounding error adds up.
struct PathWriter {
  private var text = ""
  private var current = PathData.Position(x: Hundredths(count: 0), y: Hundredths(count: 0))
  private var start = PathData.Position(x: Hundredths(count: 0), y: Hundredths(count: 0))
  private var pendingMove = false
  private var lastLetter: Unicode.Scalar?
  private var isAfterNumber = false

  /// The `d` of an outline; empty where nothing would be drawn.
  static func string(_ path: PathData) -> String {
    var writer = PathWriter()
    var index = 0
    for (step, command) in path.commands.enumerated() {
      let points = path.points[index..<index + command.points]
      index += command.points
      let isClosedNext = step + 1 < path.commands.count && path.commands[step + 1] == .close
      writer.write(command, points, closes: isClosedNext)
    }
    return writer.text
  }

  private mutating func write(
    _ command: PathData.Command, _ points: ArraySlice<PathData.Position>, closes: Bool
  ) {
    let from = pendingMove ? start : current
    switch command {
    case .move: move(to: points[points.startIndex])
    case .line:
      let end = points[points.startIndex]
      // A line back to the start says nothing before a close.
      if end != from, !(closes && end == start) { line(to: end) }
    case .curve:
      if points.contains(where: { $0 != from }) { curve(points) }
    case .close:
      guard !pendingMove, lastLetter != "z" else { return }
      letter("z")
      current = start
    }
  }

  // A move is only written once something is drawn from it.
  private mutating func move(to point: PathData.Position) {
    start = point
    pendingMove = true
  }

  private mutating func flushMove() {
    guard pendingMove else { return }
    pendingMove = false
    if text.isEmpty {
      letter("M")
      append(start.x)
      append(start.y)
    } else {
      letter("m")
      append(start.x - current.x)
      append(start.y - current.y)
    }
    current = start
  }

  private mutating func line(to end: PathData.Position) {
    flushMove()
    let (across, down) = (end.x - current.x, end.y - current.y)
    if down.count == 0 {
      letter("h")
      append(across)
    } else if across.count == 0 {
      letter("v")
      append(down)
    } else {
      letter("l")
      append(across)
      append(down)
    }
    current = end
  }

  private mutating func curve(_ points: ArraySlice<PathData.Position>) {
    flushMove()
    letter("c")
    for point in points {
      append(point.x - current.x)
      append(point.y - current.y)
    }
    if let end = points.last { current = end }
  }

  // A repeated letter is left out, as the grammar allows.
  private mutating func letter(_ letter: Unicode.Scalar) {
    isAfterNumber = letter == lastLetter
    guard letter != lastLetter else { return }
    text.unicodeScalars.append(letter)
    lastLetter = letter
  }

  private mutating func append(_ number: Hundredths) {
    if isAfterNumber, number.count >= 0 { text += " " }
    text += number.description
    isAfterNumber = true
  }
}
