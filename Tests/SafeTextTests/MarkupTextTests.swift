import TestSupport
import Testing

@testable import SafeText

@Suite("Text in markup")
struct MarkupTextTests {
  @Test(
    "Markup is shown, never obeyed",
    arguments: [
      ("简报", "简报"), ("<script>alert('x')</script>", "&lt;script&gt;alert('x')&lt;/script&gt;"),
      ("a \"b\" & c ]]>", "a &quot;b&quot; &amp; c ]]&gt;"), ("&amp;", "&amp;amp;"), ("\u{1}\n", "\u{FFFD} "),
      ("\u{0D4E}<a\u{0D4E}>", "\u{0D4E}&lt;a\u{0D4E}&gt;"),
      ("<\u{0338}\"\u{FE0F}", "&lt;\u{0338}&quot;\u{FE0F}"),
      ("共\u{202E}18", "共18"), ("\u{2028}", " "), ("", ""),
    ])
  func xml(text: String, expected: String) {
    #expect(MarkupText.xml.escaped(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test("HTML escapes the apostrophe too and keeps its line breaks")
  func html() {
    #expect(MarkupText.html.escaped("a'b\n\t\u{600}<") == "a&#39;b\n\t\u{600}&lt;")
  }

  @Test(
    "What Pango and XML may not see is replaced",
    arguments: [
      ("简报 abc", "简报 abc"), ("a\nb\tc\rd", "a b c d"), ("a\r\nb", "a  b"),
      ("a\u{0}\u{1B}\u{7F}\u{9F}b", "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b"),
      ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"), ("", ""),
      ("𠮷😀", "𠮷😀"), ("\u{202E}2023\u{2066}", "2023"),
    ])
  func drawable(text: String, expected: String) {
    #expect(MarkupText.drawable(text) == expected)
  }

  @Test("No sign of 5,000 hostile texts goes out raw, and every shown scalar comes back")
  func random() {
    var mix = SplitMix(seed: 11)
    for _ in 0..<5000 {
      let text = HostileText.random(&mix)
      let escaped = MarkupText.html.escaped(text)
      let raw = escaped.unicodeScalars.contains {
        "<>\"'".unicodeScalars.contains($0) || HiddenControl($0) != nil
      }
      #expect(!raw, "\(text.unicodeScalars.map { $0.value })")
      var back = Array(escaped.unicodeScalars)
      for (reference, sign) in [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
      ] {
        back = replaced(back, Array(reference.unicodeScalars), Array(sign.unicodeScalars))
      }
      let shown = text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
        switch HiddenControl(scalar) {
        case nil: [scalar]
        case .steering: []
        case .lineBreak: [" "]
        case .control: ["\u{FFFD}"]
        }
      }
      #expect(back == shown, "\(text.unicodeScalars.map { $0.value })")
    }
  }

  private func replaced(_ text: [Unicode.Scalar], _ word: [Unicode.Scalar], _ sign: [Unicode.Scalar])
    -> [Unicode.Scalar]
  {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      if text[index...].starts(with: word) {
        result += sign
        index += word.count
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }
}
