import ArgumentParser
import Briefing
import CommandHelp
import ReportReading
import SafeFiles

/// `jianbao deck`: reports in, one file of slides out.
struct DeckCommand: ParsableCommand {
  static let configuration = HelpWords.configuration("deck")

  @OptionGroup(title: HelpWords["section.input"]) var input: ReportInput
  @OptionGroup(title: HelpWords["section.against"]) var against: ComparisonOptions
  @OptionGroup(title: HelpWords["section.naming"]) var naming: CreditOptions
  @OptionGroup(title: HelpWords["section.general"]) var shared: SharedOptions

  @Option(
    name: [.short, .customLong("output")],
    help: HelpWords.option("outputDeck", "file"))
  var output: String?

  @OptionGroup(title: HelpWords["section.picture"]) var look: DeckOptions

  @Flag(name: .shortAndLong, help: HelpWords.option("quietSlides"))
  var quiet = false

  @Flag(help: HelpWords.option("timings"))
  var timings = false

  func validate() throws {
    guard let output else { return }
    try OutputOption.validate(output)
    guard output.lowercased().hasSuffix(".pptx") else {
      throw HelpWords.fault("outputPresentation", ["word": output])
    }
  }

  func run() throws {
    try Messages.ending {
      let maker = try look.maker(shared)
      let wishes = try look.wishes(shared)
      let comparison = try against.comparison(shared, input.corrections, of: input.files)
      var result = BatchResult()
      var reports: [DeckReport] = []
      var total = Timings()
      try input.each(single: naming.single + against.single, shared, result: &result) { report, times in
        let (named, credit) = naming.credit.named(report)
        reports.append(DeckReport(times.measure("check") { comparison.checked(named) }, credit: credit))
        total.add(times)
        times = Timings()
      }
      if let first = reports.first {
        let made = try maker.deck(of: reports, wishes: wishes, timings: &total)
        let target = place(first, count: reports.count)
        try total.measure("write") { () throws(BriefingError) in
          try ExportFolder.write(made.bytes, to: target)
        }
        look.warn(maker)
        try StandardOutput.write(line: target)
        if !quiet { for remark in made.remarks { Messages.plain(remark + "\n") } }
        if timings { Messages.plain(total.table) }
      }
      if result.exitCode != 0 { throw ExitCode(result.exitCode) }
    }
  }

  /// The file that is asked for, or one in Exports that office and year name, with the count of others behind it.
  private func place(_ first: DeckReport, count: Int) -> FilePath {
    if let output { return FilePath(output) }
    var taken: Set<String> = []
    let name = BriefingName.folder(of: first.checked.report, among: &taken)
    return FilePath("Exports").below(name + (count > 1 ? "+\(count - 1)" : "") + ".pptx")
  }
}
