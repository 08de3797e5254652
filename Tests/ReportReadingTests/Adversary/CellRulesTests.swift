import DisclosureReport
import Testing

@testable import ReportReading

/// Rules of a page that surely hold for the digits of a cell, may hold, or do not.
@Suite struct CellRulesTests {
  private func licences(_ cell: String, _ rules: String = "") throws -> ExactNumber? {
    try SightPage.licences(cell, rules)
  }

  /// Selectors and conditions of which the file does not tell whether they hold; the rule hides.
  @Test(arguments: [
    "td span:nth-last-child(1){%}", "td span:last-child{%}", "td i:first-of-type,span:only-child{%}",
    "td b+span{%}",
    "td b~span{%}", "td span:not(.k){%}", "td :is(span){%}", "td :where(span){%}", "td{ & span{%} }",
    "td{ color:black; span{%} }", "@layer x{td span{%}}", "@supports (display:block){td span{%}}",
    "@media screen and (orientation:landscape){td span{%}}", "@media not print{td span{%}}",
    "@container (min-width:1px){td span{%}}", "} td span{%}", "x; td span{%}", "td span:lang(zh){%}",
    "@media (max-width:1400px){span{%}}", "a b c d e f g h td span:has(i),span:has(b){%}",
    "span::first-letter{%}",
  ])
  func aRuleThatMayHoldMakesNoNumberOfWhatItMayHide(_ rule: String) throws {
    let hiding = rule.replacing("%", with: "display:none")
    #expect(try licences("<b>6</b><span>1</span>", hiding) == nil)
    #expect(try licences("<span>@</span>", hiding) == nil)
    // What a selector asks in brackets is not known; it may mean any element.
    if !rule.contains(":is(") && !rule.contains(":where(") {
      #expect(try licences("<em>@</em>", hiding) == ExactNumber(61))
    }
    #expect(
      try licences("<b>6</b><span>1</span>", rule.replacing("%", with: "font-weight:bold")) == ExactNumber(61)
    )
  }

  /// Selectors and conditions that are understood.
  @Test(arguments: [
    "td span[data-o]{%}", "[data-o='1']{%}", "[data-o^=\"1\"]{%}", "td span:nth-child(1){%}",
    "span:first-child{%}",
    "span:nth-child(odd){%}", ".a\\:b{%}", ".a\\3a b{%}", "table > tbody > tr > td > span{%}",
    "@media (min-width:1px){span{%}}", "@media screen and (min-width:600px){td span{%}}", "TD SPAN{%}",
    "tr td > *:first-child{%}",
    "i{content:'}'} td span{%}",
  ])
  func aRuleThatHoldsHides(_ rule: String) throws {
    let cell = "<span class=\"a:b\" data-o=1>5</span>@"
    #expect(try licences(cell, rule.replacing("%", with: "display:none")) == ExactNumber(61))
  }

  /// Rules that touch no digits, or hold only once somebody does something.
  @Test(arguments: [
    ".menu:not(.open) li{display:none}", "[hidden],template{display:none}", "[v-cloak]{display:none}",
    "audio:not([controls]){display:none;height:0}", "::-webkit-scrollbar{display:none}",
    "::selection{color:#fff}",
    "tr:hover td{background:#000;color:#fff}", "td:hover{display:none}", ".nav:hover ul{transform:scale(1)}",
    "@media print{td{display:none}}", "@media (max-width:600px){td{display:none}}",
    "@font-face{font-family:a;src:url(x)}",
    "@keyframes x{from{opacity:0}to{opacity:1}}",
    "td{text-align:center;vertical-align:middle;border:1px solid #000}",
    "*{margin:0;padding:0;box-sizing:border-box}", "tr:nth-child(even){background:#f2f2f2}",
    "tr:first-child td{background:#036;color:#fff}", "tr:last-child td{background:#036;color:#fff}",
    "@media screen and (max-width:1200px){td{padding:2px;font-size:12px}}",
    ".clearfix:after{content:'.';display:block}",
    "a:hover{color:#fff}", ".icon::before{content:'\\f101'}", "td a:not(:hover){text-decoration:none}",
    "input[type=text]+em{display:none}", "li:last-child{display:none}",
    "td{box-shadow:none;-webkit-box-sizing:border-box}",
    "body{opacity:0}", "table{color:var(--text)}", "td{font-size:calc(1rem + .2vw)}",
    "p{font-size:var(--n);color:var(--c)}", "h1+*{margin-top:var(--m)}",
  ])
  func rulesOfAnythingElseHarmNothing(_ rule: String) throws {
    for cell in ["@", "<p style=\"text-align:center\"><span lang=EN-US>6</span><span>1</span></p>"] {
      #expect(try licences(cell, rule) == ExactNumber(61), "\(cell)")
    }
  }

  /// Rules hold for what stands before them too.
  @Test func rulesBehindATable() throws {
    let page = PageLayout.html.page(MadePage()).replacing(">61<", with: ">61<i>5</i><")
    let report = try ReportReader().read(
      Array(page.replacing("</body>", with: "<style>td i{display:none}</style></body>").utf8), file: "a.html")
    #expect(report.value(.proactive(.licences, .decisions)) == ExactNumber(61))
  }

  /// Style sheets that are not in the file may hide what has one class and not what has another.
  @Test(arguments: [
    ("<b class=x>6</b><b class=y>1</b>", nil), ("6<b class=y>1</b>", nil),
    ("<b class=x>6</b><b class=x>1</b>", 61),
    ("<p class=a><b>6</b><i>1</i></p>", 61), ("<p class=a><b>61</b></p>", 61),
  ])
  func classesOfLinkedStyles(_ cell: String, _ number: Int?) throws {
    let page = PageLayout.html.page(MadePage()).replacing(">61<", with: ">\(cell)<")
    let report = try ReportReader().read(
      Array(page.replacing("<head>", with: "<head><link rel=stylesheet href=x.css>").utf8), file: "a.html")
    #expect(report.value(.proactive(.licences, .decisions)) == number.map { ExactNumber($0) })
  }

  /// A page in a single file has its style sheets in parts of their own.
  @Test func rulesInPartsOfAMessage() throws {
    let page = PageLayout.html.page(MadePage()).replacing(">61<", with: ">61<i class=n>5</i><")
    let message =
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n"
      + page.replacing("<head>", with: "<head><link rel=stylesheet href=x.css>")
      + "\n--b\nContent-Type: text/css\n\n.%{display:none}\n--b--\n"
    for (name, number) in [("n", 61), ("m", 615)] {
      let report = try ReportReader().read(Array(message.replacing("%", with: name).utf8), file: "a.mhtml")
      #expect(report.value(.proactive(.licences, .decisions)) == ExactNumber(number), "\(name)")
    }
  }

  /// A row or table that is struck out or cannot be seen has no numbers; its labels are read.
  @Test(arguments: [
    "text-decoration:line-through", "color:#fff", "font-size:0", "opacity:.1", "color:transparent",
  ])
  func tablesInDoubt(_ style: String) throws {
    let page = PageLayout.html.page(MadePage()).replacing(
      "<table border=1>", with: "<table style=\"\(style)\">")
    let report = try? ReportReader().read(Array(page.utf8), file: "a.html")
    #expect(report?.cells.values.contains { $0.value != nil } != true)
    let row = PageLayout.html.page(MadePage()).replacing(
      "<tr><td>行政许可", with: "<tr style=\"\(style)\"><td>行政许可")
    let read = try ReportReader().read(Array(row.utf8), file: "b.html")
    #expect(read.value(.proactive(.licences, .decisions)) == nil)
    #expect(read.value(.proactive(.penalties, .decisions)) == ExactNumber(72))
  }
}
