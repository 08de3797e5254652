import Testing

@testable import ReportReading

@Suite struct WordEventsTests {
  /// The events of a body in brief: text, and tags of tables with their spans.
  private func brief(_ body: String) throws -> String {
    let events = try WordEvents.events(Array(WordFile(body: body).xml.utf8), file: "a")
    return events.list.map { event in
      switch event.kind {
      case .open where event.tag == .cell:
        "<\(event.colspan == 1 ? "" : "\(event.colspan)")\(event.rowspan == 1 ? "" : "/\(event.rowspan)")"
      case .open: [.row: "[", .table: "{", .lineBreak: "\\"][event.tag] ?? ""
      case .close: [.cell: ">", .row: "]", .table: "}"][event.tag] ?? ""
      case .text: String(events.scalars(event.text))
      }
    }.joined()
  }

  private func c(_ text: String, _ properties: String = "") -> String { WordFile.c(text, properties) }

  @Test func spansOfColumns() throws {
    let table = WordFile.table([
      WordFile.row([c("a", "<w:gridSpan w:val=\"2\"/>"), c("b")]), WordFile.row([c("c"), c("d"), c("e")]),
    ])
    #expect(try brief(table) == "{[<2a><b>][<c><d><e>]}")
  }

  @Test func spansOfRows() throws {
    let table = WordFile.table([
      WordFile.row([c("a", WordFile.start), c("b", WordFile.start)]),
      WordFile.row([c("", WordFile.go), c("", WordFile.go)]),
      WordFile.row([c("", "<w:vMerge w:val=\"continue\"/>"), c("d", WordFile.start)]),
      WordFile.row([c("e"), c("x", WordFile.go)]),
    ])
    #expect(try brief(table) == "{[</3a></2b>][][</2d>][<e>]}")
  }

  @Test func spansOfRowsUnderSpansOfColumns() throws {
    let wide = "<w:gridSpan w:val=\"2\"/>"
    let table = WordFile.table([
      WordFile.row([c("a"), c("b", wide + WordFile.start)]),
      WordFile.row([c("c"), c("", wide + WordFile.go)]),
      WordFile.row([c("d", wide), c("e", WordFile.go)]),
    ])
    #expect(try brief(table) == "{[<a><2/2b>][<c>][<2d><e>]}")
  }

  @Test func aContinuationOfNothingIsACell() throws {
    let table = WordFile.table([
      WordFile.row([c("a", WordFile.go)]), WordFile.row([c("b"), c("c")]),
      WordFile.row([c("d"), c("e", WordFile.go)]),
    ])
    #expect(try brief(table) == "{[<a>][<b><c>][<d><e>]}")
  }

  @Test func rowsThatBeginLaterAndOldMerges() throws {
    let table = WordFile.table([
      WordFile.row([c("a", "<w:hMerge w:val=\"restart\"/>"), c("", "<w:hMerge/>"), c("b", WordFile.start)]),
      WordFile.row([c("c"), c("", WordFile.go)], "<w:gridBefore w:val=\"1\"/>"),
    ])
    #expect(try brief(table) == "{[<2a></2b>][<><c>]}")
  }

  @Test func tablesInCellsAndControlsAroundRows() throws {
    let inner = WordFile.table([WordFile.row([c("x", WordFile.start)]), WordFile.row([c("", WordFile.go)])])
    let outer =
      "<w:tbl><w:sdt><w:sdtContent>"
      + WordFile.row(["<w:tc>\(inner)<w:p/></w:tc>", c("y", "<w:gridSpan w:val=\"3\"/>")])
      + "</w:sdtContent></w:sdt></w:tbl>"
    #expect(try brief(outer) == "{[<{[</2x>][]}><3y>]}")
  }

  @Test func rowsThatAreDeletedOrHidden() throws {
    let rows = ["<w:del w:id=\"1\"/>", "<w:hidden/>", "<w:ins w:id=\"2\"/>", "<w:hidden w:val=\"false\"/>"]
    let table = WordFile.table(rows.enumerated().map { WordFile.row([c("\($0)")], $1) })
    #expect(try brief(table) == "{[<2>][<3>]}")
  }

  @Test func earlierPropertiesDoNotCount() throws {
    let old = "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"9\"/></w:tcPr></w:tcPrChange>"
    let run =
      "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>"
    #expect(try brief(WordFile.table([WordFile.row([c("a", old)])]) + run) == "{[<a>]}a")
  }

  @Test(arguments: [
    ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:noBreakHyphen/></w:r>", "a\tb\\c\\-"),
    ("<w:r><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>", "12"),
    ("<w:r><w:t>a&amp;&#20113;&lt;</w:t></w:r>", "a&云<"),
    ("<w:del><w:r><w:t>a</w:t></w:r></w:del><w:ins><w:r><w:t>b</w:t></w:r></w:ins>", "b"),
    ("<w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>b</w:t></w:r></w:moveTo>", "b"),
    ("<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1</w:t></w:r>", "1"),
    ("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r>", "a"),
    ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t><w:tab/><w:br/></w:r><w:r><w:t>b</w:t></w:r>", "b"),
    (
      "<mc:AlternateContent><mc:Choice><w:r><w:t>a</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>b</w:t></w:r></mc:Fallback>"
        + "</mc:AlternateContent>", "a"
    ),
    (
      "<w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>b</w:t></w:r></w:sdtContent></w:sdt>",
      "ab"
    ),
    (
      "<w:r><w:ruby><w:rt><w:r><w:t>guī</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>规</w:t></w:r></w:rubyBase></w:ruby></w:r>",
      "规"
    ),
    ("<x:t xmlns:x=\"urn:other\">a</x:t><w:r><w:t>b</w:t></w:r>", "b"),
  ])
  func textOfAParagraph(_ runs: String, _ text: String) throws {
    #expect(try brief("<w:p>\(runs)</w:p>") == text)
  }

  @Test func paragraphsAreCounted() throws {
    let body =
      WordFile.p("a") + "<w:p/>" + WordFile.table([WordFile.row([c("b"), c("c")])]) + WordFile.p("d")
    let events = try WordEvents.events(Array(WordFile(body: body).xml.utf8), file: "a")
    let lines = events.list.filter { $0.kind == .text }.map { "\(String(events.scalars($0.text)))\($0.line)" }
    #expect(lines == ["a1", "b3", "c4", "d5"])
  }

  @Test func theStrictNamespace() throws {
    let xml =
      "<d:document xmlns:d=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:p><d:r><d:t>a</d:t></d:r></d:p></d:document>"
    #expect(try WordEvents.events(Array(xml.utf8), file: "a").list.count == 3)
  }
}
