import Charts
import SafeText

/// The last group of the SVG: what Cairo cannot draw, the figures over the data marks and live text.
struct SVGOverlay {
  /// The scene.
  let scene: Scene
  /// Whether the text marks are written here.
  let holdsText: Bool

  /// The families that stand in where the scene's is not installed.
  static let fallbacks = ["Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei"]

  /// The group, with a line feed after it; empty where there is nothing to hold.
  ///
  /// Text stands after the figures, so that it can be selected.
  func markup() -> String {
    var figures = ""
    var texts = ""
    for mark in scene.marks {
      switch mark {
      case .rect(let rect):
        if let datum = rect.datum { figures += Self.figure(datum, over: rect.frame) }
      case .rule, .dot: continue
      case .text(let text):
        if holdsText, !text.text.isEmpty, text.font.size > 0 { texts += Self.text(text) }
      }
    }
    guard !figures.isEmpty || !texts.isEmpty else { return "" }
    let family =
      texts.isEmpty
      ? ""
      : " font-family=\"\(MarkupText.xml.escaped(familyList))\" font-weight=\"400\" text-anchor=\"start\""
    return "<g\(family)>\n\(figures)\(texts)</g>\n"
  }

  /// The scene's family and its stand-ins, as CSS writes a list.
  private var familyList: String {
    let own = String(
      String.UnicodeScalarView(
        scene.family.unicodeScalars.filter { $0 != "'" && $0 != "\"" && $0 != "\\" && $0 != "\n" }))
    let families = [own] + Self.fallbacks.filter { $0 != own }
    return families.map { "'\($0)'" }.joined(separator: ",") + ",sans-serif"
  }

  private static func figure(_ datum: Datum, over frame: Rect) -> String {
    let (x, y) = (min(frame.x, frame.maxX), min(frame.y, frame.maxY))
    var tag = "<rect\(attribute("x", x))\(attribute("y", y))"
    tag += "\(attribute("width", abs(frame.width)))\(attribute("height", abs(frame.height)))"
    tag += " fill=\"none\" pointer-events=\"all\" data-figure=\"\(MarkupText.xml.escaped(datum.figure))\""
    if let value = datum.value {
      tag += " data-value=\"\(MarkupText.xml.escaped(value))\""
    } else {
      tag += " data-missing=\"true\""
    }
    if let share = datum.share { tag += " data-share=\"\(MarkupText.xml.escaped(share))\"" }
    if let panel = datum.panel { tag += " data-panel=\"\(MarkupText.xml.escaped(panel))\"" }
    return tag + "><title>\(MarkupText.xml.escaped(datum.tooltip))</title></rect>\n"
  }

  private static func text(_ mark: TextMark) -> String {
    let place = attribute("x", mark.origin.x) + attribute("y", mark.origin.y)
    let weight = mark.font.weight == .bold ? " font-weight=\"700\"" : ""
    let look = "\(attribute("font-size", mark.font.size))\(weight) fill=\"\(mark.color)\""
    return "<text\(place)\(look)>\(MarkupText.xml.escaped(mark.text))</text>\n"
  }

  private static func attribute(_ name: String, _ number: Double) -> String {
    " \(name)=\"\(Hundredths(number))\""
  }
}
