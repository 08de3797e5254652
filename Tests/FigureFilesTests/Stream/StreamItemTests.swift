import Testing

@testable import FigureFiles

@Suite struct StreamItemTests {
  private func refusal(_ line: [UInt8]) -> StreamFault? {
    do throws(StreamFault) {
      _ = try StreamItem(line, number: 7)
      return nil
    } catch {
      return error
    }
  }

  @Test func bothWaysToGiveAReport() throws {
    let path = try StreamItem(Array(#"{"id":"a","path":"b/c.html"}"#.utf8), number: 1)
    #expect((path.id, path.source, path.kind) == ("a", .path("b/c.html"), nil))
    let bytes = try StreamItem(Array(#" {"kind": "text", "bytes": "AAE=", "id": ""} "#.utf8), number: 1)
    #expect((bytes.id, bytes.source, bytes.kind) == ("", .base64("AAE="), "text"))
    let none = try StreamItem(Array(#"{"id":"a","path":"b","bytes":null,"kind":null}"#.utf8), number: 1)
    #expect(none.source == .path("b"))
  }

  @Test(arguments: [
    ("", StreamFault.Code.emptyLine, nil), (" \t\r", .emptyLine, nil), ("{", .badJSON, nil),
    ("[]", .badJSON, nil), ("1", .badJSON, nil), (#"{"id":"a","path":"b"} {}"#, .badJSON, nil),
    (#"{"id":"\uD800","path":"b"}"#, .badJSON, nil), (#"{"id":"a","id":"b","path":"c"}"#, .duplicateKey, nil),
    (#"{"id":"a","path":"b","path":"c"}"#, .duplicateKey, nil), (#"{"path":"b"}"#, .badID, nil),
    (#"{"id":7,"path":"b"}"#, .badID, nil), (#"{"id":null,"path":"b"}"#, .badID, nil),
    (#"{"id":"a"}"#, .badItem, "a"), (#"{"id":"a","path":"b","bytes":"AAE="}"#, .badItem, "a"),
    (#"{"id":"a","path":""}"#, .badItem, "a"), (#"{"id":"a","path":"b\u0000c"}"#, .badItem, "a"),
    (#"{"id":"a","path":5}"#, .badItem, "a"), (#"{"id":"a","path":"b","kind":true}"#, .badItem, "a"),
    (#"{"id":"a","path":"b","name":"c"}"#, .badItem, "a"),
  ])
  func aBrokenLineHasOneCode(_ line: String, _ code: StreamFault.Code, _ id: String?) throws {
    let fault = try #require(refusal(Array(line.utf8)))
    #expect(fault.code == code)
    #expect(fault.id == id)
    #expect(fault.message.hasPrefix("line 7"), "\(fault.message)")
  }

  @Test func bytesThatAreNoText() throws {
    let line = Array(#"{"id":""#.utf8) + [0xFF] + Array(#"","path":"b"}"#.utf8)
    #expect(refusal(line)?.code == .notUTF8)
  }

  @Test func anIdOfAtMostAThousandCharacters() throws {
    let longest = String(repeating: "号", count: 1000)
    #expect(refusal(Array(#"{"id":"\#(longest)","path":"b"}"#.utf8)) == nil)
    #expect(refusal(Array(#"{"id":"\#(longest)号","path":"b"}"#.utf8))?.code == .badID)
  }

  /// What a reader leaves out of a report stays in an id: who asked finds it again.
  @Test func anIdComesBackCharacterForCharacter() throws {
    let item = try StreamItem(
      Array(#"{"id":"\u202Ea\u0000\\\"é\u2028\uD83D\uDE00","path":"b"}"#.utf8), number: 1)
    #expect(item.id == "\u{202E}a\u{0}\\\"é\u{2028}\u{1F600}")
    let answer = StreamAnswer.failure(id: item.id, code: "missing", message: "a\nb")
    #expect(answer.filter { $0 == 0x0A }.count == 1 && answer.last == 0x0A)
    var parser = JSONParser(answer, file: "", isExact: true)
    let members = try JSONTaking.members(try parser.value(), "")
    guard case .string(let id)? = members.first?.value.content else { throw StreamFault(.badID, "") }
    #expect(id == item.id)
  }

  @Test func runsOfPlainTextKeepTheColumn() {
    let fault = refusal(Array(#"{"id":"abcé","path":"b",}"#.utf8))
    #expect(fault?.message.hasPrefix("line 7, character 25:") == true, "\(fault?.message ?? "")")
  }

  @Test(arguments: [
    ("", [UInt8]()), ("AA==", [0]), ("AAE=", [0, 1]), ("AAEC", [0, 1, 2]), ("/+8=", [255, 239]),
    ("AA\r\nEC\r\n", [0, 1, 2]), ("AAECAwQ=", [0, 1, 2, 3, 4]),
  ])
  func base64(_ text: String, _ bytes: [UInt8]) { #expect(Base64Text.bytes(text) == bytes) }

  @Test(arguments: ["A", "AA", "AAE", "AA=", "AA===", "AB==", "AAF=", "AA==AA==", "A A=", "-_8=", "AAE=="])
  func noBase64(_ text: String) { #expect(Base64Text.bytes(text) == nil) }
}
