/// Writes an outline as a short `d`: relative steps from rounded points, so that no rounding error adds up.
struct PathWriter {
  /// The `d` so far; empty where nothing would be drawn.
  private(set) var data = MarkupBytes()
  private let isGlyph: Bool
  private var first: GridPoint?
  private var current = GridPoint.zero
  private var start = GridPoint.zero
  private var pendingMove = false
  private var pendingLine: GridPoint?
  private var lastLetter: UInt8 = 0
  private var isAfterNumber = false

  /// A writer of an outline, or of a glyph's, whose first move is left to the place where it will stand.
  init(isGlyph: Bool = false) { self.isGlyph = isGlyph }

  /// Whether nothing would be drawn.
  var isEmpty: Bool { first == nil }

  /// Starts a part of the outline; written only once something is drawn from there.
  mutating func move(to point: GridPoint) {
    flushLine()
    start = point
    pendingMove = true
  }

  /// Draws a line; a step too short to see is left out.
  mutating func line(to end: GridPoint) {
    flushLine()
    // A line back to the start says nothing before a close, which is known only then.
    if end != (pendingMove ? start : current) { pendingLine = end }
  }

  /// Draws a curve by its two control points and its end.
  mutating func curve(_ one: GridPoint, _ two: GridPoint, to end: GridPoint) {
    flushLine()
    let from = pendingMove ? start : current
    guard one != from || two != from || end != from else { return }
    flushMove()
    letter(UInt8(ascii: "c"))
    for point in [one, two, end] {
      append(point.x - current.x)
      append(point.y - current.y)
    }
    current = end
  }

  /// Closes the part of the outline; the pen is back at its start.
  mutating func close() {
    if pendingLine == start { pendingLine = nil }
    flushLine()
    guard !pendingMove, lastLetter != UInt8(ascii: "z") else { return }
    letter(UInt8(ascii: "z"))
    current = start
  }

  /// Writes what was held back; nothing is drawn after that.
  mutating func finish() { flushLine() }

  /// Draws a glyph that was written before, its origin at a point.
  mutating func place(_ glyph: PathWriter, at origin: GridPoint) {
    guard let first = glyph.first else { return }
    move(to: origin + first)
    flushMove()
    data.put(glyph.data)
    current = origin + glyph.current
    (lastLetter, isAfterNumber) = (glyph.lastLetter, glyph.isAfterNumber)
  }

  private mutating func flushMove() {
    guard pendingMove else { return }
    pendingMove = false
    if !isEmpty {
      letter(UInt8(ascii: "m"))
      append(start.x - current.x)
      append(start.y - current.y)
    } else if !isGlyph {
      letter(UInt8(ascii: "M"))
      append(start.x)
      append(start.y)
    }
    first = first ?? start
    current = start
  }

  private mutating func flushLine() {
    guard let end = pendingLine else { return }
    pendingLine = nil
    flushMove()
    let (across, down) = (end.x - current.x, end.y - current.y)
    if down.count == 0 {
      letter(UInt8(ascii: "h"))
      append(across)
    } else if across.count == 0 {
      letter(UInt8(ascii: "v"))
      append(down)
    } else {
      letter(UInt8(ascii: "l"))
      append(across)
      append(down)
    }
    current = end
  }

  // A repeated letter is left out, as the grammar allows.
  private mutating func letter(_ letter: UInt8) {
    isAfterNumber = letter == lastLetter
    guard letter != lastLetter else { return }
    data.put(sign: letter)
    lastLetter = letter
  }

  private mutating func append(_ number: Hundredths) {
    if isAfterNumber, number.count >= 0 { data.put(sign: UInt8(ascii: " ")) }
    data.put(number)
    isAfterNumber = true
  }
}
