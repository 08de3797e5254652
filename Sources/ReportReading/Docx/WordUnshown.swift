/// Text of a Word file that stands there and is not shown: within the instruction of a field, as where a field stands in another one's,
/// and what invites to fill in a control.
struct WordUnshown: Sendable {
  /// For each open field, whether its result has begun.
  private var fields: [Bool] = []
  /// For each open control, whether it shows what invites to fill it in.
  private var controls: [Bool] = []

  /// Whether the text here is not shown.
  var isOne: Bool { fields.contains(false) || controls.contains(true) }

  /// Takes in that an element begins; `type` is what it says of a field.
  mutating func begin(_ name: String, type: String?) {
    switch name {
    case "fldChar" where type == "begin": fields.append(false)
    case "fldChar" where type == "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
    case "fldChar" where type == "end": _ = fields.popLast()
    case "sdt": controls.append(false)
    case "showingPlcHdr": if !controls.isEmpty { controls[controls.count - 1] = true }
    default: break
    }
  }

  /// Takes in that an element ends.
  mutating func end(_ name: String) {
    if name == "sdt" { _ = controls.popLast() }
  }
}
