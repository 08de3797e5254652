import TestSupport
import Testing

@testable import DisclosureReport

@Suite struct ReportConflictTests {
  private let received = CellID.requests(.received, .total)

  @Test func theSameFiguresTwiceAreOneReport() {
    let collection = ReportCollection([
      Placed.entry("甲局", 2023, "b", received: 7), Placed.entry("甲局", 2023, "a", received: 7),
      Placed.entry("甲局", 2023, "c", received: 7),
    ])
    #expect(collection.reports.map(\.files) == [["a", "b", "c"]])
    #expect(
      collection.repeats == [RepeatedReport(office: "甲局", year: 2023, taken: "a", others: ["b", "c"])])
    #expect(collection.conflicts.isEmpty)
  }

  @Test func otherFiguresAreAConflictAndNoneIsUsed() {
    let collection = ReportCollection([
      Placed.entry("甲局", 2023, "b", received: 7), Placed.entry("甲局", 2023, "a", received: 8),
      Placed.entry("甲局", 2022, "c", received: 9), Placed.entry("甲局", 2024, "d", received: 9),
    ])
    #expect(collection.reports.map(\.year) == [2022, 2024])
    #expect(collection.offices[0].conflicts == [2023])
    #expect(collection.offices[0].pairs.isEmpty)
    #expect(collection.repeats.isEmpty)
    #expect(collection.years == [2022, 2023, 2024])
    let cells: [CellID] = [RequestRow.received, .disclosed, .handled].flatMap {
      [.requests($0, .naturalPersons), .requests($0, .total)]
    }
    let differences = cells.map { FigureDifference(id: $0, first: ExactNumber(8), second: ExactNumber(7)) }
    #expect(
      collection.conflicts == [
        ReportConflict(
          office: "甲局", year: 2023, files: ["a", "b"], editionsDiffer: false, differences: differences)
      ])
  }

  @Test func anOfficeWithConflictsOnlyIsStillAnOffice() {
    let collection = ReportCollection([
      Placed.entry("甲局", 2023, "b", received: 7), Placed.entry("甲局", 2023, "a", received: 8),
    ])
    #expect(collection.offices.map(\.name) == ["甲局"])
    #expect(collection.reports.isEmpty)
    #expect(collection.years == [2023])
  }

  @Test func aBlankIsNotZero() {
    var blank = Placed.made("甲局", 2023, received: 7)
    blank.blank(.requests(.repeated, .others), .slash)
    let collection = ReportCollection([
      Placed.entry("甲局", 2023, "a", received: 7), blank.entry("b"),
    ])
    #expect(
      collection.conflicts.map(\.differences) == [
        [FigureDifference(id: .requests(.repeated, .others), first: .zero, second: nil)]
      ])
    #expect(collection.conflicts.first?.files == ["a", "b"])
  }

  @Test func oneMarkOfAbsenceIsAsGoodAsAnother() {
    var (slash, dash) = (Placed.made("甲局", 2023, received: 7), Placed.made("甲局", 2023, received: 7))
    slash.blank(received, .slash)
    dash.blank(received, .dash)
    #expect(ReportCollection([slash.entry("a"), dash.entry("b")]).conflicts.isEmpty)
  }

  @Test(arguments: [Cell.Mark.unreadable, .unplaced, .unproven])
  func whatCouldNotBeReadIsNoContradiction(_ mark: Cell.Mark) {
    var unread = Placed.made("甲局", 2023, received: 7)
    unread.blank(received, mark)
    let collection = ReportCollection([unread.entry("a"), Placed.entry("甲局", 2023, "b", received: 7)])
    #expect(collection.conflicts.isEmpty)
    #expect(collection.repeats.map(\.taken) == ["b"], "the one with more numbers is taken")
    #expect(collection.reports.first?.total(.received) == ExactNumber(7))
    #expect(collection.reports.first?.files == ["b", "a"])
  }

  @Test func aReportThatLacksATableDiffersFromNothing() {
    let whole = Placed.made("甲局", 2023, received: 7).named("b")
    let part = AnnualReport(
      office: "甲局", year: 2023, form: .form2021, title: nil,
      cells: whole.cells.filter { $0.key.section == .requests }, source: ReportSource(file: "a", kind: .csv))
    let collection = ReportCollection([ReportEntry(part), ReportEntry(whole)])
    #expect(collection.repeats.map(\.taken) == ["b"])
    #expect(FigureDifference.between(whole, part).isEmpty)
  }

  @Test func ofThreeFilesTwoOfWhichAgreeNoneIsUsed() {
    let collection = ReportCollection([
      Placed.entry("甲局", 2023, "c", received: 8), Placed.entry("甲局", 2023, "b", received: 7),
      Placed.entry("甲局", 2023, "a", received: 7),
    ])
    #expect(collection.reports.isEmpty && collection.repeats.isEmpty)
    #expect(collection.conflicts.map(\.files) == [["a", "c", "b"]])
    #expect(collection.conflicts.first?.differences.first?.first == ExactNumber(7))
  }

  @Test func aThirdFileMayBetrayTwoThatAgreeWithItAlone() {
    // a and c cannot be told from b, whose cell was not read; they contradict each other.
    var unread = Placed.made("甲局", 2023, received: 7)
    unread.blank(received, .unreadable)
    var other = Placed.made("甲局", 2023, received: 7)
    other.set(received, 9)
    let collection = ReportCollection([
      unread.entry("b"), Placed.entry("甲局", 2023, "a", received: 7), other.entry("c"),
    ])
    #expect(collection.conflicts.map(\.files) == [["a", "c", "b"]])
    #expect(
      collection.conflicts.first?.differences == [
        FigureDifference(id: received, first: ExactNumber(7), second: ExactNumber(9))
      ])
  }

  @Test func anotherEditionIsAConflict() {
    var older = Placed.made("甲局", 2021, received: 7)
    older.form = .form2019
    let collection = ReportCollection([older.entry("a"), Placed.entry("甲局", 2021, "b", received: 7)])
    #expect(collection.reports.isEmpty)
    #expect(collection.conflicts.map(\.editionsDiffer) == [true])
    #expect(collection.conflicts.map(\.differences) == [[]])
  }

  @Test func differencesStandInTheFormsOrder() {
    var (one, two) = (MadeReport(), MadeReport())
    let cells: [CellID] = [
      .proactive(.rules, .inForce), .proactive(.fees, .amount), .requests(.received, .total),
      .requests(.carriedIn, .businesses), .requests(.disclosed, .naturalPersons),
      .review(.reconsideration, .total), .review(.directLitigation, .upheld),
    ]
    for cell in cells { one.set(cell, 1) }
    two.blank(cells[0])
    let differences = FigureDifference.between(one.report, two.report)
    #expect(differences.map(\.id) == cells)
    #expect(differences.map(\.second) == [nil] + Array(repeating: .zero, count: 6))
    #expect(FigureDifference.between(one.report, one.report).isEmpty)
  }
}
