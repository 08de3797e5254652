import DisclosureReport
import Foundation
import Testing

@testable import ReportReading

/// Every limit at one below, at and one above: nothing is refused or left out before it, and nothing in silence behind it.
@Suite struct ReadingLimitsTests {
  private func page() throws -> String { String(decoding: try Fixture.bytes("page.html"), as: UTF8.self) }

  private func read(_ text: String, _ limits: ReadingLimits = ReadingLimits()) throws -> AnnualReport {
    try ReportReader(limits: limits).read(Array(text.utf8), file: "page.html")
  }

  private func failure(_ text: String, _ limits: ReadingLimits) -> ReadingError? {
    do throws(ReadingError) {
      _ = try ReportReader(limits: limits).read(Array(text.utf8), file: "page.html")
      return nil
    } catch {
      return error
    }
  }

  private func rules(_ report: AnnualReport) -> [String] { report.remarks.map { "\($0.rule)" } }

  @Test(arguments: [(255, false), (256, false), (257, true), (20_000, true)])
  func attributesOfATag(_ count: Int, _ isCut: Bool) throws {
    let attributes = (0..<count).map { "a\($0)=\"1 > 0\"" }.joined(separator: "\n")
    let html = try page().replacingFirst("<table>", with: "<table \(attributes)>")
    let report = try read(html)
    Fixture.expectSample(report)
    #expect(rules(report) == (isCut ? ["R-limit-attributes"] : []))
    // The first attribute too many stands 256 lines below its tag.
    let line = try page().components(separatedBy: "<table>")[0].split(
      separator: "\n", omittingEmptySubsequences: false
    ).count
    if isCut { #expect(report.remarks[0].line == line + 256) }
  }

  @Test func attributesThatMatterAreReadWhereverTheyStand() throws {
    let many = (0..<300).map { "a\($0)=1" }.joined(separator: " ")
    let html = try page().replacingFirst(
      "<td colspan=3>72</td>", with: "<td \(many) COLSPAN='3' colspan=9>72</td>"
    ).replacingFirst(
      "<body>", with: "<body><p \(many) style='display:none'>信息内容</p><p \(many) hidden>第二十条</p>")
    let report = try read(html)
    Fixture.expectSample(report)
    #expect(rules(report) == ["R-limit-attributes"])
  }

  @Test(arguments: [(1023, false), (1024, false), (1025, true)])
  func namesOfAttributes(_ count: Int, _ isCut: Bool) throws {
    let name = String(repeating: "x", count: count)
    let report = try read(try page().replacingFirst("<table>", with: "<table \(name)=1 class=a>"))
    Fixture.expectSample(report)
    #expect(rules(report) == (isCut ? ["R-limit-attributes"] : []))
  }

  @Test func whatLooksLikeATagInAScriptOrACommentIsNone() throws {
    let words = String(repeating: "a ", count: 300)
    let html = try page().replacingFirst(
      "<body>",
      with: "<body><script>if (1 <b \(words)>)</script><STYLE><c \(words)></STYLE><!-- <d \(words)> -->")
    #expect(try read(html).remarks.isEmpty)
  }

  @Test(arguments: [(4, false), (5, false), (6, true)])
  func nestingOfTags(_ depth: Int, _ isRefused: Bool) throws {
    // html, body and the text in the innermost one are counted too.
    let open = String(repeating: "<div>", count: depth)
    let html = "<html><body>\(open)a\(String(repeating: "</div>", count: depth))</body></html>"
    var limits = ReadingLimits()
    limits.nesting = 7
    #expect((failure(html, limits)?.kind == .malformed) == isRefused)
  }

  /// The page with rows put before the second table's own.
  private func page(rows: Int, columns: Int = 1) throws -> String {
    let row = "<tr>" + String(repeating: "<td></td>", count: columns) + "</tr>"
    var parts = try page().split(separator: "<table>", omittingEmptySubsequences: false).map(String.init)
    parts[2] = String(repeating: row, count: rows) + parts[2]
    return parts.joined(separator: "<table>")
  }

  @Test(arguments: [(-1, false), (0, false), (1, true)])
  func rowsOfATable(_ more: Int, _ isRefused: Bool) throws {
    let own = try page().split(separator: "<table>")[2].split(separator: "</table>")[0].split(
      separator: "<tr"
    ).count
    var limits = ReadingLimits()
    limits.tableRows = 100
    let html = try page(rows: 100 - own + more)
    guard isRefused else { return Fixture.expectSample(try read(html, limits)) }
    let error = try #require(failure(html, limits))
    #expect(error.kind == .beyondLimit)
    #expect(error.line != nil && error.messageEn.contains("100 rows"))
  }

  @Test(arguments: [(199, false), (200, false), (201, true)])
  func columnsOfATable(_ columns: Int, _ isCut: Bool) throws {
    let report = try read(try page(rows: 1, columns: columns))
    Fixture.expectSample(report)
    #expect(rules(report) == (isCut ? ["R-limit-columns"] : []))
  }

  @Test(arguments: [(-1, true), (0, false), (1, false)])
  func cellsOfAPage(_ more: Int, _ isRefused: Bool) throws {
    let html = try page()
    var limits = ReadingLimits()
    limits.pageCells = html.split(separator: "<td").count - 1 + more
    guard isRefused else { return Fixture.expectSample(try read(html, limits)) }
    let error = try #require(failure(html, limits))
    #expect(error.kind == .beyondLimit)
    #expect(error.line != nil && error.messageZh.contains("单元格"))
  }

  @Test(arguments: [(65_535, false), (65_536, false), (65_537, true)])
  func textOfACell(_ bytes: Int, _ isCut: Bool) throws {
    let cell = "<td>\(String(repeating: "a", count: bytes))</td>"
    let report = try read(
      try page().replacingFirst("<td>规章</td>", with: "<td>规章</td></tr><tr>\(cell)</tr><tr><td>规章</td>"))
    #expect(rules(report).contains("R-limit-cell") == isCut)
  }

  @Test(arguments: [(-1, true), (0, false), (1, false)])
  func bytesOfProse(_ more: Int, _ isCut: Bool) throws {
    let text = SampleReport(overview: "一、总体情况 收到申请材料1份。收到申请材料2份。").flattened
    var limits = ReadingLimits()
    limits.proseBytes = try bytes(ofProseIn: text) + more
    let report = try read(text, limits)
    Fixture.expectSample(report)
    #expect(rules(report) == (isCut ? ["R-limit-prose"] : []))
  }

  /// The least limit that leaves nothing out.
  private func bytes(ofProseIn text: String) throws -> Int {
    var limits = ReadingLimits()
    limits.proseBytes = 0
    while rules(try read(text, limits)).contains("R-limit-prose") { limits.proseBytes += 1 }
    return limits.proseBytes
  }

  @Test func noSentenceAndNoLineIsReadInPart() throws {
    let text = SampleReport(overview: "一、总体情况 主动公开信息12345条。").flattened
    for most in 0..<200 {
      var limits = ReadingLimits()
      limits.proseBytes = most
      let values = try read(text, limits).narrative.map(\.value)
      #expect(values.isEmpty || values == [ExactNumber(12345)])
    }
    let lines = SampleReport().flattened.split(separator: "\n").map { "<p>\($0)</p>" }.joined(separator: "\n")
    var limits = ReadingLimits()
    limits.proseBytes = 1000
    let error = try #require(failure("<html><body>\(lines)</body></html>", limits))
    #expect(error.kind == .beyondLimit)
  }

  @Test(arguments: [(4, true), (5, false), (6, false)])
  func statementsOfTheProse(_ most: Int, _ isCut: Bool) throws {
    let overview = "一、总体情况 " + (1...5).map { "主动公开信息\($0)条。" }.joined()
    var limits = ReadingLimits()
    limits.statements = most
    let report = try read(SampleReport(overview: overview).flattened, limits)
    #expect(report.narrative.map(\.value.int) == Array(1...min(most, 5)))
    #expect(rules(report) == (isCut ? ["R-limit-statements"] : []))
  }
}
