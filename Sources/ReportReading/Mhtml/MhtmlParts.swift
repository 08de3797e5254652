/// The web pages in a message of several parts, as browsers save a page in a single file (RFC 2557).
struct MhtmlParts {
  /// A web page, or a style sheet of one.
  struct Part {
    /// Where its content stands.
    let content: Range<Int>
    /// How it was written.
    let encoding: TransferDecoding.Encoding
    /// The character set that its head names.
    let charset: String?
  }

  /// Why there are none.
  enum Fault: Error {
    /// More parts than are read, or deeper ones.
    case tooMuch
  }

  /// The most parts of any kind.
  static let mostParts = 5_000
  /// The most web pages.
  static let mostPages = 50
  /// The deepest parts in parts.
  static let mostDepth = 8

  private(set) var pages: [Part] = []
  /// The style sheets.
  private(set) var styles: [Part] = []

  /// Whether bytes begin as such a message: fields, among them the type of several parts or of a page.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first > 0x20, first < 0x7F, first != UInt8(ascii: "<") else {
      return false
    }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let fields = MhtmlFields(bytes, from: 0, to: bytes.count) else { return false }
      return fields.type.hasPrefix("multipart/") && fields.parameter("boundary") != nil
        || fields["mime-version"] != nil && fields.type == "text/html"
    }
  }

  /// Finds the pages in one walk over the lines.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
    guard let fields = MhtmlFields(bytes, from: 0, to: bytes.count) else { return }
    var walk = Walk(bytes)
    try walk.begin(fields)
    while let next = walk.nextBoundary() {
      walk.finish(at: next.line)
      if next.closes { continue }
      // A part whose head is none is passed over.
      if let fields = MhtmlFields(bytes, from: walk.position, to: bytes.count) { try walk.begin(fields) }
    }
    walk.finish(at: bytes.count)
    pages = walk.pages
    styles = walk.styles
  }

  /// The walk: the open parts of parts, and the page that is open.
  private struct Walk {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var boundaries: [[UInt8]] = []
    private var open: (start: Int, fields: MhtmlFields)?
    private var count = 0
    private(set) var position = 0
    private(set) var pages: [Part] = []
    private(set) var styles: [Part] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func begin(_ fields: MhtmlFields) throws(Fault) {
      count += 1
      guard count <= mostParts else { throw .tooMuch }
      position = fields.end
      if fields.type.hasPrefix("multipart/") {
        guard let boundary = fields.parameter("boundary"), !boundary.isEmpty else { return }
        guard boundaries.count < mostDepth else { throw .tooMuch }
        boundaries.append(Array("--\(boundary)".utf8))
      } else if ["text/html", "application/xhtml+xml"].contains(fields.type), pages.count < mostPages {
        open = (fields.end, fields)
      } else if fields.type == "text/css" {
        open = (fields.end, fields)
      }
    }

    mutating func finish(at end: Int) {
      guard let (start, fields) = open else { return }
      open = nil
      let part = Part(
        content: start..<max(start, end),
        encoding: TransferDecoding.Encoding(fields["content-transfer-encoding"]),
        charset: fields.parameter("charset")?.lowercased())
      if fields.type == "text/css" { styles.append(part) } else { pages.append(part) }
    }

    /// The next line that is a boundary of an open part; the position is behind it then.
    mutating func nextBoundary() -> (line: Int, closes: Bool)? {
      guard !boundaries.isEmpty else { return nil }
      var line = position
      while line < bytes.count {
        var end = line
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        if line + 1 < end, bytes[line] == 0x2D, bytes[line + 1] == 0x2D, let closes = boundary(line..<end) {
          position = min(bytes.count, end + 1)
          return (line, closes)
        }
        line = end + 1
      }
      position = bytes.count
      return nil
    }

    /// Whether a line that is a boundary closes its part; nil for any other line.
    ///
    /// The parts within are closed with it.
    private mutating func boundary(_ line: Range<Int>) -> Bool? {
      for (index, boundary) in boundaries.enumerated().reversed() {
        guard line.count >= boundary.count,
          bytes[line.lowerBound..<(line.lowerBound + boundary.count)].elementsEqual(boundary)
        else { continue }
        let rest = bytes[(line.lowerBound + boundary.count)..<line.upperBound].filter { $0 > 0x20 }
        guard rest.isEmpty || rest == [0x2D, 0x2D] else { continue }
        boundaries.removeSubrange((rest.isEmpty ? index + 1 : index)...)
        return !rest.isEmpty
      }
      return nil
    }
  }
}
