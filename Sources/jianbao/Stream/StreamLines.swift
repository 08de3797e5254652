import FigureFiles

/// Cuts what comes in pieces into lines, without their breaks; a line of too many bytes is passed over and told.
struct StreamLines {
  /// A line.
  enum Line: Equatable {
    case whole([UInt8])
    case tooLong
  }

  private let most: Int
  private var begun: [UInt8] = []
  private var isPassing = false

  /// Nothing read yet; `most` is the most bytes of a line.
  init(most: Int = StreamItem.lineBytes) { self.most = most }

  /// How many bytes of a line that has not ended are held.
  var held: Int { begun.count }

  /// The lines that end in a piece.
  mutating func lines(in piece: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var rest = piece[...]
    while let end = rest.firstIndex(of: 0x0A) {
      take(rest[..<end])
      lines.append(ended())
      rest = rest[(end + 1)...]
    }
    take(rest)
    return lines
  }

  /// The last line, where no break ended it.
  mutating func last() -> Line? { begun.isEmpty && !isPassing ? nil : ended() }

  private mutating func take(_ part: ArraySlice<UInt8>) {
    guard !isPassing else { return }
    if begun.count + part.count > most {
      isPassing = true
      begun = []
    } else {
      begun += part
    }
  }

  private mutating func ended() -> Line {
    defer {
      isPassing = false
      begun = []
    }
    return isPassing ? .tooLong : .whole(begun)
  }
}
