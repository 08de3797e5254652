/// A picture in both forms: programs that draw SVG show that, the others the PNG behind it.
public struct DocumentPicture: Sendable, Equatable {
  /// Its name in the list of a document's objects.
  public var name: String
  /// The bytes of the PNG.
  public var png: [UInt8]
  /// The bytes of the SVG.
  public var svg: [UInt8]
  /// Pixels across, at least 1.
  public var width: Int
  /// Pixels down, at least 1.
  public var height: Int
  /// Pixels in an inch on paper, at least 1; a picture wider than the text is shrunk to it.
  public var dpi: Int
  /// A text of equal worth to the picture.
  public var alternative: String

  /// A picture.
  public init(
    name: String, png: [UInt8], svg: [UInt8], width: Int, height: Int, dpi: Int, alternative: String
  ) {
    self.name = name
    self.png = png
    self.svg = svg
    self.width = width
    self.height = height
    self.dpi = dpi
    self.alternative = alternative
  }
}
