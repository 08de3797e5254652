import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import PageProse

@Suite struct IndicatorsOutputTests {
  private func objects(_ made: MadeReport) throws -> [[String: Any]] {
    let text = IndicatorsJSON.text([CheckedReport(made.report).indicators], terms: try Words.english())
    let array = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    let report = try #require(array?.first)
    #expect(array?.count == 1)
    #expect(report["form"] as? String == "2021")
    return try #require(report["indicators"] as? [[String: Any]])
  }

  private func lines(_ made: MadeReport) throws -> [Substring] {
    IndicatorsCSV.text([CheckedReport(made.report).indicators], terms: try Words.english()).split(
      separator: "\n")
  }

  @Test func aRateSaysItsParts() throws {
    let rate = try #require(try objects(.jianye).first { $0["id"] as? String == "disclosureRate" })
    #expect(rate["value"] as? Double == 27.8)
    #expect(rate["low"] as? Double == 12.5)
    #expect(rate["high"] as? Double == 50.9)
    #expect(rate["n"] as? Int == 18)
    #expect(rate["small"] as? Bool == true)
    #expect(rate["default"] as? Bool == true)
    #expect(rate["state"] as? String == "computed")
    #expect(rate["doubtful"] as? Bool == false)
    let numerator = try #require(rate["numerator"] as? [String: Any])
    #expect(numerator["value"] as? Int == 5)
    #expect(
      numerator["cells"] as? [String] == [
        "requests.disclosed.total", "requests.partiallyDisclosed.total",
      ])
    #expect((rate["base"] as? [String: Any])?["id"] as? String == "handled")
  }

  @Test func whatHasNoValueSaysWhy() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.carriedIn, .total))
    let all = try objects(made)
    let accepted = try #require(all.first { $0["id"] as? String == "accepted" })
    #expect(accepted["value"] is NSNull)
    #expect(accepted["state"] as? String == "missing")
    #expect(accepted["missing"] as? [String] == ["requests.carriedIn.total"])
    let timely = try #require(all.first { $0["id"] as? String == "timelyAnswerRate" })
    #expect(timely["reason"] as? String == "the form has no dates")
    let upheld = try #require(all.first { $0["id"] as? String == "upheldRate.directLitigation" })
    #expect(upheld["value"] is NSNull)
    #expect(upheld["state"] as? String == "zeroBase")
  }

  @Test func oneLineAnIndicatorAndBase() throws {
    let lines = try lines(.city)
    #expect(lines.count == 1 + CheckedReport(MadeReport.city.report).indicators.all.count)
    let start = "示例市,2025,2021,"
    #expect(
      lines.contains {
        $0.hasPrefix(start + "disputes,correctionRate.reconsideration,\"Correction rate, reconsideration\",")
          && $0.contains(
            ",concluded,Concluded (total less pending),false,97,669,14.5,%,12.0,17.4,false,computed,")
          && $0.hasSuffix("review.reconsideration.total -review.reconsideration.pending")
      })
    #expect(
      lines.contains { $0.contains(",normativeNetChange,") && $0.contains(",-420,,-420,count,,,false,") })
    #expect(lines.allSatisfy { line in line.hasPrefix("office,") || line.hasPrefix(start) })
  }

  @Test func everyIndicatorAndQuantityHasAWordInBothLanguages() throws {
    var older = MadeReport()
    older.form = .form2019
    for terms in [try Words.chinese(), try Words.english()] {
      for indicator in [MadeReport.city, older].flatMap({ CheckedReport($0.report).indicators.all }) {
        #expect(terms.has("indicator.\(indicator.id)"), "\(indicator.id)")
        #expect(terms.has("matter.\(indicator.matter.rawValue)"))
        for quantity in [indicator.numerator, indicator.base].compactMap({ $0 }) {
          #expect(terms.has("quantity.\(quantity.name)"), "\(quantity.name)")
        }
      }
      for key in ["obstacle.noDates", "obstacle.notInForm", "indicatorState.zeroBase"] {
        #expect(terms.has(key))
      }
      #expect(terms.has("indicatorState.inconsistent"))
    }
  }

  @Test func theTerminalTableMarksWhatIsDoubtful() throws {
    var made = MadeReport.jianye
    made.set(.requests(.notHeld, .total), 12)
    let text = IndicatorsTable.text(CheckedReport(made.report).indicators, terms: try Words.chinese())
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("无法提供率") })
    #expect(row.contains("12/18") && row.contains("66.7%") && row.contains("样本小、勾稽不符（A1、B）"))
    let clean = IndicatorsTable.text(
      CheckedReport(MadeReport.jianye.report).indicators, terms: try Words.chinese())
    #expect(!clean.contains("勾稽不符"))
    #expect(clean.contains("27.8%  12.5–50.9%"))
  }
}
