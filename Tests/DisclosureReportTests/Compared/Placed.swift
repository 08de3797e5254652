import TestSupport

@testable import DisclosureReport

/// Entries and collections for tests.
enum Placed {
  /// A report of an office on a year with one request number, whose other cells are 0.
  static func made(_ office: String?, _ year: Int?, received: Int = 0) -> MadeReport {
    var made = MadeReport()
    made.office = office
    made.year = year
    if received > 0 {
      for row in [RequestRow.received, .disclosed, .handled] {
        made.set(.requests(row, .naturalPersons), received)
        made.set(.requests(row, .total), received)
      }
    }
    return made
  }

  /// The same as an entry.
  static func entry(_ office: String?, _ year: Int?, _ file: String, received: Int = 0) -> ReportEntry {
    made(office, year, received: received).entry(file)
  }

  /// A statement on the requests received that tells whose they are.
  static func scope(_ scope: NarrativeFigure.Scope, _ value: Int) -> NarrativeFigure {
    .made(
      String(value), "requests.received.total", scope: scope, scopeWord: scope == .region ? "全区" : "本机关")
  }
}

extension MadeReport {
  /// The report as read from a file with a name.
  func named(_ file: String) -> AnnualReport {
    let made = report
    return AnnualReport(
      office: made.office, year: made.year, form: made.form, title: made.title, cells: made.cells,
      subtotals: made.subtotals, narrative: made.narrative, text: made.text, remarks: made.remarks,
      source: ReportSource(file: file, kind: .json))
  }

  /// The same as an entry of a comparison.
  func entry(_ file: String = "made.json") -> ReportEntry { ReportEntry(named(file)) }

  /// Sets a row of table three in natural persons and the total.
  mutating func set(_ row: RequestRow, _ count: Int) {
    set(.requests(row, .naturalPersons), count)
    set(.requests(row, .total), count)
  }
}

/// All that a collection tells, to hold one against another.
struct Snapshot: Equatable {
  struct Report: Equatable {
    let office: String
    let year: Int
    let printed: String?
    let files: [String]
    let report: AnnualReport
    let scope: ReportScope
    let failing: [Finding]
    let sums: CheckTally

    init(_ report: ComparedReport) {
      office = report.office
      year = report.year
      printed = report.printedOffice
      files = report.files
      self.report = report.report
      scope = report.scope
      failing = report.failing
      sums = report.sums
    }
  }

  let names: [String]
  let reports: [Report]
  let pairs: [[Finding]]
  let proposals: [OfficeProposal]
  let repeats: [RepeatedReport]
  let conflicts: [ReportConflict]
  let unplaced: [UnplacedReport]
  let regions: [[Finding]]
  let missing: [[String]]
  let unknown: [String]
  let years: [Int]

  init(_ collection: ReportCollection) {
    names = collection.offices.map(\.name)
    reports = collection.reports.map(Report.init)
    pairs = collection.offices.flatMap { $0.pairs.map(\.findings) }
    proposals = collection.proposals
    repeats = collection.repeats
    conflicts = collection.conflicts
    unplaced = collection.unplaced
    regions = collection.regions.map(\.findings)
    missing = collection.regions.map(\.missing)
    unknown = collection.unknownNames
    years = collection.years
  }
}
