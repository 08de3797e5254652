import OfficePackage

/// A piece of text in one look.
struct TextRun {
  var text: String
  /// Points; nil for the placeholder's own size.
  var size: Double?
  var isBold = false
  /// A colour of the theme; nil for the placeholder's own.
  var color: String?

  /// The run in a language.
  func element(_ language: String) -> Element {
    Element(
      "a:r", [:],
      [
        Element(
          "a:rPr",
          [
            "lang": language, "sz": size.map { String(Int(($0 * 100).rounded())) },
            "b": isBold ? "1" : nil,
          ], color.map { [Markup.fill($0)] } ?? []), Element("a:t", [:], text: text),
      ])
  }
}

/// A paragraph of runs.
struct TextParagraph {
  var runs: [TextRun]
  /// Points before it.
  var before: Double = 0

  func element(_ language: String) -> Element {
    let spacing = Element(
      "a:pPr", [:],
      [Element("a:spcBef", [:], [Element("a:spcPts", ["val": String(Int(before * 100))])])])
    let shown = runs.filter { !$0.text.isEmpty }
    return Element(
      "a:p", [:],
      (before > 0 ? [spacing] : [])
        + (shown.isEmpty ? [Element("a:endParaRPr", ["lang": language])] : shown.map { $0.element(language) })
    )
  }

  /// All of its text.
  var text: String { runs.map(\.text).joined() }
}
