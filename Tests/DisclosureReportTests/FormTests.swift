import DisclosureReport
import Testing

@Suite struct FormTests {
  @Test func theEditionsPrintTheirRows() {
    #expect(RequestRow.rows(in: .form2021).count == 25)
    #expect(RequestRow.rows(in: .form2019).count == 23)
    #expect(ProactiveRow.rows(in: .form2021).count == 6)
    #expect(ProactiveRow.rows(in: .form2019).count == 8)
  }

  @Test func tableTwoHasTenNumbersInTheNewEdition() {
    let columns = ProactiveRow.rows(in: .form2021).map { $0.columns(in: .form2021).count }
    #expect(columns.reduce(0, +) == 10)
  }

  @Test func theGroupsHoldTheirReasons() {
    #expect(OutcomeGroup.withheld.rows.count == 8)
    #expect(OutcomeGroup.unable.rows.count == 3)
    #expect(OutcomeGroup.notProcessed.rows.count == 5)
    #expect(
      OutcomeGroup.other.rows.map(\.rawValue) == [
        "other.notCorrected", "other.feeUnpaid", "other.rest", "other",
      ])
  }

  @Test func rowsKeepTheOrderOfTheForm() {
    #expect(
      RequestRow.rows(in: .form2021).prefix(4).map(\.rawValue) == [
        "received", "carriedIn", "disclosed", "partiallyDisclosed",
      ])
    #expect(RequestRow.rows(in: .form2019).suffix(3).map(\.rawValue) == ["other", "handled", "carriedOut"])
  }

  @Test func pathsAreThoseOfContractOne() {
    #expect(
      CellID.requests(.processInformation, .total).description == "requests.withheld.processInformation.total"
    )
    #expect(
      CellID.review(.directLitigation, .otherOutcome).description == "review.directLitigation.otherOutcome")
    #expect(CellID.proactive(.fees, .amount).description == "proactive.fees.amount")
  }
}
