/// Compresses rows of runs as the zlib stream of a PNG, from the runs alone: no pixel is walked again.
///
/// A row equal to the one above is written as its difference, which is zero throughout, every other row as it is. A run is a
/// literal and a copy of the byte before; where several runs stand as in an earlier row, that row is copied.
struct RunDeflate: ~Copyable {
  private let rows: PixelRows
  private let mapping: [UInt8]
  private var tokens = DeflateTokens()
  private var checksum = RunAdler()
  /// The runs of the row being written and of the last one that was written as it is, joined where a palette joins colours.
  private var row: PieceRow
  private var above: PieceRow

  /// A run as it is written.
  private struct Piece {
    let color: UInt8
    let end: Int
  }

  /// The runs of a row, in room for as many as it has pixels.
  private struct PieceRow: ~Copyable {
    let pieces: UnsafeMutableBufferPointer<Piece>
    var count = 0

    init(width: Int) { pieces = .allocate(capacity: width) }

    deinit { pieces.deallocate() }

    mutating func append(_ piece: Piece) {
      if count > 0, pieces[count - 1].color == piece.color { count -= 1 }
      pieces[count] = piece
      count += 1
    }
  }

  /// The stream of a picture whose colours have these numbers in the palette.
  static func stream(_ rows: PixelRows, mapping: [UInt8]) -> [UInt8] {
    var deflate = RunDeflate(rows, mapping)
    deflate.write()
    return deflate.finish()
  }

  private init(_ rows: PixelRows, _ mapping: [UInt8]) {
    self.rows = rows
    self.mapping = mapping
    row = PieceRow(width: rows.size.width)
    above = PieceRow(width: rows.size.width)
  }

  private consuming func finish() -> [UInt8] { tokens.stream(checksum: checksum.value) }

  private mutating func write() {
    let width = rows.size.width
    var distance = 0
    for y in 0..<rows.size.height {
      let range = rows.row(y)
      distance += width + 1
      if y > 0, range.isEmpty {
        // Filter 2: the difference from the row above.
        literal(2)
        run(0, width)
        continue
      }
      literal(0)
      swap(&row, &above)
      read(range)
      write(copying: y > 0 && distance <= DeflateTokens.farthest ? distance : nil)
      distance = 0
    }
  }

  private mutating func read(_ range: Range<Int>) {
    row.count = 0
    var end = 0
    for run in rows.runs[range] {
      end += Int(run.count)
      row.append(Piece(color: mapping[Int(run.color)], end: end))
    }
  }

  /// The fewest runs that are worth a copy of an earlier row.
  private static let leastRuns = 3

  private mutating func write(copying distance: Int?) {
    var (x, place, other) = (0, 0, 0)
    // Up to where the row is known to be as the earlier one.
    var same = 0
    var counted = 0
    while place < row.count {
      let piece = row.pieces[place]
      if let distance {
        if x >= same {
          (same, counted) = alike(from: x, place, &other)
        }
        if counted >= Self.leastRuns {
          copy(from: distance, count: same - x)
          for piece in row.pieces[place..<row.count] {
            let end = min(piece.end, same)
            if end > x { checksum.add(piece.color, count: end - x) }
            x = max(x, end)
            if piece.end > same { break }
            place += 1
          }
          counted = 0
          continue
        }
      }
      run(piece.color, piece.end - x)
      x = piece.end
      place += 1
      counted = max(0, counted - 1)
    }
  }

  /// Up to where the row from `x` on is as the earlier one, and how many runs end before that.
  private func alike(from x: Int, _ place: Int, _ other: inout Int) -> (end: Int, runs: Int) {
    while other < above.count, above.pieces[other].end <= x { other += 1 }
    var (mine, theirs, end, runs) = (place, other, x, 0)
    while mine < row.count, theirs < above.count {
      let (one, another) = (row.pieces[mine], above.pieces[theirs])
      guard one.color == another.color else { break }
      end = min(one.end, another.end)
      guard one.end == another.end else { break }
      mine += 1
      theirs += 1
      runs += 1
    }
    return (end, runs)
  }

  private mutating func literal(_ byte: UInt8) {
    tokens.literal(byte)
    checksum.add(byte, count: 1)
  }

  private mutating func run(_ byte: UInt8, _ count: Int) {
    checksum.add(byte, count: count)
    tokens.literal(byte)
    if count <= 3 {
      for _ in 1..<max(1, count) { tokens.literal(byte) }
    } else {
      tokens.copy(distance: 1, count: count - 1)
    }
  }

  private mutating func copy(from distance: Int, count: Int) {
    tokens.copy(distance: distance, count: count)
  }
}

/// The Adler-32 checksum of bytes that come in runs.
struct RunAdler {
  private var (sum, total) = (UInt64(1), UInt64(0))
  private static let modulus: UInt64 = 65_521

  /// Adds a byte so many times, at most 65,535.
  mutating func add(_ byte: UInt8, count: Int) {
    let (value, n) = (UInt64(byte), UInt64(count))
    total += n * sum + value * (n * (n + 1) / 2)
    sum += n * value
    // Far from overflowing until here, so that most runs need no division.
    if total > 1 << 60 { total %= Self.modulus }
    if sum > 1 << 32 { sum %= Self.modulus }
  }

  /// The checksum so far.
  var value: UInt32 { UInt32((total % Self.modulus) << 16 | (sum % Self.modulus)) }
}
