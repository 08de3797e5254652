import CPangoCairo
import Charts

/// What the machine offers for drawing: the fonts that Pango picks for a family, and the libraries' versions.
public struct FontReport: Sendable, Equatable {
  /// A font that Pango picked.
  public struct Face: Sendable, Equatable {
    /// The font's own family name.
    public let family: String
    /// The path of its file; nil for a font without a file.
    public let file: String?
  }

  /// The family that was asked for.
  public let family: String
  /// Whether the family is installed.
  public let isFound: Bool
  /// What Pango picks for regular text; nil when there is no font at all.
  public let regular: Face?
  /// What Pango picks for bold text; nil when there is no font at all.
  public let bold: Face?
  /// Cairo's version at run time, for example `1.16.0`.
  public let cairoVersion: String
  /// Pango's version at run time, for example `1.50.12`.
  public let pangoVersion: String
  /// libpng's version at run time, for example `1.6.39`.
  public let pngVersion: String
  /// What is wrong, in one English sentence that names the package to install; nil when all is well.
  public let problem: String?

  /// The text that the fonts are tried on.
  static let sample = "简报 abc 123"

  /// Asks Pango and fontconfig about a family; throws only where Pango cannot start.
  public init(family: String) throws(CairoError) {
    let layout = try TextLayout(family: family)
    layout.set(Self.sample, font: Font(size: 36, weight: .bold))
    bold = layout.firstFace()
    let missing = layout.set(Self.sample, font: Font(size: 36)).max()
    let regular = layout.firstFace()
    let isFound = layout.hasFamily(family) || regular?.family.lowercased() == family.lowercased()
    if let missing {
      problem = CairoError.unknownGlyph(missing, while: "trying the font family “\(family)”").description
    } else if !isFound {
      problem =
        "the font family “\(family)” is not installed and Pango draws with “\(regular?.family ?? "no font")”;"
        + " install the Debian package \(FontPackage.chinese.name)"
    } else {
      problem = nil
    }
    self.family = family
    self.isFound = isFound
    self.regular = regular
    cairoVersion = cairo_version_string().map { String(cString: $0) } ?? ""
    pangoVersion = pango_version_string().map { String(cString: $0) } ?? ""
    pngVersion = png_get_libpng_ver(nil).map { String(cString: $0) } ?? ""
  }
}
