import Foundation
import TestSupport
import Testing

/// The line that says how far a run over several reports is.
@Suite struct ProgressTests {
  @Test func onlyWhereItIsWanted() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      printf nothing > bad.txt
      "$J" check "$S" bad.txt "$S" > /dev/null 2> auto; "$J" check "$S" bad.txt "$S" --progress never > /dev/null 2> never
      "$J" check "$S" bad.txt "$S" --progress always > /dev/null 2> always; "$J" check "$S" --progress always > /dev/null 2> one
      cmp auto never; wc -l < auto; wc -l < one; grep -c '^完成' always; tail -1 always
      """, in: work)
    let lines = run.out.split(separator: "\n").map { String($0) }
    try #require(lines.count == 4, "\(run.out)\(run.err)")
    #expect(lines[0] == "1" && lines[1] == "0" && Int(lines[2]) ?? 0 >= 2)
    #expect(lines[3].hasPrefix("完成 2，失败 1，剩余 0，每秒 "), "\(lines[3])")
  }

  /// On a terminal it is written over, and away before anything else is printed and at the end.
  @Test func onATerminalItIsTakenAway() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      printf nothing > bad.txt; export TERM=xterm
      script -qec '"$J" check "$S" bad.txt "$S" > /dev/null' typescript < /dev/null > shown
      TERM=dumb script -qec '"$J" check "$S" bad.txt "$S" > /dev/null' typescript < /dev/null > dumb
      cat shown; echo =; cat dumb
      """, in: work)
    let parts = run.out.components(separatedBy: "=\n")
    try #require(parts.count == 2, "\(run.out)\(run.err)")
    let shown = parts[0].components(separatedBy: "\r\u{1B}[K")
    #expect(shown.contains { $0.hasPrefix("完成 0，剩余 3") }, "\(parts[0])")
    #expect(
      shown.last?.hasPrefix("完成") == false && shown.contains { $0.hasPrefix("jianbao: bad.txt") },
      "\(parts[0])")
    #expect(!parts[1].contains("完成") && parts[1].hasPrefix("jianbao: bad.txt"), "\(parts[1])")
  }
}
