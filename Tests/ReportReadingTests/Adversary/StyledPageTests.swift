import DisclosureReport
import TestSupport
import Testing

@testable import ReportReading

/// Pages whose own rules hide, raise, strike out or print text in the cells of a table.
@Suite struct StyledPageTests {
  /// A rule, what stands in a cell, and the number that a reader of the page sees; nil where none may be read.
  struct Item: Sendable {
    let rule: String
    let cell: String
    let number: Int?

    init(_ rule: String, _ cell: String, _ number: Int?) {
      (self.rule, self.cell, self.number) = (rule, cell, number)
    }
  }

  private static let mark = "61<span class=\"n\">5</span>"

  private static let items: [Item] = [
    Item(".n{display:none}", mark, 61), Item("span.n { VISIBILITY : hidden }", mark, 61),
    Item("td .n{opacity:0}", mark, 61), Item("table span.n{font-size:0}", mark, 61),
    Item("td > .n{vertical-align:super}", mark, 61), Item(".n{text-decoration:line-through red}", mark, 61),
    Item(".n{position:absolute;left:-9999px}", mark, 61),
    Item(".n{overflow:hidden;width:0;display:inline-block}", mark, 61),
    Item(".n{clip:rect(0,0,0,0);position:absolute}", mark, 61),
    // What a browser passes over on an element in a line: it is seen there, and nobody may have meant that.
    Item(".n{text-indent:-9999em}", mark, nil), Item(".n{overflow:hidden;width:0}", mark, nil),
    Item(".n{clip:rect(0,0,0,0)}", mark, nil),
    Item(".n{color:transparent}", mark, 61), Item("/* x */ <!-- .n{display:none} -->", mark, 61),
    Item("@media screen{.n{display:none}}", mark, 61), Item("a,b , .n{display:none}", mark, 61),
    Item("@charset 'utf-8'; .n{display:none}", mark, 61),
    Item("@import url(x.css);\n.n{display:none}", mark, 61),
    // What does not hold leaves the digits together.
    Item("@media print{.n{display:none}}", mark, 615), Item("p > .n{display:none}", mark, 615),
    Item(".m .n{display:none}", mark, 615), Item(".n:hover{display:none}", mark, 615),
    Item(".n{display:none}.n{display:inline}", mark, 615),
    Item("span.n{display:inline}.n{display:none}", mark, 615),
    Item(".n{display:none!important}span.n{display:inline}", mark, 61),
    Item(".n{display:none}", "61<span class=n style=\"display:inline\">5</span>", 615),
    Item(".n{display:none!important}", "61<span class=n style=\"display:inline\">5</span>", 61),
    Item("#a{display:none}", "61<span id=a>5</span>", 61), Item("td *{display:none}", "61<i>5</i>", 61),
    Item("", "61<span class=\"sr-only\">5</span>", 61),
    Item("", "61<span class='visually-hidden x'>5</span>", 61),
    // What a rule prints may be a digit.
    Item(".n::before{content:'4'}", "<span class=n>61</span>", nil),
    Item("td:after{content:\"0\"}", "61", nil),
    Item(".n::before{content:''}", "<span class=n>61</span>", 61),
    Item(".n::before{content:none}", "<span class=n>61</span>", 61),
    Item("@media (max-width:600px){td::before{content:attr(x)}}", "61", 61),
    // Rules that nobody can read harm nothing.
    Item("}}{{.n{display", "61", 61), Item(".n{", "61", 61), Item("/* ", "61", 61),
    Item("\u{E9}{display:none}", "61", 61),
  ]

  @Test(arguments: items)
  func theCellIsReadAsItIsSeen(_ item: Item) throws {
    let page = PageLayout.html.page(MadePage()).replacing(">61<", with: ">\(item.cell)<")
    #expect(page.contains(item.cell))
    let report = try ReportReader().read(
      Array("<style>\(item.rule)</style>\(page)".utf8), file: "styled.html")
    #expect(report.value(.proactive(.licences, .decisions)) == item.number.map { ExactNumber($0) })
    #expect(
      report.value(.proactive(.penalties, .decisions))
        == (item.rule.hasPrefix("td:after") ? nil : ExactNumber(72)))
  }

  /// A page's own program shows what its rules hide outside of tables.
  @Test func whatIsHiddenAroundATableIsStillRead() throws {
    let page = "<style>.tab{display:none}</style><div class=tab>\(PageLayout.html.page(MadePage()))</div>"
    let report = try ReportReader().read(Array(page.utf8), file: "tabs.html")
    #expect(report.value(.proactive(.licences, .decisions)) == ExactNumber(61))
  }

  @Test func selectorsWeighAsBrowsersHaveIt() throws {
    let names = ["*", "td", "td.a", "td.a.b", "tr td.a.b", "#x", "#x .a", "div#x"]
    let weights = try names.map { try #require(StyleSelector($0)).weight }
    #expect(
      weights == [0, 1, 1 << 15 + 1, 2 << 15 + 1, 2 << 15 + 2, 1 << 30, 1 << 30 + 1 << 15, 1 << 30 + 1])
    for text in ["", " ", "a:hover", "tr:hover td", "::selection", ":root", "a:-moz-new", "td:empty"] {
      #expect(StyleSelector(text) == nil, "\(text)")
    }
    for text in [
      ">", "a >", "> a", "a + b", "a ~ b", "a:not(b)", "a..b", "@x", ".", "a#", "a:nth-child(x)", "[a",
    ] {
      #expect(StyleSelector(text)?.isCertain != true, "\(text)")
    }
    for text in [
      "[x]", "a[b='c d']", "a:first-child", "a b c d e f g h", "*", "a:nth-child(-n + 3)", ".\\31 a",
    ] {
      #expect(StyleSelector(text)?.isCertain == true, "\(text)")
    }
  }

  @Test func placesAreCountedAsBrowsersHaveIt() throws {
    for (text, places) in [
      ("odd", [1, 3, 5]), ("even", [2, 4, 6]), ("3", [3]), ("n", [1, 2, 3, 4, 5, 6]), ("2n+3", [3, 5]),
      ("-n + 2", [1, 2]), ("3n-1", [2, 5]), ("-2n+5", [1, 3, 5]), ("0n+4", [4]),
    ] {
      let found = try #require(StylePart.Places(text))
      #expect((1...6).filter(found.fits) == places, "\(text)")
    }
    for text in ["", "x", "2 of b", "n of b", "1.5", "99999999999n"] {
      #expect(StylePart.Places(text) == nil, "\(text)")
    }
  }

  /// Rules in any number and depth cost no more than their length.
  @Test func hostileRulesEnd() {
    for text in [
      String(repeating: "{", count: 200_000), String(repeating: "@media all{", count: 50_000),
      String(repeating: ".b .a .a .a .a .a{display:none}", count: 20_000),
      String(repeating: "/*", count: 200_000),
      String(repeating: "a,", count: 200_000) + "{display:none}",
    ] {
      var sheet = StyleSheet()
      sheet.add(text)
      let open = (0..<200).map { _ in StyledElement(name: "a", id: nil, classes: ["a"]) }
      for _ in 0..<100 { _ = sheet.findings(open) }
      #expect(sheet.isExhausted == text.hasPrefix(".b"))
    }
  }
}
