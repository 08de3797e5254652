import ArgumentParser
import Briefing
import DisclosureReport
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

  @Flag(help: HelpWords.option("docx"))
  var docx = false

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
      var result = BatchResult()
      if let text {
        try summaries(against: comparison, to: text, result: &result)
        if result.exitCode != 0 { throw ExitCode(result.exitCode) }
        return
      }
      try briefings(against: comparison, with: maker, result: &result)
      if result.exitCode != 0 { throw ExitCode(result.exitCode) }
    }
  }

  /// A briefing that is made and not yet written.
  private struct Made: Sendable {
    let checked: CheckedReport
    let files: [BriefingFile]
    let warnings: [String]
  }

  private func briefings(
    against comparison: Comparison, with maker: BriefingMaker, result: inout BatchResult
  ) throws {
    let (credit, wishes, workbook, document) = (naming.credit, deck ? DeckWishes() : nil, xlsx, docx)
    let files = InputPaths.files(input.files, except: FilePath(output), language: Spoken.language)
    var taken: Set<String> = []
    try input.each(files, single: naming.single + against.single, shared, result: &result) {
      report, times throws(BriefingError) in
      let (named, credit) = credit.named(report)
      let checked = times.measure("check") { comparison.checked(named) }
      let maker = maker.apart()
      let files = try maker.files(
        of: checked, credit: credit, deck: wishes, workbook: workbook, document: document, timings: &times)
      return Made(checked: checked, files: files, warnings: maker.fontWarnings())
    } _: { made, times in
      try write(made, taken: &taken, times: &times)
    }
  }

  private func write(_ made: Made, taken: inout Set<String>, times: inout Timings) throws {
    let name = BriefingName.folder(of: made.checked.report, among: &taken)
    let folder = ExportFolder(name, in: FilePath(output))
    try times.measure("write") { () throws(BriefingError) in try folder.write(made.files) }
    for warning in made.warnings { Messages.error(warning) }
    try StandardOutput.write(line: folder.path)
    if !quiet { Messages.plain(MadeLine(made.checked, terms: try shared.remarkTerms()).text(name) + "\n") }
    if timings { Messages.plain(times.table) }
  }

  /// The summaries of all reports, an empty line between two.
  private func summaries(against comparison: Comparison, to file: String, result: inout BatchResult) throws {
    let terms = try shared.terms()
    var texts: [String] = []
    try input.each(single: naming.single + against.single, shared, result: &result) { report, _ in
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
