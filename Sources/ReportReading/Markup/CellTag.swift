/// What the elements of a page do in a cell; the known ones, so that all others are in doubt.
enum CellTag {
  /// Text in it stands with the text around it.
  case plain
  /// Nothing of it is ever shown.
  case nothing
  /// A mark of a note, or struck out.
  case mark
  /// It shows something of its own: a box to write in, a picture.
  case picture
  /// What it shows of its text, if any, is not in the file: `object`, `details`.
  case foreign
  /// It is not known.
  case unknown

  /// What an element does, by its name in lower case.
  init(_ name: String) {
    // Word's own: <o:p>, <st1:chmetcnv>, <w:sdt>.
    self =
      Self.known[name] ?? (["o:", "st1:", "w:", "u1:"].contains(where: name.hasPrefix) ? .plain : .unknown)
  }

  private static let known: [String: CellTag] = {
    let names: [CellTag: String] = [
      .plain: """
      span font b strong i em u ins a label tt code nobr wbr br big mark acronym abbr cite var kbd samp time data \
      p div center h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre section article header footer main aside form \
      hr table tbody thead tfoot tr td th caption col colgroup html body
      """,
      .nothing: "style noscript template xml link meta base param source track area map",
      .mark: "s del strike sup sub",
      .picture: "img image embed bgsound",
      .foreign: """
      script title iframe object applet select option optgroup button textarea svg math nav audio video canvas progress \
      meter input details dialog datalist noframes noembed rt rp rtc output marquee frameset frame head
      """,
    ]
    let pairs = names.flatMap { tag, words in words.split(separator: " ").map { (String($0), tag) } }
    return Dictionary(pairs) { first, _ in first }
  }()
}
