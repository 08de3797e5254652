/// What damages a page on its way: each kind changes bytes as a broken download, editor or converter would.
enum PageMutation: String, CaseIterable {
  case cut, dropEndTag, flipByte, removeByte, swapLines, dropLine, repeatLine, badSpan, swapTokens, dropToken

  /// The bytes after one mutation; the same bytes where the page has no place for it.
  func applied(to bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    switch self {
    case .cut: return Array(bytes.prefix(bytes.count / 6 + random.below(bytes.count * 5 / 6)))
    case .dropEndTag: return dropped(Self.tags(bytes, closing: true), bytes, &random)
    case .flipByte:
      var result = bytes
      result[random.below(bytes.count)] ^= UInt8(1 << random.below(8))
      return result
    case .removeByte:
      var result = bytes
      result.remove(at: random.below(bytes.count))
      return result
    case .swapLines, .dropLine, .repeatLine: return lines(bytes, &random)
    case .badSpan: return span(bytes, &random)
    case .swapTokens, .dropToken: return tokens(bytes, &random)
    }
  }

  private func lines(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let index = random.below(lines.count - 1)
    switch self {
    case .swapLines: lines.swapAt(index, index + 1)
    case .dropLine: lines.remove(at: index)
    default: lines.insert(lines[index], at: index)
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private func span(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    let cells = Self.tags(bytes, closing: false)
    guard let tag = random.pick(cells) else { return bytes }
    let spans = [
      " colspan=2", " colspan=0", " colspan=99999", " rowspan=3", " rowspan=0", " colspan=-1", " rowspan=x",
    ]
    var result = bytes
    result.insert(contentsOf: Array((random.pick(spans) ?? "").utf8), at: tag.lowerBound + 3)
    return result
  }

  private func dropped(_ ranges: [Range<Int>], _ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    guard let range = random.pick(ranges) else { return bytes }
    return Array(bytes[..<range.lowerBound] + bytes[range.upperBound...])
  }

  /// Swaps a figure with the one after it, or leaves it out.
  private func tokens(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    let figures = Self.figures(bytes)
    guard figures.count > 2 else { return bytes }
    let index = random.below(figures.count - 1)
    let (one, two) = (figures[index], figures[index + 1])
    guard self == .swapTokens else { return Array(bytes[..<one.lowerBound] + bytes[one.upperBound...]) }
    let parts = [
      bytes[..<one.lowerBound], bytes[two], bytes[one.upperBound..<two.lowerBound], bytes[one],
      bytes[two.upperBound...],
    ]
    return parts.flatMap { $0 }
  }

  /// The runs of digits of some bytes.
  static func figures(_ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for index in 0...bytes.count {
      let isDigit = index < bytes.count && (0x30...0x39).contains(bytes[index])
      if isDigit, start == nil { start = index }
      if !isDigit, let first = start {
        ranges.append(first..<index)
        start = nil
      }
    }
    return ranges
  }

  /// The tags of cells and rows.
  private static func tags(_ bytes: [UInt8], closing: Bool) -> [Range<Int>] {
    let names = (closing ? ["</td", "</tr", "</p", "</table", "</span"] : ["<td"]).map { Array($0.utf8) }
    return bytes.indices.compactMap { index in
      guard bytes[index] == 0x3C, names.contains(where: { bytes[index...].starts(with: $0) }),
        let end = bytes[index...].firstIndex(of: 0x3E)
      else { return nil }
      return index..<(end + 1)
    }
  }
}
