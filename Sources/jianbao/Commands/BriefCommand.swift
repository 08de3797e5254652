import ArgumentParser
import Briefing
import CommandHelp
import DisclosureReport
import PageProse
import ReportReading
import SafeFiles

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

  @Flag(help: HelpWords.option("resume"))
  var resume = false

  @Flag(name: .shortAndLong, help: HelpWords.option("quietSums"))
  var quiet = false

  @Flag(help: HelpWords.option("timings"))
  var timings = false

  func validate() throws {
    try OutputOption.validate(output)
    guard text == nil || !resume else { throw HelpWords.fault("resumeText") }
  }

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

  private func briefings(
    against comparison: CheckAgainst, with maker: BriefingMaker, result: inout BatchResult
  ) throws {
    let making = BriefingMaking(
      maker: maker, comparison: comparison, credit: naming.credit, deck: deck ? DeckWishes() : nil,
      workbook: xlsx, document: docx, resuming: try resume ? resuming(comparison) : nil)
    let files = InputPaths.files(input.files, except: FilePath(output), language: Spoken.language)
    var taken: Set<String> = []
    try input.each(
      files, single: naming.single + against.single, digested: resume, shared, result: &result,
      make: { given, times throws(BriefingError) in try making.step(given, &times) }
    ) { step, times in
      let name = BriefingName.folder(of: step.report, among: &taken)
      switch step {
      case .finished(let finished) where finished.folders.contains(name): try passOver(name)
      case .finished(let finished): try write(try making.made(finished, &times), name, times: &times)
      case .made(let made): try write(made, name, times: &times)
      }
    }
  }

  private func write(_ made: BriefingMaking.Made, _ name: String, times: inout Timings) throws {
    let folder = ExportFolder(name, in: FilePath(output))
    try times.measure("write") { () throws(BriefingError) in
      try folder.write(made.files, stamp: made.stamp)
    }
    for warning in made.warnings { Messages.error(warning) }
    try StandardOutput.write(line: folder.path)
    if !quiet { Messages.plain(MadeLine(made.checked, terms: try shared.remarkTerms()).text(name) + "\n") }
    if timings { Messages.plain(times.table) }
  }

  /// Says of a folder that an earlier run finished it.
  private func passOver(_ name: String) throws {
    try StandardOutput.write(line: ExportFolder(name, in: FilePath(output)).path)
    if !quiet { Messages.plain(MadeLine.passedOver(name, terms: try shared.remarkTerms()) + "\n") }
  }

  /// What is finished already, and what it is known by.
  private func resuming(_ comparison: CheckAgainst) throws(BriefingError) -> BriefingMaking.Resuming {
    let options = [
      shared.language.rawValue, picture.size, picture.dpi.map { String($0) } ?? "", String(picture.scale),
      picture.background ?? "", String(picture.strictFonts), naming.office ?? "",
      naming.year.map { String($0) } ?? "", naming.source ?? "", String(deck), String(xlsx),
      String(docx), picture.accent ?? "",
    ]
    return BriefingMaking.Resuming(
      key: try BriefingKey(
        resources: try shared.resources(), style: picture.style, comparison: comparison, options: options),
      finished: FinishedFolders(in: FilePath(output)))
  }

  /// The summaries of all reports, an empty line between two.
  private func summaries(against comparison: CheckAgainst, to file: String, result: inout BatchResult) throws
  {
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
