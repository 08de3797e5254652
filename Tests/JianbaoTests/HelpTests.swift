import Foundation
import TestSupport
import Testing

@testable import jianbao

/// Help, usage errors and the first page, in the user's language.
@Suite struct HelpTests {
  private let program = Program.jianbao
  private static let commands = [
    "brief", "compare", "deck", "chart", "figures", "check", "charts", "styles", "doctor",
  ]

  @Test func theProgramAloneShowsTheThreeCommandsMostWanted() throws {
    let run = try program.run([])
    #expect(run.code == 0)
    for line in ["jianbao 年报.html", "jianbao check 年报.html", "jianbao compare 年报/", "jianbao --help"] {
      #expect(run.out.contains(line), "\(run.out)")
    }
    #expect(try program.run(["--lang", "en"]).out.contains("jianbao compare reports/"))
  }

  @Test(arguments: commands) func helpIsChineseAndEnglishInEveryWord(_ command: String) throws {
    let zh = try program.run([command, "--help"]).out
    let en = try program.run([command, "--help", "--lang", "en"]).out
    let count = { (text: String, option: String) in
      text.split(separator: "\n").count { $0.contains(option) }
    }
    for text in [zh, en] {
      #expect(!text.contains("⟨"), "\(text)")
      #expect(count(text, "--lang") > 0 && count(text, "--help") > 0)
    }
    // No row of the Chinese help is English; a row may go on in lines of names alone.
    for line in zh.split(separator: "\n") where line.hasPrefix("  ") && !line.hasPrefix("      ") {
      #expect(line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(line)")
    }
    #expect(try program.run(["help", command]).out == zh)
    #expect(try program.run([command, "-h"], environment: ["LC_ALL": "en_US.UTF-8"]).out == en)
  }

  @Test func helpNamesEveryOptionWithItsDefaultAndItsValues() throws {
    let text = try program.run(["check", "--help"]).out
    #expect(text.contains("用法  jianbao check [选项] <报告> ...\n"), "\(text)")
    let words = text.split(whereSeparator: \.isWhitespace).joined()
    #expect(words.contains("（可选error、warning、information；默认error）"), "\(text)")
    #expect(words.contains("（可多次使用）"))
    for line in text.split(separator: "\n") {
      #expect(line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 2 : 1) } <= 98, "\(line)")
    }
  }

  @Test(arguments: [
    (
      ["brief", "a.txt", "--langg", "en"], "没有 --langg 这个选项；是不是 --lang？",
      "there is no option --langg; did you mean --lang?"
    ),
    (["brief", "a.txt", "--frobnicate"], "没有 --frobnicate 这个选项。", "there is no option --frobnicate;"),
    (["brief"], "缺少参数 <报告>：", "missing <report>: "),
    (["chart", "flow", "a.txt"], "缺少选项 --output <文件>：", "missing --output <file>: "),
    (
      ["charts", "a.txt"], "多了“a.txt”；jianbao charts 只用 0 个参数",
      "'a.txt' is one too many; jianbao charts takes 0 only"
    ),
    (
      ["check", "a.txt", "--fail-on", "all"], "--fail-on “all”：应为 error、warning、information",
      "--fail-on 'all': expected error, warning, information"
    ),
    (["brief", "a.txt", "--dpi", "fine"], "--dpi “fine”：应为整数", "--dpi 'fine': expected a whole number"),
    (["brief", "a.txt", "--dpi", "9"], "--dpi 9：应为 36 到 1200", "--dpi '9': expected 36 to 1200"),
    (["brief", "a.txt", "--style"], "--style 后面缺少 <名称或文件>", "--style: missing <name|file> behind it"),
    (["brief", "a.txt", "--xlsx=yes"], "--xlsx 是开关，后面不写“yes”", "--xlsx is a switch and takes no 'yes'"),
    (["frobnicate"], "没有“frobnicate”这个命令或文件；命令有 brief、compare", "the commands are brief, compare"),
    (["chek", "x"], "没有“chek”这个命令；是不是 check？", "there is no command 'chek'; did you mean check?"),
    (["help", "chek"], "是不是 check？", "did you mean check?"),
  ])
  func whatNoCommandTakesIsSaidInBothLanguages(_ arguments: [String], _ zh: String, _ en: String) throws {
    let chinese = try program.run(arguments)
    #expect(chinese.code == 64 && chinese.err.contains(zh), "\(chinese.err)")
    let english = try program.run(arguments, environment: ["LC_ALL": "", "LANG": "en_GB.UTF-8"])
    #expect(english.code == 64 && english.err.contains(en), "\(english.err)")
    for run in [chinese, english] {
      #expect(run.out.isEmpty && run.err.split(separator: "\n").count == 1, "\(run.err)")
      #expect(!run.err.contains("Usage:") && !run.err.contains("Error:"))
    }
  }

  @Test func optionsBeforeTheFileAreThoseOfItsBriefing() throws {
    let run = try program.run(["--text", "-", Project.sample])
    #expect(run.code == 0 && run.out.hasPrefix("南京市建邺区"), "\(run.err)")
    #expect(try program.run(["--lang", "en", "charts"]).out.contains("outcomes"))
  }

  @Test func theLocaleChangesWhatIsSaidAndNoResult() throws {
    let english = ["LC_ALL": "", "LC_MESSAGES": "en_US.UTF-8"]
    let zh = try program.run(["check", Project.sample])
    let en = try program.run(["check", Project.sample], environment: english)
    #expect(zh.out == en.out)
    #expect(
      try program.run(["check", "gone.txt"], environment: english).err.contains("expected an annual report"))
    #expect(
      try program.run(["check", "gone.txt", "--lang", "zh"], environment: english).err.contains("应为一份年度报告"))
  }

  @Test func theVersionNamesTheLibraries() throws {
    let lines = try program.run(["--version"]).out.split(separator: "\n")
    #expect(lines.count == 2 && lines.first?.hasPrefix("jianbao 0.") == true, "\(lines)")
    for library in ["cairo", "pango", "libpng", "libzip", "libxlsxwriter", "libxml2", "zlib"] {
      #expect(lines.last?.contains(try Regex("\(library) [0-9]+\\.[0-9]")) == true, "\(library): \(lines)")
    }
  }

  @Test func everyWordOfTheHelpIsUsed() throws {
    var code = ""
    for room in ["Sources/jianbao", "Sources/jianbao-page", "Sources/CommandHelp"] {
      let sources = Project.root.appendingPathComponent(room).path
      for file in FileManager.default.subpaths(atPath: sources) ?? [] where file.hasSuffix(".swift") {
        code += try Project.text(room + "/" + file)
      }
    }
    var section = ""
    for line in try Project.text("Assets/help.yaml").split(separator: "\n") {
      if let key = line.firstMatch(of: /^([a-z]+):/) { section = String(key.output.1) }
      guard let key = line.firstMatch(of: /^  ([A-Za-z]+):/).map({ String($0.output.1) }) else { continue }
      let uses = ["\"\(section).\(key)\"", "\"\(key)\""]
      #expect(uses.contains { code.contains($0) } || section == "start", "\(section).\(key)")
    }
  }
}
