import Testing

@testable import CairoRendering

@Suite("Text in XML")
struct XMLTextTests {
  @Test(
    "Markup is shown, never obeyed",
    arguments: [
      ("简报", "简报"), ("<script>alert('x')</script>", "&lt;script&gt;alert('x')&lt;/script&gt;"),
      ("a \"b\" & c ]]>", "a &quot;b&quot; &amp; c ]]&gt;"), ("&amp;", "&amp;amp;"), ("\u{1}\n", "\u{FFFD} "),
    ])
  func escaped(text: String, expected: String) {
    #expect(text.xmlEscaped == expected)
  }
}
