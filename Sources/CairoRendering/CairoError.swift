import SafeText

/// Why a picture could not be drawn, or a line of text not measured.
public struct CairoError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure.
  public enum Code: Sendable, Hashable {
    /// Cairo refused, with its `cairo_status_t`.
    case cairo(status: Int)
    /// libpng refused.
    case png
    /// There was no memory.
    case outOfMemory
    /// No installed font has a character of the text.
    case unknownGlyph
    /// A coordinate or length is not finite, or further than 1,000,000 points away.
    case coordinate
    /// The picture is smaller than a pixel, larger than 16,384 pixels a side or than 100 megapixels.
    case pictureSize
    /// The resolution is outside 1 to 100,000 dots an inch.
    case resolution
  }

  /// The kind of failure.
  public let code: Code
  /// What was being done, for example `drawing text “受理” of chart outcomes`.
  public let activity: String
  /// What was wrong: Cairo's, Pango's or libpng's own sentence, or the found and the expected value.
  public let reason: String

  /// A failure.
  public init(_ code: Code, while activity: String, _ reason: String) {
    self.code = code
    self.activity = activity
    self.reason = reason
  }

  /// One English sentence.
  public var description: String { "\(activity): \(reason)" }

  /// No font has the character.
  static func unknownGlyph(_ glyph: MissingGlyph, while activity: String) -> CairoError {
    let advice = glyph.package.map { "; install the Debian package \($0)" } ?? ""
    return CairoError(
      .unknownGlyph, while: activity,
      "no installed font has the character “\(MarkupText.drawable(String(glyph.scalar)))” (\(glyph.code))"
        + advice)
  }

  /// There was no memory.
  static func outOfMemory(while activity: String) -> CairoError {
    CairoError(.outOfMemory, while: activity, "out of memory")
  }
}
