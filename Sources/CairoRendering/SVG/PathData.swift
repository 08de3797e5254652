/// The outline that Cairo writes into a path's `d`: absolute moves, lines, curves and closes.
struct PathData: Sendable, Equatable {
  /// A step of the outline.
  enum Command: UInt8, Sendable {
    /// One point.
    case move = 0x4D
    /// One point.
    case line = 0x4C
    /// Two control points and the end.
    case curve = 0x43
    /// No point.
    case close = 0x5A

    /// How many points follow.
    var points: Int {
      switch self {
      case .move, .line: 1
      case .curve: 3
      case .close: 0
      }
    }
  }

  /// A point of the outline.
  struct Position: Sendable, Hashable {
    /// From the left edge.
    var x: Hundredths
    /// From the top edge.
    var y: Hundredths
  }

  /// The steps.
  private(set) var commands: [Command] = []
  /// The points of all steps, one after another.
  private(set) var points: [Position] = []

  /// Reads Cairo's `d`; nil where it holds anything but whole M, L, C and Z steps.
  init?(_ text: ArraySlice<UInt8>) {
    var numbers: [Hundredths] = []
    func takeStep() -> Bool { numbers.count == 2 * (commands.last?.points ?? 0) }
    var start = text.startIndex
    for word in text.split(separator: UInt8(ascii: " ")) {
      start = word.startIndex
      if word.count == 1, let command = Command(rawValue: text[start]) {
        guard takeStep(), !commands.isEmpty || command == .move else { return nil }
        numbers.removeAll(keepingCapacity: true)
        commands.append(command)
      } else {
        guard let number = Hundredths(decimal: word) else { return nil }
        numbers.append(number)
        if numbers.count.isMultiple(of: 2) {
          points.append(Position(x: numbers[numbers.count - 2], y: number))
        }
      }
    }
    guard takeStep() else { return nil }
  }

  /// The rectangle that the outline is, when it is nothing else: left, top, width, height.
  var rectangle: (x: Hundredths, y: Hundredths, width: Hundredths, height: Hundredths)? {
    let outline: [Command] = [.move, .line, .line, .line, .close]
    guard commands.starts(with: outline), commands.dropFirst(outline.count).allSatisfy({ $0 == .move }) else {
      return nil
    }
    let (a, b, c, d) = (points[0], points[1], points[2], points[3])
    let startsAcross = a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x
    let startsDown = a.x == b.x && b.y == c.y && c.x == d.x && d.y == a.y
    guard startsAcross || startsDown else { return nil }
    let (left, right) = (min(a.x.count, c.x.count), max(a.x.count, c.x.count))
    let (top, bottom) = (min(a.y.count, c.y.count), max(a.y.count, c.y.count))
    return (
      Hundredths(count: left), Hundredths(count: top), Hundredths(count: right - left),
      Hundredths(count: bottom - top)
    )
  }
}
