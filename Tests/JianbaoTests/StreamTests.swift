import Foundation
import TestSupport
import Testing

/// `jianbao figures --stream`: an answer for every line, in order, whatever the line or the report is.
@Suite struct StreamTests {
  private struct Answer {
    let id: String?
    let isRead: Bool
    let code: String?
    let message: String
    let figures: NSDictionary?

    init(_ line: Substring) throws {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line.prefix(200))")
      id = object["id"] as? String
      isRead = try #require(object["ok"] as? Bool)
      code = object["code"] as? String
      message = object["message"] as? String ?? ""
      figures = object["figures"] as? NSDictionary
      #expect(Set(object.keys) == (isRead ? ["id", "ok", "figures"] : ["id", "ok", "code", "message"]))
    }
  }

  private func answers(_ out: String) throws -> [Answer] {
    try out.split(separator: "\n", omittingEmptySubsequences: true).map { try Answer($0) }
  }

  private func item(_ id: String, _ path: String) -> String { #"{"id":"\#(id)","path":"\#(path)"}"# }

  @Test func everyLineHasItsAnswerInOrder() throws {
    let work = try Scratch()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: Project.sample)).base64EncodedString()
    let lines = [
      item("1", Project.sample), "", "{", item("2", "gone.txt"), #"{"id":"3","bytes":"\#(bytes)"}"#,
      item("4", "."), #"{"id":"5","bytes":"AAE"}"#, #"{"id":"6","bytes":"","kind":"pdf"}"#, item("7", "fifo"),
      #"{"id":"8","path":"a","kind":"scroll"}"#, #"{"id":9,"path":"a"}"#, item("10", "nothing.txt"),
      #"{"id":"11","id":"12","path":"a"}"#, item("/dev/stdin", "/dev/stdin"), item("13", "two.json"),
      item("14", Project.sample),
    ]
    _ = try work.write("nothing.txt", "今天天气很好。")
    _ = try work.write("items", lines.joined(separator: "\n"))
    let run = try Program.shell(
      """
      mkfifo fifo; "$J" figures "$S" "$S" > two.json
      for jobs in 1 2 5; do "$J" figures --stream --jobs $jobs < items > out$jobs || echo $?; done
      cmp out1 out2 && cmp out1 out5 && cat out1
      """, in: work)
    #expect(run.err.isEmpty, "\(run.err)")
    let found = try answers(run.out)
    let codes = [
      nil, "emptyLine", "badJSON", "missing", nil, "folder", "badBase64", "wrongKind", "noFile", "badItem",
      "badID",
      "noReport", "duplicateKey", "noFile", "severalReports", nil,
    ]
    #expect(found.map(\.code) == codes)
    #expect(
      found.map(\.id) == [
        "1", nil, nil, "2", "3", "4", "5", "6", "7", "8", nil, "10", nil, "/dev/stdin", "13", "14",
      ])
    #expect(found[2].message.hasPrefix("line 3, ") && found[10].message.hasPrefix("line 11: id"))
    let files = [0, 4].map { (found[$0].figures?["source"] as? [String: Any])?["file"] as? String }
    #expect(files == ["jianye-2023.txt", "3"])
  }

  @Test func theFiguresAreThoseOfTheFilesBySelf() throws {
    let work = try Scratch()
    _ = try work.write("items", item("1", Project.sample))
    let run = try Program.shell(
      """
      "$J" figures --explain "$S"; echo =; "$J" figures --stream --all --explain < items; echo =; "$J" figures --stream < items
      """, in: work)
    let parts = run.out.components(separatedBy: "=\n")
    try #require(parts.count == 3, "\(run.err)")
    let array = try #require(try JSONSerialization.jsonObject(with: Data(parts[0].utf8)) as? [NSDictionary])
    #expect(try answers(parts[1]).first?.figures == array.first)
    // Findings that hold are left out unless asked for.
    let short = try #require(try answers(parts[2]).first?.figures?["findings"] as? [[String: Any]])
    let all = try #require(array.first?["findings"] as? [[String: Any]])
    #expect(short.count == all.count { $0["status"] as? String != "pass" } && short.count < all.count)
    #expect(parts[2].utf8.count * 3 < parts[1].utf8.count)
  }

  /// Who waits for an answer before the next item is written gets it, and a process that ends takes one item with it.
  @Test func aReportThatEndsItsProcessIsOneAnswer() throws {
    let work = try Scratch()
    let large = Data(count: 12 << 20).base64EncodedString()
    _ = try work.write("large", #"{"id":"large","bytes":"\#(large)"}"# + "\n")
    let run = try Program.shell(
      """
      coproc STREAM { exec "$J" figures --stream --jobs 1 2>/dev/null; }
      pid=$STREAM_PID; children=/proc/$pid/task/$pid/children
      ask() { cat "$1" >&${STREAM[1]}; IFS= read -r line <&${STREAM[0]}; printf '%s\\n' "$line"; }
      echo '{"id":"1","path":"'"$S"'"}' > one
      ask one; read -r worker < $children
      prlimit --pid $worker --data=1; ask large; ask one
      read -r worker < $children; kill -KILL $worker
      while [ -e /proc/$worker/fd/1 ]; do :; done; ask one
      exec {STREAM[1]}>&-; wait $pid; echo $? >&2
      """, in: work)
    let found = try answers(run.out)
    #expect(found.map(\.id) == ["1", "large", "1", "1"], "\(run.err)")
    #expect(found.map(\.code) == [nil, "crashed", nil, nil])
    #expect(run.err == "0\n")
  }

  @Test func aLineThatIsTooLongEndsNothing() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      { printf '{"id":"1","bytes":"'; head -c 105000000 /dev/zero | tr '\\0' A; printf '"}\\n{"id":"2","path":"%s"}' "$S"; } |
        "$J" figures --stream
      """, in: work)
    let found = try answers(run.out)
    #expect(found.map(\.code) == ["lineTooLong", nil])
    #expect(found.map(\.id) == [nil, "2"])
    #expect(run.code == 0)
  }

  @Test func aComparisonReadsAStream() throws {
    let work = try Scratch()
    let samples = Project.root.appendingPathComponent("Assets/Samples").path
    let lines = ["2023", "2024", "gone"].map { item($0, "\(samples)/pingtan-\($0).json") }
    _ = try work.write("items", lines.joined(separator: "\n"))
    let run = try Program.shell(
      """
      "$J" figures --stream < items > s.ndjson; grep -v gone s.ndjson > good.ndjson; grep gone s.ndjson > gone.ndjson
      for file in s good gone; do "$J" compare $file.ndjson -o $file --lang en > /dev/null 2> $file.err; echo $?; done
      "$J" compare \(samples)/pingtan-202[34].json -o files --lang en > /dev/null 2>&1; echo $?
      cut -d, -f2- files/*/pivot.csv | cmp - <(cut -d, -f2- s/*/pivot.csv); cmp s/*/pivot.csv good/*/pivot.csv; grep gone s.err
      """, in: work)
    #expect(
      run.out == """
        3
        0
        65
        0
        jianbao: s.ndjson, line 3: 'gone' was not read (missing): \(samples)/pingtan-gone.json: no such file

        """, "\(run.out)\(run.err)")
  }

  @Test(arguments: [
    "report.txt", "--format csv", "-o a.json", "--table", "--indicators", "--bom", "--set a=1",
    "--corrections a.yaml",
  ])
  func whatDoesNotGoWithAStream(_ words: String) throws {
    let work = try Scratch()
    let run = try Program.shell(#""$J" figures --stream \#(words) < /dev/null"#, in: work)
    #expect(run.code == 64 && run.out.isEmpty, "\(run.out)\(run.err)")
  }

  @Test func nothingInNothingOutAndAClosedPlaceIs74() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      "$J" figures --stream < /dev/null; echo $?; "$J" figures --all "$S" > /dev/null; echo $?
      echo '{' | "$J" figures --stream > /dev/full; echo $?; "$J" figures --stream < /; echo $?
      "$J" --lang en figures --stream < /dev/null; echo $?
      """, in: work)
    #expect(run.out == "0\n64\n74\n74\n0\n", "\(run.err)")
  }
}
