import Briefing
import Comparison
import DisclosureReport
import PageProse
import SafeFiles

/// What a person wants of a comparison, as the options of `compare` say it.
struct ComparisonWish: Decodable, Sendable, Equatable {
  /// Pairs of names: the first is another one of the second's office.
  var same: [[String]] = []
  /// Pairs of names of two offices.
  var different: [[String]] = []
  /// What offices' tables count, by their names.
  var scopes: [String: String] = [:]
  /// The office that stands out; empty for none.
  var focus = ""
  /// The year on which offices are compared; nil for the latest of which most have a report.
  var year: Int?
  /// How offices are ordered.
  var order = "rate"
}

/// A comparison that was made.
struct MadeComparison: Sendable {
  /// The name of its folder.
  let name: String
  /// Its files.
  let files: [BriefingFile]
}

/// Makes a comparison of the reports on a desk.
struct ComparisonTaking: Sendable {
  let resources: ResourceFolder
  let reports: [DeskReport]
  /// An offices.yaml that was handed in.
  let settlement: String?
  let wish: ComparisonWish

  /// The reports in their places, the office that stands out, and what marks the figures.
  func placed() throws -> (reports: PlacedReports, focus: String?, mark: String?) {
    var book = SettlementBook()
    if let settlement { try book.read(settlement, file: SettlementBook.fileName) }
    for pair in wish.same where pair.count == 2 { try book.same("\(pair[0])=\(pair[1])") }
    for pair in wish.different where pair.count == 2 { try book.different("\(pair[0])=\(pair[1])") }
    for (office, scope) in wish.scopes.sorted(by: { $0.key < $1.key }) {
      guard let kind = ReportScope.Kind(rawValue: scope), kind != .unclear else { continue }
      try book.scope(office, kind)
    }
    if !wish.focus.isEmpty { book.focus(wish.focus) }
    var settled = try book.settlement()
    for report in reports where report.office != nil || report.year != nil || report.scope != nil {
      let before = settled.files[report.file]
      settled.files[report.file] = OfficeSettlement.File(
        office: report.office ?? before?.office, year: report.year ?? before?.year,
        scope: report.scope ?? before?.scope)
    }
    var gathered = GatheredReports()
    for report in reports { gathered.add(report.read) }
    return (try gathered.placed(settled), book.focus.map(settled.name), book.mark)
  }

  /// The files of the comparison, slides among them, as `compare --deck` writes them.
  func made(_ look: Look) throws -> MadeComparison {
    let (reports, focus, mark) = try placed()
    let order = ComparisonWishes.Order(rawValue: wish.order) ?? .rate
    var wishes = ComparisonWishes(order: order, year: wish.year, focus: focus)
    wishes.mark = mark
    wishes.deck = DeckWishes()
    var timings = Timings()
    let files = try look.maker(resources).comparisons.files(
      of: reports.collection, wishes: wishes, timings: &timings)
    return MadeComparison(name: reports.folder(wish: nil), files: files)
  }
}
