import TestSupport
import Testing

@testable import SafeFiles

@Suite struct FilePathTests {
  @Test(arguments: [
    (Array("年报.html".utf8), "年报.html"), ([0xB1, 0xA8, 0x2E, 0x74], "报.t"),
    // GB18030 in four bytes, a byte that is neither, a name of each kind in one path.
    ([0x81, 0x30, 0x81, 0x30], "\u{80}"), ([0x61, 0xFF, 0x62], "a\\xffb"),
    ([0xE5, 0xB9, 0xB4, 0xFF], "年\\xff"),
    (Array("年".utf8) + [0x2F, 0xB1, 0xA8, 0x2F, 0xFF], "年/报/\\xff"), ([0xB1], "\\xb1"), ([], ""),
  ])
  func namesAreDecoded(_ bytes: [UInt8], _ text: String) { #expect(FilePath(bytes: bytes).text == text) }

  @Test func messagesShowWhatCannotBeSeen() {
    #expect(FilePath("").shown == "''")
    #expect(FilePath("a\n\u{1B}[2J\u{202E}b\u{2028}").shown == "a\\u{a}\\u{1b}[2J\\u{202e}b\\u{2028}")
    #expect(FilePath("年 报.html").shown == "年 报.html")
  }

  @Test func pathsAreTakenApart() {
    #expect(FilePath("/a//./b/").names.map { String(decoding: $0, as: UTF8.self) } == ["a", "b"])
    #expect(FilePath("/a/b/").lastName.text == "b")
    #expect(FilePath("a").parted.folder.text == "." && FilePath("/a").parted.folder.text == "/")
    #expect(FilePath("x/y/a").parted.folder.text == "x/y")
    #expect(FilePath("x/y/a").parted.name == Array("a".utf8))
    #expect(FilePath("x").below("a").text == "x/a" && FilePath("x/").below("a").text == "x/a")
    #expect(FilePath("/tmp/../tmp/.").resolved == FilePath("/tmp").resolved)
  }
}
