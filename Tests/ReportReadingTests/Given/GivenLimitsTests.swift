import DisclosureReport
import Testing

@testable import ReportReading

/// Texts of given figures at one below, at and one above what is read.
@Suite struct GivenLimitsTests {
  private func failure(_ text: String, _ kind: InputKind) -> ReadingError? {
    do throws(ReadingError) {
      _ = try ReportReader().readAll(Array(text.utf8), file: "a", kind: kind)
      return nil
    } catch {
      return error
    }
  }

  private func json(_ member: String, _ text: String) -> String {
    let given = ["label": "信息", "unit": "件", "quote": "", "office": "甲局", "title": "年报"].merging([
      member: text
    ]) { $1 }
    return """
      [{"form": "2021", "office": "\(given["office"] ?? "")",
      "title": "\(given["title"] ?? "")", "requests": {"received": [1, 0, 0, 0, 0, 0, 1]},
      "narrative": [
      {"label": "\(given["label"] ?? "")", "value": 1, "unit": "\(given["unit"] ?? "")", "quote": "\(given["quote"] ?? "")", "line": 1}]}]
      """
  }

  @Test(arguments: [
    ("office", 200, 1), ("title", 1_000, 2), ("label", 1_000, 4), ("unit", 200, 4), ("quote", 65_536, 4),
  ])
  func textsInJSON(_ member: String, _ most: Int, _ line: Int) throws {
    for count in [most - 1, most] {
      #expect(failure(json(member, String(repeating: "字", count: count)), .json) == nil)
    }
    let error = try #require(failure(json(member, String(repeating: "字", count: most + 1)), .json))
    #expect(error.kind == .badFigures)
    #expect(error.line == line)
    #expect(error.messageEn.contains("\(most + 1) characters; at most \(most)"))
  }

  private func csv(office: String = "甲局", label: String = "信息", quote: String = "") -> String {
    let columns = [
      "naturalPersons", "businesses", "researchInstitutions", "publicInterest", "legalServices", "others",
      "total",
    ]
    let rows = columns.map { "\(office),2023,2021,requests,received,\($0),1,,1,1,,printed,1\n" }.joined()
    return "office,year,form,section,row,column,value,unit,line,character,mark,read,raw\n\(rows)"
      + "\(office),2023,2021,narrative,\(label),quantity.other.own.0,1,件,1,1,,,\(quote)\n"
  }

  @Test func textsInCSV() throws {
    let long = { String(repeating: "字", count: $0) }
    for less in [-1, 0] {
      #expect(failure(csv(office: long(200 + less)), .csv) == nil)
      #expect(failure(csv(label: long(1_000 + less)), .csv) == nil)
      #expect(failure(csv(quote: long(65_536 + less)), .csv) == nil)
    }
    #expect(try #require(failure(csv(office: long(201)), .csv)).line == 2)
    #expect(try #require(failure(csv(label: long(1_001)), .csv)).line == 9)
    #expect(try #require(failure(csv(quote: long(65_537)), .csv)).line == 9)
  }
}
