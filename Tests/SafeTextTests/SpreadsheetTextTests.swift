import TestSupport
import Testing

@testable import SafeText

@Suite("Text in files with commas")
struct SpreadsheetTextTests {
  @Test(
    "A formula gets an apostrophe, however it is hidden",
    arguments: [
      "=1", "+1+1", "-1+1", "@x", "\t1", "\n=1", " =1", "\u{A0}=1", "\u{3000}=1", "\u{200B}=1", "\u{FEFF}=1",
      "\u{FF1D}1",
      "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}x", "=\u{FE0F}1", "'=1", "\u{301}=1", "-", "-1-1", "-.5", "+5",
    ])
  func formulas(text: String) {
    #expect(
      SpreadsheetText.guarded(text).unicodeScalars.elementsEqual("'".unicodeScalars + text.unicodeScalars))
    #expect(
      SpreadsheetText.unguarded(SpreadsheetText.guarded(text)).unicodeScalars.elementsEqual(
        text.unicodeScalars))
  }

  @Test(
    "Everything else stays",
    arguments: ["", "甲局", "-5", "-3.5", "12", "'abc", "'", "a=b", "1-1", "\u{0D4E}=1"])
  func plain(text: String) {
    #expect(SpreadsheetText.guarded(text) == text)
    #expect(SpreadsheetText.unguarded(text) == text)
  }

  @Test(
    "A field is quoted where it must be, scalar by scalar",
    arguments: [
      (["a", "b"], "a,b\n"), (["a,\u{FE0F}b"], "\"a,\u{FE0F}b\"\n"), (["a\"\u{301}b"], "\"a\"\"\u{301}b\"\n"),
      (["a\nb", ""], "\"a\nb\",\n"), (["\u{0D4E},x"], "\"\u{0D4E},x\"\n"), (["甲\u{202E}\u{1B}乙"], "甲乙\n"),
      (["=HYPERLINK(\"x\"),y"], "\"'=HYPERLINK(\"\"x\"\"),y\"\n"),
    ])
  func rows(fields: [String], expected: String) {
    #expect(SpreadsheetText.row(fields).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test("Reading takes back exactly what writing added, in 5,000 hostile texts")
  func random() {
    var mix = SplitMix(seed: 12)
    for _ in 0..<5000 {
      let text = HostileText.random(&mix)
      let back = SpreadsheetText.unguarded(SpreadsheetText.guarded(text))
      #expect(
        back.unicodeScalars.elementsEqual(text.withoutHiddenControls.unicodeScalars),
        "\(text.unicodeScalars.map { $0.value })")
    }
  }
}
