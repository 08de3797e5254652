import Testing

@testable import CairoRendering

@Suite("Text without control characters")
struct CleanTextTests {
  @Test(
    "What Pango and XML may not see is replaced",
    arguments: [
      ("简报 abc", "简报 abc"), ("a\nb\tc\rd", "a b c d"), ("a\r\nb", "a  b"),
      ("a\u{0}\u{1B}\u{7F}\u{9F}b", "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b"),
      ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"), ("", ""),
      ("𠮷😀", "𠮷😀"),
    ])
  func cleaned(text: String, expected: String) {
    #expect(text.cleaned == expected)
  }
}
