/// Tells how wide a line of text is.
///
/// The one protocol of the drawing: Pango in the program, a fixed width in tests.
public protocol TextMeasurer {
  /// The advance width of one line in points; 0 for empty text.
  func width(of text: String, font: Font) -> Double
}
