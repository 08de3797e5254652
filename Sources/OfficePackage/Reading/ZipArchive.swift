/// A ZIP archive whose two lists of entries were read and compared; nothing of it is inflated but one entry by its name.
public struct ZipArchive: Sendable {
  /// The most entries.
  public static let maximumEntries = 2_000
  /// The most bytes that all entries together may have when inflated: 200 MB.
  public static let maximumInflated = 200 * 1024 * 1024
  /// How many times its packed size an entry may have when inflated.
  public static let maximumRatio = 100
  /// The size up to which the ratio does not matter: 100 KiB.
  public static let ratioFrom = 100 * 1024

  private let bytes: [UInt8]
  private let entries: [ZipEntry]

  /// Whether bytes begin as an archive with an entry does and are long enough for an empty one.
  public static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 22 && bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Reads the lists of an archive.
  ///
  /// Throws where they contradict each other or the limits are passed.
  public init(_ bytes: [UInt8]) throws(ZipFault) {
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
  }

  /// The names of all entries, in the order of the list; what is no UTF-8 is shown as U+FFFD.
  public var names: [String] { entries.map { String(decoding: $0.name, as: UTF8.self) } }

  /// Whether the archive has an entry of a name.
  public func has(_ name: String) -> Bool { entries.contains { $0.name.elementsEqual(name.utf8) } }

  /// The inflated bytes of an entry; nil where the archive has none of this name.
  ///
  /// Throws where the entry is damaged.
  public func content(_ name: String) throws(ZipFault) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name.elementsEqual(name.utf8) }) else { return nil }
    let start = try entry.dataStart(bytes)
    return try Inflation.content(
      bytes[start..<(start + entry.packed)], isDeflated: entry.method == 8, size: entry.inflated,
      crc: entry.crc)
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
