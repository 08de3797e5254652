import Testing

@testable import OfficePackage

@Suite struct ElementTests {
  private func xml(_ element: Element) -> String {
    String(decoding: element.document.drop { $0 != UInt8(ascii: "\n") }.dropFirst(), as: UTF8.self)
  }

  @Test func textAndAttributesAreEscaped() {
    #expect(
      xml(Element("a", ["b": "\"<&>\n"], text: "</a>&amp;"))
        == "<a b=\"&quot;&lt;&amp;&gt; \">&lt;/a&gt;&amp;amp;</a>")
  }

  @Test func signsThatJoinALetterAreEscapedAndControlsNeverPass() {
    #expect(xml(Element("a", text: "<\u{338}b\u{202E}\u{7}")) == "<a>&lt;\u{338}b\u{FFFD}</a>")
    #expect(xml(Element("a", text: "\u{1B}[31m\u{FFFE}")) == "<a>\u{FFFD}[31m\u{FFFD}</a>")
  }

  @Test func anAttributeWithoutAValueIsLeftOut() {
    #expect(xml(Element("a", ["b": nil, "c": ""], [Element("d")])) == "<a c=\"\"><d/></a>")
  }
}
