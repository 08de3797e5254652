import ArgumentParser
import Briefing
import CommandHelp
import Comparison
import ReportReading
import SafeFiles

extension ComparisonWishes.Order: ExpressibleByArgument {}

/// `jianbao compare`: reports of several years or offices in, one folder with page, pictures and figures out.
struct CompareCommand: ParsableCommand {
  static let configuration = HelpWords.configuration("compare")

  @OptionGroup(title: HelpWords["section.input"]) var input: ReportInput
  @OptionGroup(title: HelpWords["section.offices"]) var settling: SettlementOptions

  @Option(help: HelpWords.option("minN", "number"))
  var minN = 30

  @Option(help: HelpWords.option("order", "order"))
  var order = ComparisonWishes.Order.rate

  @Option(
    help: HelpWords.option("comparedYear", "year"))
  var year: Int?

  @Option(
    help: HelpWords.option("focus", "office"), transform: CarriedBytes.shown)
  var focus: String?

  @OptionGroup(title: HelpWords["section.general"]) var shared: SharedOptions

  @Option(name: [.short, .customLong("output")], help: HelpWords.option("output", "folder"))
  var output = "Exports"

  @Option(
    help: HelpWords.option("folderName", "name"), transform: CarriedBytes.shown
  )
  var name: String?

  @Flag(help: HelpWords.option("plan"))
  var plan = false

  @Flag(help: HelpWords.option("compareDeck"))
  var deck = false

  @Flag(help: HelpWords.option("docx"))
  var docx = false

  @OptionGroup(title: HelpWords["section.picture"]) var picture: PictureOptions

  @Flag(help: HelpWords.option("timings"))
  var timings = false

  func validate() throws {
    try OutputOption.validate(output)
    guard minN >= 1 else { throw HelpWords.fault("leastOne", ["word": String(minN)]) }
    if let name, name.allSatisfy(\.isWhitespace) {
      throw HelpWords.fault("blankWords", ["option": "--name", "word": name])
    }
  }

  func run() throws {
    try Messages.ending {
      var book = try settling.book(reports: input.files, language: Spoken.language)
      if let focus { book.focus(focus) }
      let settlement = try book.settlement()
      let maker = plan ? nil : try picture.maker(shared)
      var times = Timings()
      var result = BatchResult()
      let gathered = try read(&result, &times)
      guard result.done > 0 else { throw ExitCode(result.exitCode) }
      let reports = try gathered.placed(settlement)
      if plan {
        try StandardOutput.write(reports.account(try shared.terms()))
      } else {
        Messages.plain(reports.account(try shared.remarkTerms()))
      }
      try refuseTooFew(reports)
      if let maker {
        try write(
          reports, focus: book.focus.map(settlement.name), mark: book.mark, with: maker, times: &times)
      }
      if !(result.failures.isEmpty && reports.isWhole) { throw ExitCode(3) }
    }
  }

  /// Reads the reports one at a time and keeps their figures.
  private func read(_ result: inout BatchResult, _ total: inout Timings) throws -> GatheredReports {
    var gathered = GatheredReports()
    let files = InputPaths.distinctReports(input.files, except: FilePath(output), language: Spoken.language)
    try input.each(files, shared, result: &result, make: { given, _ in given.report }) { report, times in
      times.measure("check") { gathered.add(report) }
      total.add(times)
      times = Timings()
    }
    return gathered
  }

  private func write(
    _ reports: PlacedReports, focus: String?, mark: String?, with maker: BriefingMaker, times: inout Timings
  ) throws {
    var wishes = ComparisonWishes(leastSample: minN, order: order, year: year, focus: focus)
    wishes.mark = mark
    if deck { wishes.deck = DeckWishes() }
    wishes.document = docx
    let files = try maker.comparisons.files(of: reports.collection, wishes: wishes, timings: &times)
    let name = reports.folder(wish: name)
    let folder = ExportFolder(name, in: FilePath(output))
    try times.measure("write") { () throws(BriefingError) in
      try folder.write(files, removing: StalePictures.isOne)
    }
    picture.warn(maker)
    try StandardOutput.write(line: folder.path)
    if timings { Messages.plain(times.table) }
  }

  /// Refuses a comparison of fewer than two reports, and a year without any.
  private func refuseTooFew(_ reports: PlacedReports) throws(InputError) {
    let files = reports.compared
    guard let first = files.first else {
      throw InputError(
        zh: "没有可比的报告；应有两份以上，属于同一机关的不同年份或不同机关",
        en: "no report can be compared; expected two or more, of one office's years or of several offices",
        exitCode: 65)
    }
    if let year, !reports.years.contains(year) {
      let years = reports.years.map(String.init)
      throw InputError(
        zh: "--year \(year)：没有这一年的报告；有 \(years.joined(separator: "、")) 年",
        en: "--year \(year): no report is on that year; there are \(years.joined(separator: ", "))",
        exitCode: 64)
    }
    if files.count == 1 {
      throw InputError(
        zh: "只有一份报告可比（\(first)）；应有两份以上。一份报告请用 jianbao brief",
        en:
          "only one report is left to compare (\(first)); two or more are needed. For one report use jianbao brief",
        exitCode: 65)
    }
  }
}
