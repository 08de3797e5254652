import CZip

/// The entries of a ZIP archive in memory, read by libzip.
public struct Unzipped {
  /// An entry.
  public struct Entry: Equatable {
    /// Its name.
    public let name: String
    /// Its content.
    public let bytes: [UInt8]
    /// Its content as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Whether it is deflated.
    public let isDeflated: Bool
  }

  /// The entries in the archive's order.
  public let entries: [Entry]

  /// Reads an archive; nil where it is none.
  public init?(_ bytes: [UInt8]) {
    var error = zip_error_t()
    var entries: [Entry] = []
    let isRead = bytes.withUnsafeBytes { buffer -> Bool in
      guard let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, &error)
      else { return false }
      guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY | ZIP_CHECKCONS), &error) else {
        zip_source_free(source)
        return false
      }
      defer { zip_discard(archive) }
      for index in 0..<zip_get_num_entries(archive, 0) {
        var stat = zip_stat_t()
        guard zip_stat_index(archive, zip_uint64_t(index), 0, &stat) == 0,
          let file = zip_fopen_index(archive, zip_uint64_t(index), 0)
        else { return false }
        defer { zip_fclose(file) }
        let content = [UInt8](unsafeUninitializedCapacity: Int(stat.size)) { target, count in
          count = max(0, Int(zip_fread(file, target.baseAddress, stat.size)))
        }
        guard content.count == Int(stat.size) else { return false }
        entries.append(
          Entry(
            name: String(cString: stat.name), bytes: content, isDeflated: stat.comp_method == ZIP_CM_DEFLATE))
      }
      return true
    }
    guard isRead else { return nil }
    self.entries = entries
  }

  /// The entry of a name; nil where there is none.
  public subscript(_ name: String) -> Entry? { entries.first { $0.name == name } }
}
