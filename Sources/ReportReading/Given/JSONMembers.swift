import DisclosureReport

/// The members of a JSON object, taken out by their keys and kinds.
struct JSONMembers: Sendable {
  /// The members in their order.
  let all: [JSONValue.Member]
  /// Where the object begins.
  let place: GivenPlace
  private let file: String

  /// The members of a value, which must be an object whose keys are among the known ones; nil lets every key pass.
  init(_ value: JSONValue, known: [String]? = nil, file: String) throws(ReadingError) {
    guard case .object(let members) = value.content else {
      throw Self.wrong(value, "一个对象", "an object", file)
    }
    all = members
    place = value.place
    self.file = file
    guard let known else { return }
    for member in members where !known.contains(member.key) {
      throw GivenKey.unknown(member.key, among: known, .member).at(member.place, file: file)
    }
  }

  /// A member's value; nil where it is absent or null.
  func value(_ key: String) -> JSONValue? {
    guard let value = all.first(where: { $0.key == key })?.value, !value.isNull else { return nil }
    return value
  }

  /// A member that must be there.
  func required(_ key: String) throws(ReadingError) -> JSONValue {
    guard let value = value(key) else {
      throw GivenFault(zh: "缺少成员“\(key)”。", en: "the member \"\(key)\" is missing.").at(place, file: file)
    }
    return value
  }

  /// A text of no more characters than `most`; nil where it is absent or null.
  func text(
    _ key: String, most: Int = ReadingLimits().textCharacters
  ) throws(ReadingError) -> String? {
    guard let value = value(key) else { return nil }
    return try Self.text(value, most: most, file)
  }

  /// A key of the form's or the program's words; nil where it is absent or null.
  func key<Key: RawRepresentable<String>>(
    _ name: String, among keys: [Key], _ role: GivenKey.Role
  ) throws(ReadingError) -> Key? {
    guard let value = value(name) else { return nil }
    let text = try Self.text(value, file)
    return try GivenFault.placed(value.place, file) { () throws(GivenFault) in
      try GivenKey.key(text, among: keys, role)
    }
  }

  /// A whole number in a range; nil where it is absent or null.
  func whole(_ key: String, in range: ClosedRange<Int>) throws(ReadingError) -> Int? {
    guard let value = value(key) else { return nil }
    return try Self.whole(value, in: range, file)
  }

  /// A figure; nil where it is absent or null.
  func number(_ key: String) throws(ReadingError) -> ExactNumber? {
    guard let value = value(key) else { return nil }
    return try Self.number(value, file)
  }

  /// The elements of a value that must be an array.
  static func elements(_ value: JSONValue, _ file: String) throws(ReadingError) -> [JSONValue] {
    guard case .array(let elements) = value.content else { throw wrong(value, "一个数组", "an array", file) }
    return elements
  }

  /// The figure of a value; nil for null.
  static func number(_ value: JSONValue, _ file: String) throws(ReadingError) -> ExactNumber? {
    switch value.content {
    case .null: return nil
    case .number(let digits):
      return try GivenFault.placed(value.place, file) { () throws(GivenFault) in try GivenNumber.exact(digits)
      }
    default: throw wrong(value, "一个数字或 null", "a number or null", file)
    }
  }

  /// The whole number of a value.
  static func whole(
    _ value: JSONValue, in range: ClosedRange<Int>, _ file: String
  ) throws(ReadingError) -> Int {
    guard case .number(let digits) = value.content else { throw wrong(value, "一个整数", "a whole number", file) }
    return try GivenFault.placed(value.place, file) { () throws(GivenFault) in
      try GivenNumber.whole(digits, in: range)
    }
  }

  /// The text of a value, of no more characters than `most`.
  static func text(
    _ value: JSONValue, most: Int = ReadingLimits().textCharacters, _ file: String
  ) throws(ReadingError) -> String {
    guard case .string(let text) = value.content else { throw wrong(value, "一段文字", "a text", file) }
    if let fault = GivenFault.tooLong(text, most: most) { throw fault.at(value.place, file: file) }
    return text
  }

  /// The error for a value of another kind than was expected.
  static func wrong(_ value: JSONValue, _ zh: String, _ en: String, _ file: String) -> ReadingError {
    let found =
      switch value.content {
      case .null: ("null", "null")
      case .bool: ("真假值", "true or false")
      case .number: ("数字", "a number")
      case .string: ("文字", "a text")
      case .array: ("数组", "an array")
      case .object: ("对象", "an object")
      }
    return GivenFault(zh: "是\(found.0)，应为\(zh)。", en: "found \(found.1); \(en) was expected.")
      .at(value.place, file: file)
  }
}
