import DisclosureReport
import TestSupport
import Testing

@testable import Comparison
@testable import PageProse

@Suite struct PivotTests {
  private func cells(_ measure: PivotMeasure, _ made: [MadeReport]) throws -> [PivotCell] {
    let pivot = Pivot(try PageReports.context(made))
    return try #require(pivot.tables.first { $0.measure == measure }?.rows.first?.cells)
  }

  private func csv(_ made: [MadeReport]) throws -> [String] {
    PivotCSV.text(Pivot(try PageReports.context(made))).split(separator: "\n").map(String.init)
  }

  @Test func theNumbersStandByOfficeAndYear() throws {
    let made = PageReports.twoYears
    #expect(try cells(.received, made).map { $0.count?.description } == ["3511", "3525"])
    #expect(try cells(.handled, made).map { $0.count?.description } == ["3486", "3521"])
    #expect(try cells(.disclosureRate, made).map { $0.rate?.percent } == ["43.6", "54.0"])
    #expect(try cells(.documentsInForce, made).map { $0.count?.description } == ["597", "420"])
  }

  @Test func theFileHasAColumnAYear() throws {
    let lines = try csv(PageReports.twoYears)
    #expect(lines[0] == "measure,office,2023,2024,2023 k,2023 n,2024 k,2024 n,2023 state,2024 state")
    #expect(lines[1] == "received,宿迁市人民政府,3511,3525,,,,,value,value")
    #expect(lines[3] == "disclosureRate,宿迁市人民政府,43.6,54.0,1519,3486,1902,3521,value,value")
    #expect(lines.count == 6)
  }

  @Test func aMissingYearAndABlankAreNoZero() throws {
    var made = PageReports.twoYears
    made[0].year = 2022
    made[1].blank(.requests(.received, .total))
    #expect(try cells(.received, made).map(\.state) == [.value, .missing, .notStated])
    #expect(try csv(made)[1] == "received,宿迁市人民政府,3511,,,,,,,,,value,missing,notStated")
  }

  @Test func aSmallRateIsLeftOutOfSortingAndItsPartsStay() throws {
    let made = [PageReports.office("甲局", 2024, received: 12, disclosed: 3, handled: 12)]
    #expect(try csv(made)[3] == "disclosureRate,甲局,,3,12,small")
  }

  @Test func theOlderFormsTotalIsNotInForce() throws {
    let made = [PageReports.office("甲局", 2020, form: .form2019, received: 50, disclosed: 25, handled: 50)]
    #expect(try cells(.documentsInForce, made).map(\.state) == [.otherForm])
  }

  @Test func aConflictHasNoNumber() throws {
    var made = PageReports.twoYears
    made.append(made[1])
    made[2].set(.requests(.received, .total), 9)
    #expect(try cells(.received, made).map(\.state) == [.value, .conflict])
    #expect(try csv(made)[1].hasSuffix("value,conflict"))
  }

  @Test func aFailingSumMarksWhatStandsInIt() throws {
    var made = PageReports.twoYears
    made[1].set(.requests(.handled, .total), 3520)
    #expect(try cells(.handled, made).map(\.isDoubtful) == [false, true])
    #expect(try cells(.disclosureRate, made).map(\.isDoubtful) == [false, true])
    #expect(try csv(made)[2].hasSuffix("value,doubtful"))
  }

  @Test func aNumberSetByHandIsMarkedInTableAndFile() throws {
    let made = PageReports.twoYears
    let change = CellChange(.requests(.disclosed, .total), to: ExactNumber(1431))
    var slip = made[1]
    slip.set(.requests(.disclosed, .total), 1413)
    let terms = try Words.chinese()
    let context = ComparisonContext(
      ReportCollection([ReportEntry(made[0].report), ReportEntry(slip.report.corrected([change]))]),
      wishes: ComparisonWishes(), terms: terms)
    let pivot = Pivot(context)
    let rates = try #require(pivot.tables.first { $0.measure == .disclosureRate }?.rows.first?.cells)
    #expect(rates.map(\.isCorrected) == [false, true])
    let content = PivotContent(pivot: pivot, terms: terms, leastSample: 30)
    #expect(rates.map(content.mark) == ["", " ✎"])
    #expect(content.notes.contains("✎ 手工更正的数，原读数见各报告。"))
    let lines = PivotCSV.text(pivot).split(separator: "\n").map(String.init)
    #expect(lines[3].hasSuffix("value,corrected") && lines[1].hasSuffix("value,value"))
  }

  @Test func formulasInNamesAreDisarmed() throws {
    let made = [PageReports.office("=1+1", 2024, received: 50, disclosed: 25, handled: 50)]
    #expect(try csv(made)[1].hasPrefix("received,'=1+1,50,"))
  }

  @Test func barsAreAsHighAsTheirShare() throws {
    var made = [10, 20, 0].enumerated().map { index, count in
      PageReports.office("甲局", 2021 + index, received: count, disclosed: 0, handled: count)
    }
    made.append(PageReports.office("甲局", 2025, received: 5, disclosed: 0, handled: 5))
    made[3].blank(.requests(.received, .total))
    let row = try #require(Pivot(try PageReports.context(made)).tables.first?.rows.first)
    let spark = Sparkline(row)
    #expect(spark.bars == "M6 20v-10M18 20v-20M30 20v-1")
    #expect(spark.blanks == "M51 20v-5h6v5")
    #expect(spark.breaks.isEmpty)
  }

  @Test func theBreakOfTheFormIsALineBeforeItsYear() throws {
    let made = [
      PageReports.office("甲局", 2020, form: .form2019, received: 10, disclosed: 0, handled: 10),
      PageReports.office("甲局", 2021, received: 10, disclosed: 0, handled: 10),
    ]
    let row = try #require(Pivot(try PageReports.context(made)).tables.first?.rows.first)
    #expect(Sparkline(row).breaks == "M12 0v20")
  }
}
