import DisclosureReport

/// The members of a JSON object, taken out by their keys and kinds.
struct JSONMembers<Key: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  /// The members in their order.
  private let all: [JSONValue.Member]
  /// Where the object begins.
  let place: FigurePlace
  private let file: String

  /// The members of a value, which must be an object whose keys are among the known ones: all, where none are named.
  init(_ value: JSONValue, known: [Key] = Array(Key.allCases), file: String) throws(FigureFileError) {
    all = try JSONTaking.members(value, known: known.map(\.rawValue), file)
    place = value.place
    self.file = file
  }

  /// A member's value; nil where it is absent or null.
  func value(_ key: Key) -> JSONValue? {
    guard let value = all.first(where: { $0.key == key.rawValue })?.value, !value.isNull else { return nil }
    return value
  }

  /// A member that must be there.
  func required(_ key: Key) throws(FigureFileError) -> JSONValue {
    guard let value = value(key) else {
      throw FigureFault(zh: "缺少成员“\(key.rawValue)”。", en: "the member \"\(key.rawValue)\" is missing.")
        .at(place, file: file)
    }
    return value
  }

  /// A text of no more characters than `most`; nil where it is absent or null.
  func text(
    _ key: Key, most: Int = FigureLimits().textCharacters
  ) throws(FigureFileError) -> String? {
    guard let value = value(key) else { return nil }
    return try JSONTaking.text(value, most: most, file)
  }

  /// A key of the form's or the program's words; nil where it is absent or null.
  func key<Word: RawRepresentable<String>>(
    _ name: Key, among words: [Word], _ role: FigureKey.Role
  ) throws(FigureFileError) -> Word? {
    guard let value = value(name) else { return nil }
    return try JSONTaking.key(value, among: words, role, file)
  }

  /// A whole number in a range; nil where it is absent or null.
  func whole(_ key: Key, in range: ClosedRange<Int>) throws(FigureFileError) -> Int? {
    guard let value = value(key) else { return nil }
    return try JSONTaking.whole(value, in: range, file)
  }

  /// A figure; nil where it is absent or null.
  func number(_ key: Key) throws(FigureFileError) -> ExactNumber? {
    guard let value = value(key) else { return nil }
    return try JSONTaking.number(value, file)
  }

  /// True or false; nil where it is absent or null.
  func truth(_ key: Key) throws(FigureFileError) -> Bool? {
    guard let value = value(key) else { return nil }
    guard case .bool(let truth) = value.content else {
      throw JSONTaking.wrong(value, "true 或 false", "true or false", file)
    }
    return truth
  }
}
