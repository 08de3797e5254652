import Testing

@testable import SafeText

@Suite("Text on a terminal")
struct TerminalTextTests {
  @Test(
    "Controls are shown, never obeyed",
    arguments: [
      ("甲局 18 件\n\t次行", "甲局 18 件\n\t次行"), ("\u{1B}[2J", "\\u{1b}[2J"), ("\u{9B}31m", "\\u{9b}31m"),
      ("\u{202E}18", "\\u{202e}18"), ("a\rb", "a\\u{d}b"), ("\u{2028}", "\\u{2028}"),
    ])
  func shown(text: String, expected: String) {
    #expect(TerminalText.shown(text) == expected)
  }

  @Test("A message is one line")
  func line() {
    #expect(TerminalText.line("a\nb\tc\u{7}") == "a\\nb\\tc\\u{7}")
  }
}
