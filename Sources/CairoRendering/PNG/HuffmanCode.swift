/// A prefix code with the shortest codes for the symbols used most, none longer than a limit.
struct HuffmanCode {
  /// How many bits each symbol's code has; 0 for one that is not used.
  let lengths: [UInt8]
  private let codes: [UInt16]

  /// The code for symbols used so many times each, of which the one used last is the last in equal cases.
  init(_ uses: [Int], longest: Int) {
    var scaled = uses
    var lengths = Self.lengths(scaled)
    // Rare symbols are made less rare until no code is too long.
    while (lengths.max() ?? 0) > longest {
      scaled = scaled.map { $0 == 0 ? 0 : ($0 + 1) / 2 }
      lengths = Self.lengths(scaled)
    }
    self.lengths = lengths.map { UInt8($0) }
    codes = Self.codes(lengths)
  }

  /// Writes a symbol's code.
  func put(_ symbol: Int, to bits: inout BitWriter) { bits.put(Int(codes[symbol]), Int(lengths[symbol])) }

  /// The depths of the symbols in the tree that joins the two least used again and again.
  private static func lengths(_ uses: [Int]) -> [Int] {
    let symbols = uses.indices.filter { uses[$0] > 0 }.sorted { (uses[$0], $0) < (uses[$1], $1) }
    var lengths = [Int](repeating: 0, count: uses.count)
    guard symbols.count > 1 else {
      // One code alone has a bit as well.
      if let only = symbols.first { lengths[only] = 1 }
      return lengths
    }
    // Leaves first, then the joined ones, whose weights ascend too: both are queues.
    var weights = symbols.map { uses[$0] }
    var parents = [Int](repeating: 0, count: 2 * symbols.count - 1)
    var (leaf, joined) = (0, symbols.count)
    for node in symbols.count..<2 * symbols.count - 1 {
      var weight = 0
      for _ in 0..<2 {
        let takesLeaf = leaf < symbols.count && (joined >= node || weights[leaf] <= weights[joined])
        let next = takesLeaf ? leaf : joined
        if takesLeaf { leaf += 1 } else { joined += 1 }
        parents[next] = node
        weight += weights[next]
      }
      weights.append(weight)
    }
    var depths = [Int](repeating: 0, count: parents.count)
    for node in stride(from: parents.count - 2, through: 0, by: -1) {
      depths[node] = depths[parents[node]] + 1
    }
    for (place, symbol) in symbols.enumerated() { lengths[symbol] = depths[place] }
    return lengths
  }

  /// The codes that these lengths stand for by the order of the symbols, their first bit lowest (RFC 1951, 3.2.2).
  private static func codes(_ lengths: [Int]) -> [UInt16] {
    var counts = [Int](repeating: 0, count: 17)
    for length in lengths where length > 0 { counts[length] += 1 }
    var next = [Int](repeating: 0, count: 17)
    for length in 1...16 { next[length] = (next[length - 1] + counts[length - 1]) << 1 }
    return lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[length] += 1 }
      return (0..<length).reduce(UInt16(0)) { $0 << 1 | UInt16(next[length] >> $1 & 1) }
    }
  }
}

/// The lengths of both codes at the head of a block, themselves written in a code (RFC 1951, 3.2.7).
struct CodeLengths {
  private let literals: ArraySlice<UInt8>
  private let distances: ArraySlice<UInt8>

  init(literals: [UInt8], distances: [UInt8]) {
    self.literals = literals[..<max(257, (literals.lastIndex { $0 > 0 } ?? 0) + 1)]
    self.distances = distances[..<max(1, (distances.lastIndex { $0 > 0 } ?? 0) + 1)]
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// Writes the head of the block.
  func put(to bits: inout BitWriter) {
    let symbols = symbols
    var uses = [Int](repeating: 0, count: 19)
    for symbol in symbols { uses[symbol.code] += 1 }
    let code = HuffmanCode(uses, longest: 7)
    let ordered = Self.order.map { code.lengths[$0] }
    let count = max(4, (ordered.lastIndex { $0 > 0 } ?? 0) + 1)
    bits.put(literals.count - 257, 5)
    bits.put(distances.count - 1, 5)
    bits.put(count - 4, 4)
    for length in ordered[..<count] { bits.put(Int(length), 3) }
    for symbol in symbols {
      code.put(symbol.code, to: &bits)
      bits.put(symbol.more, symbol.bits)
    }
  }

  /// The lengths, runs of zeros as one symbol with what it says more.
  private var symbols: [(code: Int, more: Int, bits: Int)] {
    var symbols: [(code: Int, more: Int, bits: Int)] = []
    var zeros = 0
    func flush() {
      while zeros > 0 {
        switch zeros {
        case 1...2:
          symbols.append((0, 0, 0))
          zeros -= 1
        case 3...10:
          symbols.append((17, zeros - 3, 3))
          zeros = 0
        default:
          symbols.append((18, min(zeros, 138) - 11, 7))
          zeros -= min(zeros, 138)
        }
      }
    }
    for length in Array(literals) + Array(distances) {
      if length == 0 {
        zeros += 1
      } else {
        flush()
        symbols.append((Int(length), 0, 0))
      }
    }
    flush()
    return symbols
  }
}
