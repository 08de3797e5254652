import Charts

/// The last group of the SVG: what is not drawn, the figures over the data marks and live text.
struct SVGOverlay {
  /// The scene.
  let scene: Scene
  /// Whether the text marks are written here.
  let holdsText: Bool

  /// The families that stand in where the scene's is not installed.
  static let fallbacks = ["Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei"]

  /// Writes the group, with a line feed after it; nothing where there is nothing to hold.
  ///
  /// Text stands after the figures, so that it can be selected.
  func put(to markup: inout MarkupBytes) {
    var (figures, texts) = (MarkupBytes(), MarkupBytes())
    for mark in scene.marks {
      switch mark {
      case .rect(let rect):
        if let datum = rect.datum { Self.put(datum, over: rect.frame, to: &figures) }
      case .rule, .dot: continue
      case .text(let text):
        if holdsText, !text.text.isEmpty, text.font.size > 0 { Self.put(text, to: &texts) }
      }
    }
    guard !figures.bytes.isEmpty || !texts.bytes.isEmpty else { return }
    markup.put("<g")
    if !texts.bytes.isEmpty {
      markup.put("font-family", text: familyList)
      markup.put(" font-weight=\"400\" text-anchor=\"start\"")
    }
    markup.put(">\n")
    markup.put(figures)
    markup.put(texts)
    markup.put("</g>\n")
  }

  /// The scene's family and its stand-ins, as CSS writes a list.
  private var familyList: String {
    let own = String(
      String.UnicodeScalarView(
        scene.family.unicodeScalars.filter { $0 != "'" && $0 != "\"" && $0 != "\\" && $0 != "\n" }))
    let families = [own] + Self.fallbacks.filter { $0 != own }
    return families.map { "'\($0)'" }.joined(separator: ",") + ",sans-serif"
  }

  private static func put(_ datum: Datum, over frame: Rect, to markup: inout MarkupBytes) {
    markup.put("<rect")
    markup.put("x", Hundredths(min(frame.x, frame.maxX)))
    markup.put("y", Hundredths(min(frame.y, frame.maxY)))
    markup.put("width", Hundredths(abs(frame.width)))
    markup.put("height", Hundredths(abs(frame.height)))
    markup.put(" fill=\"none\" pointer-events=\"all\"")
    markup.put("data-figure", text: datum.figure)
    if let value = datum.value {
      markup.put("data-value", text: value)
    } else {
      markup.put(" data-missing=\"true\"")
    }
    if let share = datum.share { markup.put("data-share", text: share) }
    if let panel = datum.panel { markup.put("data-panel", text: panel) }
    markup.put("><title>")
    markup.put(text: datum.tooltip)
    markup.put("</title></rect>\n")
  }

  private static func put(_ mark: TextMark, to markup: inout MarkupBytes) {
    markup.put("<text")
    markup.put("x", Hundredths(mark.origin.x))
    markup.put("y", Hundredths(mark.origin.y))
    markup.put("font-size", Hundredths(mark.font.size))
    if mark.font.weight == .bold { markup.put(" font-weight=\"700\"") }
    markup.put("fill", mark.color)
    markup.put(">")
    markup.put(text: mark.text)
    markup.put("</text>\n")
  }
}
