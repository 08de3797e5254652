import DisclosureReport

/// Takes values of JSON by their kinds; one of another kind is an error at its place.
enum JSONTaking {
  /// The members of a value that must be an object, whose keys are among the known ones; nil lets every key pass.
  static func members(
    _ value: JSONValue, known: [String]? = nil, _ file: String
  ) throws(FigureFileError) -> [JSONValue.Member] {
    guard case .object(let members) = value.content else { throw wrong(value, "一个对象", "an object", file) }
    guard let known else { return members }
    for member in members where !known.contains(member.key) {
      throw FigureKey.unknown(member.key, among: known, .member).at(member.place, file: file)
    }
    return members
  }

  /// The word that a value's text is the key of.
  static func key<Word: RawRepresentable<String>>(
    _ value: JSONValue, among words: [Word], _ role: FigureKey.Role, _ file: String
  ) throws(FigureFileError) -> Word {
    let text = try text(value, file)
    return try FigureFault.placed(value.place, file) { () throws(FigureFault) in
      try FigureKey.key(text, among: words, role)
    }
  }

  /// The elements of a value that must be an array.
  static func elements(_ value: JSONValue, _ file: String) throws(FigureFileError) -> [JSONValue] {
    guard case .array(let elements) = value.content else { throw wrong(value, "一个数组", "an array", file) }
    return elements
  }

  /// The figure of a value; nil for null.
  static func number(_ value: JSONValue, _ file: String) throws(FigureFileError) -> ExactNumber? {
    switch value.content {
    case .null: return nil
    case .number(let digits):
      return try FigureFault.placed(value.place, file) { () throws(FigureFault) in
        try FigureNumber.exact(digits)
      }
    default: throw wrong(value, "一个数字或 null", "a number or null", file)
    }
  }

  /// The whole number of a value.
  static func whole(
    _ value: JSONValue, in range: ClosedRange<Int>, _ file: String
  ) throws(FigureFileError) -> Int {
    guard case .number(let digits) = value.content else { throw wrong(value, "一个整数", "a whole number", file) }
    return try FigureFault.placed(value.place, file) { () throws(FigureFault) in
      try FigureNumber.whole(digits, in: range)
    }
  }

  /// The text of a value, of no more characters than `most`.
  static func text(
    _ value: JSONValue, most: Int = FigureLimits().textCharacters, _ file: String
  ) throws(FigureFileError) -> String {
    guard case .string(let text) = value.content else { throw wrong(value, "一段文字", "a text", file) }
    if let fault = FigureFault.tooLong(text, most: most) { throw fault.at(value.place, file: file) }
    return text
  }

  /// The error for a value of another kind than was expected.
  static func wrong(_ value: JSONValue, _ zh: String, _ en: String, _ file: String) -> FigureFileError {
    let found =
      switch value.content {
      case .null: ("null", "null")
      case .bool: ("真假值", "true or false")
      case .number: ("数字", "a number")
      case .string: ("文字", "a text")
      case .array: ("数组", "an array")
      case .object: ("对象", "an object")
      }
    return FigureFault(zh: "是\(found.0)，应为\(zh)。", en: "found \(found.1); \(en) was expected.")
      .at(value.place, file: file)
  }
}
