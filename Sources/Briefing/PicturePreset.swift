/// Sizes for a use, with the size that the picture has in the end.
package enum PicturePreset: String, Sendable, CaseIterable {
  /// A slide of 13.33 × 7.5 inches: 1920 × 1080 pixels at 144 dpi.
  case slide
  /// What is left of a slide under its own title, 12.33 × 5.5 inches: 1776 × 792 pixels at 144 dpi.
  case slideBody = "slide-body"
  /// The half of a slide, 6.67 × 7.5 inches: 960 × 1080 pixels at 144 dpi.
  case half
  /// The text column of an A4 page by GB/T 9704, 156 mm wide and 130 mm high: 1843 × 1536 pixels at 300 dpi.
  case a4
  /// The text column of an A4 page as Word sets it, 146 mm wide and 120 mm high: 1724 × 1417 pixels at 300 dpi.
  case word
  /// Half of that column, 70 mm wide and 150 mm high: 827 × 1772 pixels at 300 dpi.
  case wordHalf = "word-half"
  /// A square of 5.63 inches, for posts that are seen on a telephone: 1080 × 1080 pixels at 192 dpi.
  case square
  /// A picture in an article of a WeChat account, 5.63 × 7.5 inches: 1080 × 1440 pixels at 192 dpi.
  ///
  /// The article's cover, 900 × 383, is cut and written over by the app and is no place for a chart.
  case wechat

  /// Pixels across.
  package var width: Int {
    switch self {
    case .slide: 1920
    case .slideBody: 1776
    case .word: 1724
    case .wordHalf: 827
    case .half: 960
    case .a4: 1843
    case .square, .wechat: 1080
    }
  }

  /// Pixels down.
  package var height: Int {
    switch self {
    case .slide, .half, .square: 1080
    case .a4: 1536
    case .slideBody: 792
    case .word: 1417
    case .wordHalf: 1772
    case .wechat: 1440
    }
  }

  /// Pixels in an inch at the size in the end.
  package var dpi: Int {
    switch self {
    case .slide, .slideBody, .half: 144
    case .a4, .word, .wordHalf: 300
    case .square, .wechat: 192
    }
  }
}
