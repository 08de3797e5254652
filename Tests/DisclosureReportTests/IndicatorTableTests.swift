import DisclosureReport
import TestSupport
import Testing

@Suite struct IndicatorTableTests {
  private func find(_ made: MadeReport, _ id: String, _ base: String? = nil) throws -> Indicator {
    try #require(
      CheckedReport(made.report).indicators.all.first {
        $0.id == id && (base == nil ? $0.isDefault : $0.base?.name == base)
      }, "\(id) \(base ?? "")")
  }

  private func percent(_ made: MadeReport, _ id: String, _ base: String? = nil) throws -> String? {
    try find(made, id, base).rate?.percent
  }

  /// A report with only the totals of table three that matter here.
  private func totals(_ rows: [(RequestRow, Int)]) -> MadeReport {
    var made = MadeReport()
    for (row, count) in rows {
      made.set(.requests(row, .naturalPersons), count)
      made.set(.requests(row, .total), count)
    }
    return made
  }

  @Test(arguments: [
    ("disclosureRate", "27.8"), ("fullDisclosureRate", "16.7"), ("partialDisclosureRate", "11.1"),
    ("withholdingRate", "11.1"), ("unableRate", "61.1"), ("notProcessedRate", "0.0"), ("otherRate", "0.0"),
    ("completionRate", "100.0"), ("carryOverRate", "0.0"), ("substantiveDisclosureRate", "71.4"),
    ("processableDisclosureRate", "27.8"), ("notHeldShare", "100.0"), ("processInformationShare", "100.0"),
    ("enforcementFileShare", "0.0"), ("naturalPersonShare", "100.0"), ("reconsiderationRate", "5.6"),
    ("litigationRate", "0.0"), ("disputeRate", "5.6"), ("upheldRate.reconsideration", "100.0"),
    ("correctionRate.reconsideration", "0.0"), ("pendingRate.reconsideration", "0.0"),
  ])
  func theJianyeReport(_ id: String, _ expected: String) throws {
    #expect(try percent(.jianye, id) == expected)
    #expect(try !find(.jianye, id).isDoubtful)
  }

  @Test func theIntervalOfFiveInEighteen() throws {
    let rate = try find(.jianye, "disclosureRate")
    #expect(rate.interval == 125...509)
    #expect(rate.isSmallSample)
    #expect(rate.numerator?.value == ExactNumber(5))
    #expect(rate.base?.value == ExactNumber(18))
    #expect(rate.numerator?.cells == [.requests(.disclosed, .total), .requests(.partiallyDisclosed, .total)])
  }

  @Test func aLargeCityOnEveryBase() throws {
    let bases = ["handled", "accepted", "received"]
    #expect(try bases.map { try percent(.city, "disclosureRate", $0) } == ["55.9", "52.7", "54.8"])
    #expect(try bases.map { try percent(.city, "fullDisclosureRate", $0) } == ["40.2", "37.9", "39.4"])
    #expect(try percent(.city, "substantiveDisclosureRate") == "91.4")
    #expect(try percent(.city, "processableDisclosureRate") == "65.0")
    #expect(try percent(.city, "completionRate", "accepted") == "94.4")
    #expect(try percent(.city, "completionRate", "received") == "98.2")
    #expect(try percent(.city, "carryOverRate", "accepted") == "5.6")
    #expect(try percent(.city, "carryOverRate", "handled") == "5.9")
    #expect(try !find(.city, "disclosureRate").isSmallSample)
  }

  @Test func theCorrectionRateOnThreeBases() throws {
    let bases = ["total", "concluded", "decided"]
    let rates = { (id: String) in try bases.map { try percent(.city, id, $0) } }
    #expect(try rates("correctionRate.reconsideration") == ["12.3", "14.5", "20.5"])
    #expect(try rates("correctionRate.all") == ["9.9", "12.3", "17.5"])
    #expect(try rates("lossRate") == ["0.9", "1.5", "2.2"])
    #expect(try rates("correctionRate.directLitigation") == ["1.8", "3.4", "5.9"])
    #expect(try rates("upheldRate.reconsideration") == ["47.6", "56.2", "79.5"])
    var other = MadeReport.city
    other.set(.review(.reconsideration, .corrected), 98)
    #expect(try percent(other, "correctionRate.reconsideration", "decided") == "20.7")
  }

  @Test func disputesAreNotCountedTwice() throws {
    #expect(try find(.city, "disputes").count == ExactNumber(846))
    #expect(try find(.city, "litigation").count == ExactNumber(212))
    #expect(try percent(.city, "disputeRate") == "6.1")
    #expect(try percent(.city, "disputeRateAllCases") == "7.3")
    #expect(try percent(.city, "litigationRate", "received") == "1.5")
    #expect(try percent(.city, "litigationAfterReconsiderationRate") == "23.3")
    #expect(try percent(.city, "pendingRate.all") == "19.9")
  }

  @Test func theBaseChangesTheMessage() throws {
    // 1,987 of 3,278 handled and of 3,336 to handle.
    let rows: [(RequestRow, Int)] = [
      (.received, 3259), (.carriedIn, 77), (.disclosed, 1987), (.notHeld, 1291), (.handled, 3278),
      (.carriedOut, 58),
    ]
    let made = totals(rows)
    #expect(try percent(made, "disclosureRate", "accepted") == "59.6")
    #expect(try percent(made, "disclosureRate", "handled") == "60.6")
    #expect(try percent(made, "disclosureRate", "received") == "61.0")
    #expect(try find(made, "accepted").count == ExactNumber(3336))
    #expect(try !find(made, "disclosureRate").isDoubtful)
  }

  @Test func documents() throws {
    #expect(try find(.city, "normativeNetChange").count == ExactNumber(-420))
    #expect(try percent(.city, "normativeRepealShare") == "19.0")
    var older = MadeReport.city
    older.form = .form2019
    #expect(try find(older, "normativeNetChange").state == .notComputable(.notInForm))
  }

  @Test func aBaseOfZeroIsNeitherNothingNorAll() throws {
    let rate = try find(MadeReport(), "disclosureRate")
    #expect(rate.state == .zeroBase)
    #expect(rate.rate == nil && rate.interval == nil)
    #expect(try find(MadeReport(), "completionRate").state == .zeroBase)
    #expect(try find(.jianye, "upheldRate.directLitigation").state == .zeroBase)
    var made = MadeReport()
    made.set(.requests(.handled, .total), 1)
    #expect(try find(made, "disclosureRate").state == .computed)
  }

  @Test func missingCellsAreNamed() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.partiallyDisclosed, .total), .slash)
    #expect(
      try find(made, "disclosureRate").state == .missing([.requests(.partiallyDisclosed, .total)]))
    #expect(try percent(made, "fullDisclosureRate") == "16.7")
    #expect(try percent(made, "completionRate") == "100.0")
    made.blank(.requests(.handled, .total))
    #expect(
      try find(made, "disclosureRate", "handled").state
        == .missing([.requests(.partiallyDisclosed, .total), .requests(.handled, .total)]))
  }

  @Test func aGroupWithoutRowsIsMissingNotZero() throws {
    let made = MadeReport.jianye.report
    let cells = made.cells.filter { !$0.key.row.hasPrefix("withheld") }
    let report = AnnualReport(
      office: nil, year: nil, form: .form2021, title: nil, cells: cells,
      source: ReportSource(file: "x", kind: .text))
    let rate = try #require(CheckedReport(report).indicators.all.first { $0.id == "withholdingRate" })
    #expect(rate.state == .missing([.requests(.stateSecrets, .total)]))
  }

  @Test func aPartAboveItsBaseIsNotComputed() throws {
    var made = MadeReport.jianye
    made.set(.requests(.disclosed, .total), 17)
    let rate = try find(made, "disclosureRate")
    #expect(rate.state == .inconsistent)
    #expect(rate.rate == nil)
    made.set(.requests(.disclosed, .total), 16)
    #expect(try percent(made, "disclosureRate") == "100.0")
    made.set(.review(.reconsideration, .pending), 3)
    #expect(try find(made, "correctionRate.reconsideration", "concluded").state == .inconsistent)
  }

  @Test func aClearanceRateMayExceedAHundred() throws {
    let rows: [(RequestRow, Int)] = [(.received, 10), (.carriedIn, 5), (.disclosed, 15), (.handled, 15)]
    let made = totals(rows)
    let clearance = try find(made, "completionRate", "received")
    #expect(clearance.rate?.percent == "150.0")
    #expect(clearance.interval == nil)
    #expect(try percent(made, "disclosureRate", "received") == "150.0")
    #expect(try find(made, "completionRate").interval == 796...1000)
  }

  @Test func aFailingSumIsCarriedAlong() throws {
    var made = MadeReport.jianye
    made.set(.requests(.notHeld, .total), 12)
    #expect(try find(made, "unableRate").doubts == ["A1", "B"])
    #expect(try find(made, "disclosureRate").doubts == ["A1"])
    #expect(try find(made, "completionRate", "accepted").doubts == ["A1"])
    #expect(try !find(made, "carryOverRate", "accepted").isDoubtful)
    #expect(try !find(made, "correctionRate.reconsideration").isDoubtful)
    made = .jianye
    made.set(.review(.directLitigation, .pending), 2)
    #expect(try find(made, "pendingRate.directLitigation").doubts == ["D"])
    #expect(try find(made, "lossRate").doubts == ["D"])
    #expect(try find(made, "disputeRate").doubts == ["D"])
    #expect(try !find(made, "upheldRate.reconsideration").isDoubtful)
    made = .jianye
    made.set(.requests(.carriedOut, .naturalPersons), 1)
    #expect(try find(made, "naturalPersonShare").doubts == ["A2"])
    #expect(try find(made, "carryOverRate").doubts == ["B"])
  }

  @Test func whatTheFormCannotSayIsListed() throws {
    for made in [MadeReport.jianye, .city, MadeReport()] {
      #expect(try find(made, "timelyAnswerRate").state == .notComputable(.noDates))
      #expect(try find(made, "averageDays").state == .notComputable(.noDates))
      #expect(try find(made, "publicDocumentRate").state == .notComputable(.notInForm))
    }
  }

  @Test func orderIdsAndDefaultsAreTheSameForEveryReport() {
    var older = MadeReport()
    older.form = .form2019
    let empty = AnnualReport(
      office: nil, year: nil, form: .form2021, title: nil, cells: [:],
      source: ReportSource(file: "x", kind: .text))
    let ids = CheckedReport(MadeReport.jianye.report).indicators.all.map(\.id)
    for report in [MadeReport.city.report, older.report, empty] {
      let all = CheckedReport(report).indicators.all
      #expect(all.map(\.id) == ids)
      #expect(Set(all.map { "\($0.id) \($0.base?.name ?? "")" }).count == all.count)
      #expect(Dictionary(grouping: all, by: \.id).values.allSatisfy { $0.count(where: \.isDefault) == 1 })
      #expect(Dictionary(grouping: all, by: \.id).values.allSatisfy { $0.first?.isDefault == true })
    }
    #expect(Set(ids).count == 49)
  }
}
