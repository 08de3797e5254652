import DisclosureReport
import TestSupport
import Testing

@testable import FigureFiles

@Suite struct FigureCSVTests {
  private func lines(_ made: MadeReport, explain: Bool = false) -> [Substring] {
    FigureCSV.text([made.report], explain: explain).split(separator: "\n")
  }

  @Test func oneLineACellAndOneAQuantity() {
    let lines = lines(.jianye)
    #expect(lines[0] == "office,year,form,section,row,column,value,unit,line")
    #expect(lines.count == 1 + 200 + 2)
    #expect(lines.contains("南京市建邺区人民政府办公室,2023,2021,requests,unable.notHeld,total,11,,28"))
    let column = "quantity.proactiveVolume.region(全区各单位).0"
    #expect(lines.contains("南京市建邺区人民政府办公室,2023,2021,narrative,法定主动公开内容,\(column),1541,条,3"))
  }

  @Test func theColumnOfAStatementKeepsWhatTheChecksNeed() {
    let share = NarrativeFigure(
      label: "不予公开占比", value: ExactNumber(9), unit: "%", kind: .share, role: .outcome,
      subject: .groups([.withheld], .total), isApproximate: true, quote: "", sentence: 7, line: 3)
    #expect(NarrativeColumn(share).description == "share.outcome.own.7~.outcomes.withheld.total")
    let none = NarrativeFigure(
      label: "未发生行政诉讼", value: .zero, unit: "件", kind: .none, scopeWord: "本机关", role: .litigation,
      subject: .litigation(.total), quote: "", sentence: 12, line: 3)
    #expect(NarrativeColumn(none).description == "none.litigation.own(本机关).12.litigation.total")
  }

  @Test func amountsHaveTheirUnit() {
    #expect(lines(.jianye).contains { $0.hasSuffix("proactive,fees,amount,0,10000 CNY,15") })
  }

  @Test func aBlankIsEmpty() {
    var made = MadeReport.jianye
    made.blank(.review(.reconsideration, .pending))
    #expect(lines(made).contains { $0.contains("review,reconsideration,pending,,,") })
    #expect(lines(made, explain: true).contains { $0.contains("pending,,,") && $0.contains(",blank,") })
  }

  @Test func formulasAreDisarmedAndFieldsQuoted() {
    var made = MadeReport.jianye
    made.office = "=HYPERLINK(\"x\"),y"
    #expect(lines(made)[1].hasPrefix("\"'=HYPERLINK(\"\"x\"\"),y\",2023"))
  }

  @Test func whyACellHasNoNumberAndWhyItWasSet() {
    var made = MadeReport.jianye
    made.blank(.review(.reconsideration, .pending), .unreadable)
    made.blank(.review(.reconsideration, .corrected))
    let report = made.report.corrected([
      CellChange(.review(.reconsideration, .corrected), to: .zero, note: "据原文第 8 页")
    ])
    let lines = FigureCSV.text([report]).split(separator: "\n")
    #expect(lines[0].hasSuffix(",line,mark,correctedFrom,correctionNote"))
    #expect(lines.contains { $0.contains("reconsideration,pending,,,") && $0.hasSuffix(",unreadable,,") })
    #expect(
      lines.contains {
        $0.contains("reconsideration,corrected,0,,") && $0.hasSuffix(",number,blank,据原文第 8 页")
      })
  }
}
