import DisclosureReport

/// The pieces of a web page or a Word file that matter here, and their text in UTF-8.
struct MarkupEvents: Sendable {
  /// The pieces in the order of the tree.
  var list: [MarkupEvent] = []
  /// The text of all pieces.
  private(set) var bytes: [UInt8] = []
  /// What the page's head says of it.
  private(set) var metadata: [PageMetadata] = []
  /// What was left out.
  var remarks: [Finding] = []

  /// Adds text that begins on a line, or goes on with the piece before it.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, line: Int, goesOn: Bool = false) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    if goesOn, let last = list.last, last.kind == .text {
      list[list.count - 1] = .text(last.text.lowerBound..<bytes.count, line: last.line)
    } else {
      list.append(.text(start..<bytes.count, line: line))
    }
  }

  /// Adds what a `meta` element says, as long as there is not much of it.
  mutating func add(_ item: PageMetadata) {
    if metadata.count < Self.mostMetadata { metadata.append(item) }
  }

  private static let mostMetadata = 40

  /// Gives each piece the line on which its line begins elsewhere.
  mutating func renumber(_ lines: [Int32]) {
    for index in list.indices where lines.indices.contains(list[index].line - 1) {
      list[index].line = Int(lines[list[index].line - 1])
    }
  }

  /// The scalars of some text.
  func scalars(_ range: Range<Int>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(range.count / 2)
    var decoder = UTF8()
    var iterator = bytes[range].makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): result.append(scalar)
      case .error: result.append("\u{FFFD}")
      case .emptyInput: return result
      }
    }
  }

  /// For each table, title and hidden element the index of the event that ends it, by that of the one that opens it.
  var ends: [Int: Int] {
    var open: [Int] = []
    var ends: [Int: Int] = [:]
    for (index, event) in list.enumerated() {
      switch event.kind {
      case .open: open.append(index)
      case .close:
        guard let start = open.popLast() else { break }
        let opened = list[start]
        if opened.tag == .table || opened.tag == .title || opened.isHidden { ends[start] = index }
      case .text: break
      }
    }
    return ends
  }
}
