import SafeText

/// An item of a stream: a line of NDJSON that names a report, `{"id", "path"}`, or holds one, `{"id", "bytes"}` with `kind`.
public struct StreamItem: Sendable, Equatable {
  /// Where the report is.
  public enum Source: Sendable, Equatable {
    /// In a file.
    case path(String)
    /// In the line itself, in base64.
    case base64(String)
  }

  /// The most bytes of a line: a report of 64 MB in base64, with the line breaks of MIME.
  public static let lineBytes = 100 * 1024 * 1024

  private typealias Key = FigureMember.Item

  /// What the answer is told by, kept character for character.
  public let id: String
  /// Where the report is.
  public let source: Source
  /// The kind that it is to be read as; nil where its content tells.
  public let kind: String?

  /// Reads a line, whose number is counted from 1.
  public init(_ line: [UInt8], number: Int) throws(StreamFault) {
    guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
      throw StreamFault(.emptyLine, "line \(number): nothing stands there; expected an object")
    }
    guard String(validating: line, as: UTF8.self) != nil else {
      throw StreamFault(.notUTF8, "line \(number): not UTF-8")
    }
    let members: [JSONValue.Member]
    do throws(FigureFileError) {
      var parser = JSONParser(line, file: "", line: number, isExact: true)
      let value = try parser.value()
      try parser.end()
      members = try JSONTaking.members(value, "")
    } catch {
      let code: StreamFault.Code = error.kind == .duplicateKey ? .duplicateKey : .badJSON
      throw StreamFault(code, "line \(number), \(error.messageEn)")
    }
    id = try Self.id(members, number)
    for member in members where Key(rawValue: member.key) == nil {
      let known = Key.allCases.map(\.rawValue).joined(separator: ", ")
      throw StreamFault(
        .badItem, id: id, "line \(number): no member '\(member.key.shown)' is known; an item has \(known)")
    }
    let path = try Self.text(.path, members, id, number)
    let bytes = try Self.text(.bytes, members, id, number)
    kind = try Self.text(.kind, members, id, number)
    switch (path, bytes) {
    case (let path?, nil):
      guard !path.isEmpty, !path.utf8.contains(0) else {
        throw StreamFault(.badItem, id: id, "line \(number): path: expected the name of a file")
      }
      source = .path(path)
    case (nil, let bytes?): source = .base64(bytes)
    default:
      throw StreamFault(.badItem, id: id, "line \(number): expected either path or bytes")
    }
  }

  private static func id(_ members: [JSONValue.Member], _ number: Int) throws(StreamFault) -> String {
    let value = members.first { $0.key == Key.id.rawValue }?.value
    guard case .string(let id)? = value?.content else {
      throw StreamFault(
        .badID, "line \(number): id: expected a text" + (value == nil ? "; there is none" : ""))
    }
    let most = FigureLimits().titleCharacters
    guard FigureFault.tooLong(id, most: most) == nil else {
      throw StreamFault(.badID, "line \(number): id: more than \(most) characters")
    }
    return id
  }

  /// The text of a member; nil where it is absent or null.
  private static func text(
    _ key: Key, _ members: [JSONValue.Member], _ id: String, _ number: Int
  ) throws(StreamFault) -> String? {
    switch members.first(where: { $0.key == key.rawValue })?.value.content {
    case nil, .null: return nil
    case .string(let text): return text
    default: throw StreamFault(.badItem, id: id, "line \(number): \(key.rawValue): expected a text")
    }
  }
}
