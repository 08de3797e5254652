import Foundation
import TestSupport
import Testing

/// Help and usage errors of the page's program, in the user's language, as those of the commands.
@Suite struct PageHelpTests {
  private let program = Program.page
  private static let english = ["LC_ALL": "", "LANG": "en_GB.UTF-8"]

  @Test func helpIsChineseUnlessTheLocaleIsEnglish() throws {
    let zh = try program.run(["--help"])
    let en = try program.run(["--help"], environment: Self.english)
    #expect(zh.code == 0 && en.code == 0)
    #expect(zh.out.contains("用法  jianbao-page [选项]\n") && zh.out.contains("在本机打开一个网页"), "\(zh.out)")
    #expect(
      en.out.contains("Usage  jianbao-page [options]\n") && en.out.contains("without a terminal"), "\(en.out)"
    )
    for text in [zh.out, en.out] {
      for option in ["--port", "--idle", "--open", "--lang", "--version", "--help"] {
        #expect(text.contains(option), "\(option)")
      }
      #expect(!text.contains("⟨") && !text.contains("OPTIONS:"))
    }
    #expect(zh.out.hasSuffix("示例：man jianbao-page\n") && en.out.hasSuffix("Examples: man jianbao-page\n"))
    #expect(try program.run(["--lang", "en", "-h"]).out == en.out)
  }

  @Test(arguments: [
    (["--prot", "1"], "没有 --prot 这个选项；是不是 --port？", "did you mean --port?"),
    (["--port", "many"], "--port “many”：应为整数", "--port 'many': expected a whole number"),
    (["--port", "70000"], "--port 70000：应为 0 到 65535", "--port '70000': expected 0 to 65535"),
    (["--idle", "0"], "--idle 0：应为 1 到 1440", "--idle '0': expected 1 to 1440"),
    (["--idle"], "--idle 后面缺少 <分钟>", "--idle: missing <minutes> behind it"),
    (["--lang", "fr"], "--lang “fr”：应为 zh、en", "--lang 'fr': expected zh, en"),
    (["年报.html"], "多了“年报.html”", "'年报.html' is one too many"),
  ])
  func whatItDoesNotTakeIsSaidInBothLanguages(_ arguments: [String], _ zh: String, _ en: String) throws {
    let chinese = try program.run(arguments)
    #expect(chinese.code == 64 && chinese.err.contains(zh), "\(chinese.err)")
    let english = try program.run(arguments, environment: Self.english)
    #expect(english.code == 64 && english.err.contains(en), "\(english.err)")
    for run in [chinese, english] {
      #expect(run.out.isEmpty && run.err.split(separator: "\n").count == 1, "\(run.err)")
      #expect(run.err.hasPrefix("jianbao-page: ") && !run.err.contains("Usage:"))
    }
  }
}
