import DisclosureReport
import SafeText

/// A JSON value that keeps the order of its keys and the digits of its numbers.
public indirect enum JSONText: Sendable {
  case null
  case truth(Bool)
  /// A number by its digits.
  case number(String)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])

  /// A text; null where there is none.
  public static func text(_ value: String?) -> JSONText { value.map(JSONText.string) ?? .null }
  /// A whole number; null where there is none.
  public static func whole(_ value: Int?) -> JSONText { value.map { .number(String($0)) } ?? .null }
  /// A figure; null where there is none.
  public static func figure(_ value: ExactNumber?) -> JSONText {
    value.map { .number($0.description) } ?? .null
  }
  /// An object whose keys are words of the program.
  static func members<Key: RawRepresentable<String>>(_ members: [(Key, JSONText)]) -> JSONText {
    .object(members.map { ($0.0.rawValue, $0.1) })
  }

  /// The text; objects and arrays of objects over several lines, arrays of plain values on one.
  public func render(indent: Int = 0) -> String {
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .null: return "null"
    case .truth(let truth): return truth ? "true" : "false"
    case .number(let digits): return digits
    case .string(let text): return Self.quoted(text)
    case .array(let items):
      if items.isEmpty { return "[]" }
      if items.allSatisfy(\.isPlain) { return "[" + items.map { $0.render() }.joined(separator: ", ") + "]" }
      return "[\n" + items.map { inner + $0.render(indent: indent + 2) }.joined(separator: ",\n") + "\n"
        + outer + "]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      if members.allSatisfy({ $0.1.isPlain }), members.count <= 3 {
        return "{" + members.map { Self.quoted($0.0) + ": " + $0.1.render() }.joined(separator: ", ") + "}"
      }
      return "{\n"
        + members.map { inner + Self.quoted($0.0) + ": " + $0.1.render(indent: indent + 2) }
        .joined(separator: ",\n") + "\n" + outer + "}"
    }
  }

  /// The text as it stands among the objects of an array (see ``JSONArrayText``).
  public var element: String { "  " + render(indent: 2) }

  /// The text on one line, without a space between its parts.
  public var compact: String {
    var text = ""
    appendCompact(to: &text)
    return text
  }

  private func appendCompact(to text: inout String) {
    switch self {
    case .null, .truth, .number, .string: text += render()
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += "," }
        item.appendCompact(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        text += (index > 0 ? "," : "") + Self.quoted(member.0) + ":"
        member.1.appendCompact(to: &text)
      }
      text += "}"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .null, .truth, .number, .string: true
    case .array, .object: false
    }
  }

  /// A text in quotation marks; hidden controls are escaped, so that none stands raw in a file.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where HiddenControl(scalar) != nil:
        for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
          let digits = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
