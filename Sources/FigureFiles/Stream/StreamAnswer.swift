/// The answer to an item of a stream: one line of NDJSON, with its line break.
public enum StreamAnswer {
  private typealias Key = FigureMember.Answer

  /// `{"id", "ok": true, "figures"}`: a report by contract 1.
  public static func figures(_ report: WrittenReport, id: String, explain: Bool = false) -> [UInt8] {
    line([
      (.id, .string(id)), (.ok, .truth(true)), (.figures, JSONReport.object(report, explain: explain)),
    ])
  }

  /// `{"id", "ok": false, "code", "message"}`: why there is none; an id of nil is one that could not be read.
  public static func failure(id: String?, code: String, message: String) -> [UInt8] {
    line([
      (.id, .text(id)), (.ok, .truth(false)), (.code, .string(code)), (.message, .string(message)),
    ])
  }

  private static func line(_ members: [(Key, JSONText)]) -> [UInt8] {
    Array((JSONText.members(members).compact + "\n").utf8)
  }
}
