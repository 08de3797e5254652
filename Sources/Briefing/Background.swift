import Charts
import SafeFiles

/// The ground of a picture.
package enum Background: Sendable, Equatable {
  /// The style's own.
  case style
  /// Open: a transparent PNG, no rectangle in the SVG.
  case none
  /// A colour.
  case color(Color)

  /// Reads `white`, `none` or `#rrggbb`; throws an error of kind `usage` for anything else.
  package init(_ text: String) throws(BriefingError) {
    switch text.lowercased() {
    case "white": self = .color(Color(red: 255, green: 255, blue: 255))
    case "none": self = .none
    default:
      guard let color = Color(hex: text.lowercased()) else {
        throw BriefingError(
          .usage, zh: "--background “\(text)”：应为 white、none 或 #f4f6f6 这样的颜色",
          en: "--background '\(text)': expected white, none or a colour like #f4f6f6")
      }
      self = .color(color)
    }
  }

  func color(ground: Color) -> Color? {
    switch self {
    case .style: ground
    case .none: nil
    case .color(let color): color
    }
  }
}
