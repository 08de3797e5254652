/// What becomes of an element's text.
enum ElementRole {
  /// It is read.
  case shown
  /// It is passed over.
  case hidden
  /// It is passed over, and something stands there that is no part of a number: a mark of a note, struck text.
  case mark
  /// It is passed over, and a part of the cell's text may be a picture.
  case picture
  /// The same where a cell without other text is not blank either: a box to write in.
  case foreign

  /// What becomes of an element, in a cell or outside of tables.
  init(_ tag: MarkupTag, _ attributes: MarkupAttributes, _ look: ElementLook, inCell: Bool) {
    let isGone = attributes.isHidden || look.style["display"] == "none"
    switch tag {
    case .cell: self = isGone || ElementLook.isUnseen(attributes) ? .hidden : .shown
    case .table, .group, .row:
      self = isGone || look.sight == .hidden || look.style["visibility"] == "collapse" ? .hidden : .shown
    case .lineBreak: self = .shown
    default:
      if look.sight == .hidden {
        self = .hidden
      } else if tag != .skipped, Self.isMark(attributes, look, inCell: inCell) {
        self = .mark
      } else if inCell {
        self = Self.inCell(attributes)
      } else {
        self = tag == .skipped ? .hidden : .shown
      }
    }
  }

  private static func inCell(_ attributes: MarkupAttributes) -> ElementRole {
    if attributes.isPopover { return .foreign }
    switch CellTag(attributes.name) {
    case .nothing: return .hidden
    case .picture: return .picture
    case .foreign: return attributes.isHiddenField ? .hidden : .foreign
    default: return .shown
    }
  }

  /// Whether an element's text is no part of what stands around it: struck out, and in a cell raised, lowered, or a link to a note.
  private static func isMark(_ attributes: MarkupAttributes, _ look: ElementLook, inCell: Bool) -> Bool {
    switch attributes.name {
    case "s", "del", "strike": true
    case "sup", "sub": inCell
    case "a": (look.sight == .mark || attributes.leadsToNote) && inCell
    default: look.sight == .mark
    }
  }
}
