import ArgumentParser
import Briefing
import ReportReading

/// `jianbao brief`: reports in, a folder with page, pictures and figures for each out.
struct BriefCommand: ParsableCommand {
  static let configuration = HelpWords.configuration("brief")

  @OptionGroup(title: HelpWords["section.input"]) var input: ReportInput
  @OptionGroup(title: HelpWords["section.against"]) var against: ComparisonOptions
  @OptionGroup(title: HelpWords["section.naming"]) var naming: CreditOptions
  @OptionGroup(title: HelpWords["section.general"]) var shared: SharedOptions

  @Option(name: [.short, .customLong("output")], help: HelpWords.option("output", "folder"))
  var output = "Exports"

  @OptionGroup(title: HelpWords["section.picture"]) var picture: PictureOptions

  @Option(
    help: HelpWords.option("summary", "file"))
  var text: String?

  @Flag(help: HelpWords.option("briefDeck"))
  var deck = false

  @Flag(help: HelpWords.option("xlsx"))
  var xlsx = false

  @Flag(name: .shortAndLong, help: HelpWords.option("quietSums"))
  var quiet = false

  @Flag(help: HelpWords.option("timings"))
  var timings = false

  func validate() throws { try OutputOption.validate(output) }

  func run() throws {
    try Messages.ending {
      let maker = try picture.maker(shared)
      let comparison = try against.comparison(shared, input.corrections, of: input.files)
      try against.validate(count: input.files.count)
      var result = BatchResult()
      if let text {
        try summaries(against: comparison, to: text, result: &result)
        if result.exitCode != 0 { throw ExitCode(result.exitCode) }
        return
      }
      var taken: Set<String> = []
      try input.each(except: FilePath(output), single: naming.single, shared, result: &result) {
        report, times in
        try write(report, against: comparison, with: maker, taken: &taken, times: &times)
      }
      if result.exitCode != 0 { throw ExitCode(result.exitCode) }
    }
  }

  private func write(
    _ report: ReadReport, against comparison: Comparison, with maker: BriefingMaker,
    taken: inout Set<String>, times: inout Timings
  ) throws {
    let (named, credit) = naming.credit.named(report)
    let checked = times.measure("check") { comparison.checked(named) }
    let files = try maker.files(
      of: checked, credit: credit, deck: deck ? DeckWishes() : nil, workbook: xlsx, timings: &times)
    let name = BriefingName.folder(of: named, among: &taken)
    let folder = ExportFolder(name, in: FilePath(output))
    try times.measure("write") { () throws(BriefingError) in try folder.write(files) }
    picture.warn(maker)
    try StandardOutput.write(line: folder.path)
    if !quiet { Messages.plain(MadeLine(checked, terms: try shared.remarkTerms()).text(name) + "\n") }
    if timings { Messages.plain(times.table) }
  }

  /// The summaries of all reports, an empty line between two.
  private func summaries(against comparison: Comparison, to file: String, result: inout BatchResult) throws {
    let terms = try shared.terms()
    var texts: [String] = []
    try input.each(single: naming.single, shared, result: &result) { report, _ in
      texts.append(
        SummaryText(comparison.checked(naming.credit.named(report).report), terms: terms).summary.plain(terms)
      )
    }
    guard !texts.isEmpty else { return }
    let text = texts.joined(separator: "\n")
    if file == "-" {
      try StandardOutput.write(text)
    } else {
      try ExportFolder.write([UInt8](text.utf8), to: FilePath(file))
    }
  }
}
