import CZip

/// The library that packs parts.
public enum ArchiveLibrary {
  /// The version of libzip at run time, for example `1.7.3` (`zip_libzip_version`).
  public static var version: String { zip_libzip_version().map { String(cString: $0) } ?? "" }
}
