import TestSupport
import Testing

@testable import DisclosureReport

@Suite struct OfficeSeriesTests {
  private func office(_ reports: [MadeReport], _ settlement: OfficeSettlement = OfficeSettlement())
    -> OfficeSeries?
  {
    let entries = reports.enumerated().map { $1.entry("\($0)") }
    return ReportCollection(entries, settlement: settlement).offices.first
  }

  private func report(
    _ year: Int, _ form: FormEdition = .form2021, scope: NarrativeFigure.Scope? = nil
  ) -> MadeReport {
    var made = Placed.made("甲局", year, received: 20)
    made.form = form
    made.narrative = scope.map { [Placed.scope($0, 20)] } ?? []
    return made
  }

  @Test func neighbouringYearsArePairs() throws {
    let series = try #require(office([report(2024), report(2020), report(2021), report(2023)]))
    #expect(series.reports.map(\.year) == [2020, 2021, 2023, 2024])
    #expect(series.pairs.map { [$0.before.year, $0.now.year] } == [[2020, 2021], [2023, 2024]])
    #expect(series.pair(2024)?.before.year == 2023)
    #expect(series.pair(2023) == nil && series.pair(2020) == nil)
    #expect(series[2021]?.year == 2021)
    #expect(series[2022] == nil)
  }

  @Test func anotherEditionBreaksTheSeries() throws {
    let series = try #require(office([report(2019, .form2019), report(2022), report(2021, .form2019)]))
    #expect(series.breaks(before: 2019).isEmpty)
    #expect(series.breaks(before: 2021).isEmpty)
    #expect(series.breaks(before: 2022) == [.edition(from: .form2019, to: .form2021)])
    #expect(series.breaks(before: 2020).isEmpty && series.breaks(before: 2023).isEmpty)
  }

  @Test func anotherScopeBreaksTheSeries() throws {
    let series = try #require(
      office([
        report(2019, .form2019, scope: .own), report(2021, scope: .region), report(2022),
        report(2023, scope: .own),
      ]))
    #expect(
      series.breaks(before: 2021) == [
        .edition(from: .form2019, to: .form2021), .scope(from: .own, to: .region),
      ])
    #expect(series.breaks(before: 2022).isEmpty, "nothing is claimed where a report does not tell")
    #expect(series.breaks(before: 2023).isEmpty)
  }

  @Test func theProseTellsWhatIsCounted() throws {
    let series = try #require(
      office([report(2021, scope: .own), report(2022, scope: .region), report(2023)]))
    #expect(series.reports.map(\.scope.kind) == [.own, .region, .unclear])
    #expect(series.reports[0].scope.source == .prose(Placed.scope(.own, 20)))
    #expect(series.reports[2].scope.source == .none)
  }

  @Test func aStatementOfAnotherNumberOrTwoScopesTellsNothing() throws {
    var (other, both, zero) = (report(2021), report(2022), report(2023))
    other.narrative = [Placed.scope(.region, 21)]
    both.narrative = [Placed.scope(.region, 20), Placed.scope(.own, 20)]
    zero = Placed.made("甲局", 2023)
    zero.narrative = [Placed.scope(.region, 0)]
    let series = try #require(office([other, both, zero]))
    #expect(series.reports.map(\.scope.kind) == [.unclear, .unclear, .unclear])
  }

  @Test func theUserSettlesWhatIsCounted() throws {
    let reports = [report(2021, scope: .own), report(2022)]
    let assumed = try #require(office(reports, OfficeSettlement(otherwise: .region)))
    #expect(assumed.reports.map(\.scope.kind) == [.own, .region])
    #expect(assumed.reports.map(\.scope.source) == [.prose(Placed.scope(.own, 20)), .settled])
    let settled = try #require(office(reports, OfficeSettlement(scopes: ["甲局": .region], otherwise: .own)))
    #expect(settled.reports.map(\.scope) == Array(repeating: ReportScope(settled: .region), count: 2))
    let unclear = try #require(office(reports, OfficeSettlement(scopes: ["甲局": .unclear])))
    #expect(unclear.reports.map(\.scope.source) == [.none, .none])
  }

  @Test func aScopeIsSettledForOneFile() throws {
    let settlement = OfficeSettlement(files: ["1": .init(scope: .region)], scopes: ["甲局": .own])
    let series = try #require(office([report(2021), report(2022), report(2023)], settlement))
    #expect(series.reports.map(\.scope.kind) == [.own, .region, .own])
    #expect(series.breaks(before: 2022) == [.scope(from: .own, to: .region)])
    #expect(series.pair(2022)?.findings.first { $0.rule == "F1" }?.details["why"] == "scopesSettled")
  }

  @Test func aScopeIsSettledUnderAnyNameOfTheOffice() throws {
    let names = ["甲局": "甲总局", "甲": "甲总局"]
    let other = try #require(
      office([report(2021)], OfficeSettlement(names: names, scopes: ["甲 ": .own, "甲局": .region])))
    #expect(other.reports.map(\.scope.kind) == [.own], "of several names the first counts")
    let own = try #require(
      office([report(2021)], OfficeSettlement(names: names, scopes: ["甲": .own, "甲总局": .region])))
    #expect(own.reports.map(\.scope.kind) == [.region])
  }

  @Test func ofTheSameReportTwiceEitherMayTellWhatIsCounted() throws {
    let told = try #require(office([report(2021), report(2021, scope: .region)]))
    #expect(told.reports.map(\.scope.kind) == [.region])
    let both = try #require(office([report(2021, scope: .own), report(2021, scope: .region)]))
    #expect(both.reports.map(\.scope.kind) == [.unclear])
  }

  @Test func cellsThatBothEditionsShare() {
    #expect(CellID.requests(.received, .total).isCommonToEditions)
    #expect(CellID.review(.directLitigation, .pending).isCommonToEditions)
    #expect(CellID.proactive(.licences, .decisions).isCommonToEditions)
    #expect(!CellID.proactive(.otherServices, .decisions).isCommonToEditions)
    #expect(!CellID.proactive(.normativeDocuments, .inForce).isCommonToEditions)
    #expect(!CellID.requests(.otherRest, .total).isCommonToEditions)
    #expect(!CellID.requests(.other, .total).isCommonToEditions)
  }
}
