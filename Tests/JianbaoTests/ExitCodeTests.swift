import Foundation
import TestSupport
import Testing

@Suite struct ExitCodeTests {
  private let program = Program.jianbao

  /// The error's one line, which must name what was wrong.
  private func refusal(_ arguments: [String], code: Int32, names: String...) throws {
    let run = try program.run(arguments)
    #expect(run.code == code, "\(run.err)")
    #expect(run.out.isEmpty)
    for name in names { #expect(run.err.contains(name), "\(run.err)") }
    #expect(run.err.split(separator: "\n").count == 1, "\(run.err)")
  }

  @Test func badInputHasOneClearSentence() throws {
    let work = try Scratch()
    let empty = try work.write("empty.txt", "")
    let binary = try work.write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    let nothing = try work.write("letter.txt", "各位同事：今天下午开会。")
    try refusal(["figures", empty], code: 65, names: "empty.txt")
    try refusal(["figures", binary], code: 65, names: "picture.txt", "PNG")
    try refusal(["figures", nothing], code: 65, names: "letter.txt")
    try refusal(["figures", work.path("missing.txt")], code: 66, names: "missing.txt", "没有这个文件")
    try refusal(
      ["chart", "flow", work.url.path, "-o", "x.svg", "--lang", "en"], code: 66, names: "is a folder")
    try FileManager.default.createDirectory(atPath: work.path("bare"), withIntermediateDirectories: true)
    try refusal(["figures", work.path("bare"), "--lang", "en"], code: 66, names: "the folder has no files")
  }

  @Test func aFileOverTheLimitIsNotReadInto() throws {
    let work = try Scratch()
    let file = try work.write("large.txt", "")
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    try handle.truncate(atOffset: 64 * 1024 * 1024 + 1)
    try refusal(["figures", file], code: 65, names: "large.txt", "64 MB")
  }

  @Test func noParserWritesToStandardError() throws {
    let work = try Scratch()
    let long = String(repeating: "字", count: 4_000_000)
    let broken = try work.write("broken.html", "<html><body><p a=1 a=2>&nichts;\u{1}<tabel><\(long)")
    let huge = try work.write("huge.html", "<html><body><!--\(long)--><p title='\(long)'>\(long)")
    try refusal(["figures", broken], code: 65, names: "broken.html")
    try refusal(["figures", huge], code: 65, names: "huge.html")
  }

  @Test func wrongUsageIs64() throws {
    #expect(try program.run(["chart", "pie", Project.sample, "-o", "x.svg"]).code == 64)
    #expect(try program.run(["brief"]).code == 64)
    try refusal(["chart", "flow", Project.sample, "-o", "x.pdf"], code: 64, names: "x.pdf", ".svg 或 .png")
    try refusal(["brief", Project.sample, "--size", "12"], code: 64, names: "1920x1080")
    try refusal(["brief", Project.sample, "--size", "sqare"], code: 64, names: "“square”")
    #expect(try program.run(["brief", Project.sample, "--scale", "5"]).code == 64)
    #expect(try program.run(["chart", "flow", Project.sample, "-o", "x.svg", "--title", " "]).code == 64)
  }

  @Test func aWrongStyleIs78() throws {
    let work = try Scratch()
    let style = try work.write("mine.yaml", "familly: X\n")
    try refusal(["brief", Project.sample, "--style", style], code: 78, names: "mine.yaml:1:1", "family")
    try refusal(["brief", Project.sample, "--style", "drak"], code: 78, names: "“dark”", "standard")
  }

  @Test func anOutputThatCannotBeMadeIs73() throws {
    let work = try Scratch()
    let file = try work.write("taken", "x")
    try refusal(["brief", Project.sample, "-o", file], code: 73, names: "taken")
  }

  @Test func missingResourcesAre69AndSayWhereTheyWereSought() throws {
    let work = try Scratch()
    try refusal(["charts", "--assets", work.url.path], code: 69, names: "terms.yaml", work.url.path)
  }

  @Test func aFullDiskOnStandardOutputIs74() throws {
    let run = try Program("/bin/sh").run(["-c", "\"$0\" charts > /dev/full", Self.path])
    #expect(run.code == 74)
    #expect(run.err.contains("standard output"))
  }

  private static var path: String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("jianbao").path
  }

  @Test func anInterruptLeavesNoHalfFile() throws {
    let work = try Scratch()
    let script = """
      "$0" brief \(String(repeating: "'\(Project.sample)' ", count: 40)) -o "$1" > "$1.log" 2>&1 &
      while [ ! -s "$1.log" ] && kill -0 $! 2>/dev/null; do :; done
      kill -TERM $!
      wait $!
      """
    let run = try Program("/bin/bash").run(["-c", script, Self.path, work.path("out")])
    #expect(run.code == 143, "\(run.err)")
    #expect(!work.files(below: "out").contains { $0.hasSuffix(".part") })
  }
}
