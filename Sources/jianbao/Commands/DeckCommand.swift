import ArgumentParser
import Briefing
import ReportReading

/// `jianbao deck`: reports in, one file of slides out.
struct DeckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deck", abstract: "Write slides (PPTX): findings as titles, charts, sources, speaker notes.",
    discussion: """
      A cover, the key figures, a slide a chart that has something to say, then checks, bases and sources. Several \
      reports become one file, one after another.
      """)

  @OptionGroup var input: ReportInput
  @OptionGroup var against: ComparisonOptions
  @OptionGroup var naming: CreditOptions
  @OptionGroup var shared: SharedOptions

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "A name that ends in .pptx; without it the office and year name a file in Exports.", valueName: "file"))
  var output: String?

  @OptionGroup var look: DeckOptions

  @Flag(name: .shortAndLong, help: "Say nothing of charts that made no slide.")
  var quiet = false

  @Flag(help: "Print how long each stage took, on standard error.")
  var timings = false

  func validate() throws {
    guard let output else { return }
    try OutputOption.validate(output)
    guard output.lowercased().hasSuffix(".pptx") else {
      throw ValidationError("-o '\(output)': expected a name that ends in .pptx")
    }
  }

  func run() throws {
    try Messages.ending(shared.language) {
      let maker = try look.maker(shared)
      let wishes = try look.wishes(shared)
      let comparison = try against.comparison(shared, input.corrections, of: input.files)
      try against.validate(count: input.files.count)
      var result = BatchResult()
      var reports: [DeckReport] = []
      var total = Timings()
      try input.each(single: naming.single, shared, result: &result) { report, times in
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
