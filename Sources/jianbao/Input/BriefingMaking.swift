import Briefing
import DisclosureReport
import PageProse
import SafeFiles

/// Makes the files of a briefing, or finds that an earlier run finished them.
struct BriefingMaking: Sendable {
  /// What an earlier run finished, and what a report's folder is known by.
  struct Resuming: Sendable {
    let key: BriefingKey
    let finished: FinishedFolders
  }

  /// A briefing that is made and not yet written.
  struct Made: Sendable {
    let checked: CheckedReport
    let files: [BriefingFile]
    let stamp: BriefingStamp?
    let warnings: [String]
  }

  /// A briefing that stands finished in some folders; which of them is the report's turns out when its turn comes.
  struct Finished: Sendable {
    let given: ReportBatch.Given
    let report: AnnualReport
    let folders: [String]
  }

  /// What came of a report.
  enum Step: Sendable {
    case made(Made)
    case finished(Finished)

    /// The report under the names that the user gives it.
    var report: AnnualReport {
      switch self {
      case .made(let made): made.checked.report
      case .finished(let finished): finished.report
      }
    }
  }

  let maker: BriefingMaker
  let comparison: CheckAgainst
  let credit: Credit
  let deck: DeckWishes?
  let workbook: Bool
  let document: Bool
  let resuming: Resuming?

  /// Makes a report's files, where no folder has them.
  func step(_ given: ReportBatch.Given, _ times: inout Timings) throws(BriefingError) -> Step {
    let key = key(given)
    if let resuming, let key {
      let folders = times.measure("resume") { resuming.finished.names(of: key) }
      if !folders.isEmpty {
        return .finished(
          Finished(given: given, report: credit.named(given.report).report, folders: folders))
      }
    }
    return .made(try made(given, key: key, &times))
  }

  /// Makes the files of a report that stands finished in other folders than its own.
  func made(_ finished: Finished, _ times: inout Timings) throws(BriefingError) -> Made {
    try made(finished.given, key: key(finished.given), &times)
  }

  private func made(
    _ given: ReportBatch.Given, key: ByteDigest?, _ times: inout Timings
  ) throws(BriefingError) -> Made {
    let (named, credit) = credit.named(given.report)
    let checked = times.measure("check") { comparison.checked(named) }
    let maker = maker.apart()
    let files = try maker.files(
      of: checked, credit: credit, deck: deck, workbook: workbook, document: document, timings: &times)
    let stamp = key.map { key in times.measure("stamp") { BriefingStamp(key, files: files) } }
    return Made(checked: checked, files: files, stamp: stamp, warnings: maker.fontWarnings())
  }

  private func key(_ given: ReportBatch.Given) -> ByteDigest? {
    guard let resuming, let digest = given.digest else { return nil }
    return resuming.key.key(of: given.report, in: digest)
  }
}
