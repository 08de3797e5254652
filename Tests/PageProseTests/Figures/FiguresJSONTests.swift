import DisclosureReport
import FigureFiles
import Foundation
import TestSupport
import Testing

@testable import PageProse

@Suite struct FiguresJSONTests {
  private func object(_ made: MadeReport, explain: Bool = false) throws -> [String: Any] {
    let text = FiguresJSON.text([made.report], terms: try Words.english(), explain: explain)
    let array = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    return try #require(array.first)
  }

  @Test func hasTheKeysOfTheContract() throws {
    let object = try object(.jianye)
    #expect(
      Set(object.keys) == [
        "office", "year", "form", "title", "proactive", "requests", "review", "narrative", "findings",
        "source",
      ])
    #expect(object["form"] as? String == "2021")
    #expect(object["year"] as? Int == 2023)
    let requests = try #require(object["requests"] as? [String: [Int]])
    #expect(requests.count == 25)
    #expect(requests["unable.notHeld"] == [11, 0, 0, 0, 0, 0, 11])
    let proactive = try #require(object["proactive"] as? [String: [String: Int]])
    #expect(proactive["rules"] == ["issued": 0, "repealed": 0, "inForce": 0])
    #expect(proactive["fees"] == ["amount": 0])
    let review = try #require(object["review"] as? [String: [Int]])
    #expect(review["reconsideration"] == [1, 0, 0, 0, 1])
  }

  @Test func aBlankIsNull() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.other, .total))
    made.blank(.requests(.disclosed, .businesses), .slash)
    made.blank(.proactive(.fees, .amount))
    let text = FiguresJSON.text([made.report], terms: try Words.english())
    #expect(text.contains("\"disclosed\": [3, null, 0, 0, 0, 0, 3]"))
    #expect(text.contains("\"fees\": {\"amount\": null}"))
    let explained = try object(made, explain: true)
    let cells = try #require(explained["cells"] as? [String: [String: Any]])
    #expect(cells["requests.disclosed.businesses"]?["mark"] as? String == "slash")
    #expect(cells["requests.disclosed.businesses"]?["value"] is NSNull)
  }

  @Test func numbersKeepTheirDigits() throws {
    var made = MadeReport()
    made.values[.proactive(.fees, .amount)] = ExactNumber("5949.088667")
    #expect(FiguresJSON.text([made.report], terms: try Words.english()).contains("{\"amount\": 5949.088667}"))
  }

  @Test func explainGivesEveryCellItsPlace() throws {
    let cells = try #require(try object(.jianye, explain: true)["cells"] as? [String: [String: Any]])
    let (proactive, requests, review) = (10, 25 * 7, 15)
    #expect(cells.count == proactive + requests + review)
    let cell = try #require(cells["requests.received.total"])
    #expect(cell["raw"] as? String == "18")
    #expect(cell["line"] as? Int == 16)
    #expect(cell["file"] as? String == "made.txt")
    #expect(cell["read"] as? String == "printed")
  }

  @Test func textsAreEscaped() {
    #expect(
      JSONText.quoted("a\"b\\c\n\t\u{1}\u{7f}说\u{202E}\u{9B}\u{2028}\u{1FFFE}")
        == "\"a\\\"b\\\\c\\n\\t\\u0001\\u007f说\\u202e\\u009b\\u2028\\ud83f\\udffe\"")
  }

  @Test func severalReportsAreOneArray() throws {
    let text = FiguresJSON.text(
      [MadeReport.jianye.report, MadeReport.city.report], terms: try Words.english())
    let array = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    #expect(array?.map { $0["office"] as? String } == ["南京市建邺区人民政府办公室", "示例市"])
  }
}
