import CPangoCairo

/// The libraries that draw.
public enum DrawingLibraries {
  /// Cairo, Pango and libpng with their versions at run time.
  public static var versions: [(name: String, version: String)] {
    [
      ("cairo", cairo_version_string().map { String(cString: $0) } ?? ""),
      ("pango", pango_version_string().map { String(cString: $0) } ?? ""),
      ("libpng", png_get_libpng_ver(nil).map { String(cString: $0) } ?? ""),
    ]
  }
}
