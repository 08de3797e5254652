/// Text of a Word file that stands there and is not shown, and what is shown and does not stand there: the instruction of a field, also
/// where a field stands in another one's; what invites to fill in a control; what a field prints that has no text of its own.
struct WordUnshown: Sendable {
  /// An open field.
  private struct Field {
    var instruction: [UInt8] = []
    /// Whether its result has begun, and whether there is text in it.
    var hasBegun = false
    var hasText = false

    /// Whether it prints something that does not stand in the file.
    var isOpen: Bool {
      let words = instruction.split { $0 == 0x20 || $0 == 0x09 }
      return !hasText && !words.isEmpty && !WordUnshown.silent.contains { $0.elementsEqual(words[0]) }
    }
  }

  private var fields: [Field] = []
  /// For each open control, whether it shows what invites to fill it in.
  private var controls: [Bool] = []

  /// Whether the text here is not shown.
  var isOne: Bool { fields.contains { !$0.hasBegun } || controls.contains(true) }

  /// Takes in that an element begins, and answers whether it prints something that does not stand in the file.
  mutating func begin(_ name: String, _ reader: borrowing WordReader) -> Bool {
    switch name {
    case "fldChar":
      switch reader.attribute("fldCharType") {
      case "begin": fields.append(Field())
      case "separate": if !fields.isEmpty { fields[fields.count - 1].hasBegun = true }
      case "end": return fields.popLast()?.isOpen == true
      default: break
      }
    case "fldSimple":
      fields.append(Field(instruction: Array((reader.attribute("instr") ?? "").utf8), hasBegun: true))
    case "sdt": controls.append(false)
    case "showingPlcHdr": if !controls.isEmpty { controls[controls.count - 1] = true }
    default: return Self.printing.contains(name)
    }
    return false
  }

  /// Takes in that an element ends, and answers the same.
  mutating func end(_ name: String) -> Bool {
    if name == "sdt" { _ = controls.popLast() }
    return name == "fldSimple" && fields.popLast()?.isOpen == true
  }

  /// Takes in text of an element: an instruction, or what is shown.
  mutating func take(_ text: [UInt8], of name: String?) {
    if name == "instrText" {
      if !fields.isEmpty { fields[fields.count - 1].instruction += text.prefix(Self.longest) }
    } else if name == "t", !text.isEmpty {
      for index in fields.indices { fields[index].hasText = true }
    }
  }

  /// Elements that print a date or a page's number.
  private static let printing: Set<String> = [
    "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong", "pgNum",
  ]
  /// Fields that print nothing where they have no text.
  private static let silent = ["FORMTEXT", "HYPERLINK", "XE", "TC", "TA", "SET", "RD", "PRIVATE"].map {
    Array($0.utf8)
  }
  /// How much of an instruction's pieces is kept.
  private static let longest = 200
}
