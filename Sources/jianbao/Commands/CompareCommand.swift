import ArgumentParser
import Briefing
import ReportReading

extension ComparisonWishes.Order: ExpressibleByArgument {}

/// `jianbao compare`: reports of several years or offices in, one folder with page, pictures and figures out.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare offices and years: page, charts, figures.",
    discussion: """
      Takes any mix of files and folders. What was made of each file is said on standard error. Names that may be one \
      office's are proposed and never merged silently; reports that contradict each other are not used.
      """)

  @OptionGroup var input: ReportInput
  @OptionGroup var settling: SettlementOptions

  @Option(help: "The least base of a rate that is shown as a rate and ranked; below it k of n is shown.")
  var minN = 30

  @Option(help: "How offices are ordered: by disclosure rate or by name.")
  var order = ComparisonWishes.Order.rate

  @Option(
    help: ArgumentHelp(
      "The year on which offices are compared; the latest of which most have a report where it is not given.",
      valueName: "year"))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      "The office that stands out in every picture by office; its name, or a part of it that no other has.",
      valueName: "office"), transform: CarriedBytes.shown)
  var focus: String?

  @OptionGroup var shared: SharedOptions

  @Option(name: [.short, .customLong("output")], help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output = "Exports"

  @Option(
    help: ArgumentHelp("The folder's name behind compare-.", valueName: "name"), transform: CarriedBytes.shown
  )
  var name: String?

  @Flag(help: "Print what was made of each file on standard output, and write nothing.")
  var plan = false

  @Flag(help: "Write slides.pptx beside the page.")
  var deck = false

  @OptionGroup var picture: PictureOptions

  @Flag(help: "Print how long each stage took, on standard error.")
  var timings = false

  func validate() throws {
    try OutputOption.validate(output)
    guard minN >= 1 else { throw ValidationError("--min-n '\(minN)': expected 1 or more") }
    if let name, name.allSatisfy(\.isWhitespace) {
      throw ValidationError("--name '\(name)': expected some words")
    }
  }

  func run() throws {
    try Messages.ending(shared.language) {
      let terms = try shared.terms()
      var book = try settling.book(reports: input.files, language: shared.language)
      if let focus { book.focus(focus) }
      let settlement = try book.settlement()
      let maker = plan ? nil : try picture.maker(shared)
      var times = Timings()
      var result = BatchResult()
      let gathered = try read(&result, &times)
      guard result.done > 0 else { throw ExitCode(result.exitCode) }
      let reports = try gathered.placed(settlement)
      let account = reports.account(terms)
      if plan { try StandardOutput.write(account) } else { Messages.plain(account) }
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
    let files = InputPaths.distinctReports(input.files, except: FilePath(output), language: shared.language)
    try input.each(files, shared, result: &result) { report, times in
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
        language: shared.language, exitCode: 65)
    }
    if let year, !reports.years.contains(year) {
      let years = reports.years.map(String.init)
      throw InputError(
        zh: "--year \(year)：没有这一年的报告；有 \(years.joined(separator: "、")) 年",
        en: "--year \(year): no report is on that year; there are \(years.joined(separator: ", "))",
        language: shared.language, exitCode: 64)
    }
    if files.count == 1 {
      throw InputError(
        zh: "只有一份报告可比（\(first)）；应有两份以上。一份报告请用 jianbao brief",
        en:
          "only one report is left to compare (\(first)); two or more are needed. For one report use jianbao brief",
        language: shared.language, exitCode: 65)
    }
  }
}
