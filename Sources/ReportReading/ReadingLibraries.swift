import CLibXML2
import CZlib

/// The libraries that read.
public enum ReadingLibraries {
  /// libxml2 as the program was built with it, and zlib at run time (`zlibVersion`).
  public static var versions: [(name: String, version: String)] {
    [("libxml2", LIBXML_DOTTED_VERSION), ("zlib", zlibVersion().map { String(cString: $0) } ?? "")]
  }
}
