import OfficePackage

/// The styles of a Word file that hide, strike out or raise text, by their ids.
struct WordStyles: Sendable {
  private var looks: [String: WordLook] = [:]
  /// What holds of all text of the file.
  private(set) var all = WordLook()
  /// What holds of paragraphs and of tables that name no style.
  private(set) var paragraph = WordLook()
  private(set) var table = WordLook()

  /// The part that holds them.
  static let part = "word/styles.xml"

  /// No styles.
  init() {}

  /// The styles of a part; none where it is no complete WordprocessingML.
  init(_ content: [UInt8]) {
    guard content.withUnsafeBufferPointer(MarkupScan.fault) == nil else { return }
    var own: [String: WordLook] = [:]
    var bases: [String: String] = [:]
    var usual: [String: String] = [:]
    content.withUnsafeBufferPointer { bytes in
      guard let reader = WordReader(bytes) else { return }
      var open: [String] = []
      var style: String?
      while reader.advance() == 1 {
        switch reader.token {
        case .open(let name, let isEmpty):
          if name == "style" {
            style = reader.attribute("styleId")
            if let kind = reader.attribute("type"), reader.attribute("default").map(WordLook.isOn) == true {
              usual[kind] = style
            }
          }
          if open.suffix(2) == ["rPrDefault", "rPr"], WordLook.properties.contains(name) {
            all.take(name, of: reader)
          }
          if let style {
            if name == "basedOn", open.last == "style" { bases[style] = reader.value }
            // What a table's parts hide may be any of its cells.
            let isOwn = ["rPr", "tcPr", "pPr"].contains(open.last ?? "") && open.dropLast().last == "style"
            let isPart = open.suffix(2).first == "tblStylePr" && open.last == "rPr"
            if WordLook.properties.contains(name),
              isOwn || isPart || open.suffix(2) == ["tblStylePr", "tcPr"]
            {
              own[style, default: WordLook()].take(name, of: reader)
            }
            if name == "numId", open.suffix(3) == ["style", "pPr", "numPr"] {
              own[style, default: WordLook()].take(name, of: reader)
            }
          }
          if !isEmpty { open.append(name) }
        case .close(let name):
          open.removeLast()
          if name == "style" { style = nil }
        default: break
        }
      }
    }
    for id in Set(own.keys).union(bases.keys).union(usual.values) {
      var look = own[id] ?? WordLook()
      var base = bases[id]
      for _ in 0..<Self.mostBases {
        guard let next = base else { break }
        look = (own[next] ?? WordLook()).under(look)
        base = bases[next]
      }
      looks[id] = look
    }
    paragraph = self[usual["paragraph"]]
    table = self[usual["table"]]
  }

  /// The look that a style gives; none for one that is not known.
  subscript(_ id: String?) -> WordLook { id.flatMap { looks[$0] } ?? WordLook() }

  /// The longest line of styles that are based on each other; Word itself allows ten.
  private static let mostBases = 12
}
