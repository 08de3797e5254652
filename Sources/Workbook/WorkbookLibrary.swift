import CXlsxWriter

/// The library that writes workbooks.
public enum WorkbookLibrary {
  /// The version of libxlsxwriter at run time, for example `1.1.4` (`lxw_version`).
  public static var version: String { lxw_version().map { String(cString: $0) } ?? "" }
}
