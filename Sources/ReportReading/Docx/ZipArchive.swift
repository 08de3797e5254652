/// A ZIP archive whose two lists of entries were read and compared; nothing of it is inflated but one entry by its name.
struct ZipArchive: Sendable {
  /// The most entries.
  static let maximumEntries = 2_000
  /// The most bytes that all entries together may have when inflated: 200 MB.
  static let maximumInflated = 200 * 1024 * 1024
  /// How many times its packed size an entry may have when inflated.
  static let maximumRatio = 100
  /// The size up to which the ratio does not matter: 100 KiB.
  static let ratioFrom = 100 * 1024

  private let bytes: [UInt8]
  private let entries: [ZipEntry]

  /// Whether bytes begin as an archive with an entry does and are long enough for an empty one.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 22 && bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Reads the lists of an archive.
  ///
  /// Throws where they contradict each other or the limits are passed.
  init(_ bytes: [UInt8], file: String) throws(ReadingError) {
    do throws(ZipFault) {
      let end = try ZipEnd(bytes)
      guard end.count <= Self.maximumEntries else { throw .tooManyEntries(end.count) }
      var reader = ByteReader(bytes, at: end.directory, limit: end.position)
      var entries: [ZipEntry] = []
      for _ in 0..<end.count {
        // A list that is shorter than its count says is no cut file.
        guard reader.position < end.position else { throw .contradiction }
        entries.append(try ZipEntry(&reader))
      }
      guard reader.position == end.position else { throw .contradiction }
      try Self.check(entries)
      try Self.compare(entries, bytes, directory: end.directory)
      self.entries = entries
      self.bytes = bytes
    } catch {
      throw error.error(file: file)
    }
  }

  /// Whether the archive has an entry of a name.
  func has(_ name: String) -> Bool { entries.contains { $0.name.elementsEqual(name.utf8) } }

  /// The inflated bytes of an entry; nil where the archive has none of this name.
  func content(_ name: String, file: String) throws(ReadingError) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name == Array(name.utf8) }) else { return nil }
    do throws(ZipFault) {
      let start = try entry.dataStart(bytes)
      return try Inflation.content(
        bytes[start..<(start + entry.packed)], isDeflated: entry.method == 8, size: entry.inflated,
        crc: entry.crc)
    } catch {
      throw error.error(file: file)
    }
  }

  /// The rules for the list at the end: names, sizes and ways of packing.
  private static func check(_ entries: [ZipEntry]) throws(ZipFault) {
    var names: Set<[UInt8]> = []
    var inflated = 0
    for entry in entries {
      try entry.check()
      // The names in a Word file do not tell capitals from small letters.
      let name = entry.name.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
      guard names.insert(name).inserted else { throw .twice(entry.shownName) }
      inflated += entry.inflated
      guard inflated <= maximumInflated else { throw .tooLarge }
      let isLarge = entry.inflated > ratioFrom && entry.inflated > entry.packed * maximumRatio
      guard !isLarge else { throw .ratio(entry.shownName) }
    }
  }

  /// Each entry's own header must say the same as the list, and no two may share bytes.
  private static func compare(_ entries: [ZipEntry], _ bytes: [UInt8], directory: Int) throws(ZipFault) {
    var end = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= end else { throw .overlap(entry.shownName) }
      end = try entry.dataStart(bytes) + entry.packed
      guard end <= directory else { throw .overlap(entry.shownName) }
    }
  }
}
