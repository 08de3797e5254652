import ArgumentParser
import CommandHelp
import DisclosureReport
import FigureFiles
import PageProse
import ReportReading
import SafeFiles

extension FailLevel: ExpressibleByArgument {}

/// `jianbao check`: reports held against their own sums, their prose, last year and their units.
struct CheckCommand: ParsableCommand {
  static let configuration = HelpWords.configuration("check")

  @OptionGroup(title: HelpWords["section.input"]) var input: ReportInput
  @OptionGroup(title: HelpWords["section.against"]) var against: ComparisonOptions
  @OptionGroup(title: HelpWords["section.general"]) var shared: SharedOptions

  @Flag(help: HelpWords.option("json"))
  var json = false

  @Flag(help: HelpWords.option("letter"))
  var letter = false

  @Flag(help: HelpWords.option("all"))
  var all = false

  @Option(
    help: HelpWords.option("failOn", "severity"))
  var failOn = FailLevel.error

  func validate() throws {
    guard !(letter && (json || all)) else {
      throw HelpWords.fault("letterAlone")
    }
  }

  func run() throws {
    try Messages.ending {
      let comparison = try against.comparison(shared, input.corrections, of: input.files)
      var result = BatchResult()
      let fails = try letter ? letters(comparison, &result) : tables(comparison, &result)
      if result.exitCode != 0 { throw ExitCode(result.exitCode) }
      if fails { throw ExitCode(1) }
    }
  }

  /// Prints the checks of each report as it is read; whether one fails that is asked for.
  private func tables(_ comparison: CheckAgainst, _ result: inout BatchResult) throws -> Bool {
    let (terms, words) = (try shared.terms(), try shared.dataTerms())
    let (json, all, failOn) = (json, all, failOn)
    var array = JSONArrayText()
    var (isFirst, fails) = (true, false)
    try input.each(
      InputPaths.files(input.files, language: Spoken.language), single: against.single, shared,
      result: &result
    ) { given, _ in
      let checked = comparison.checked(given.report)
      let text =
        json ? CheckTable.element(checked, terms: words) : CheckTable.text(checked, all: all, terms: terms)
      return (text: text, fails: checked.fails(from: failOn))
    } _: { made, _ in
      try StandardOutput.write(json ? array.next(made.text) : (isFirst ? "" : "\n") + made.text)
      isFirst = false
      fails = fails || made.fails
    }
    try StandardOutput.write(array.end)
    return fails
  }

  /// Prints a letter of all reports; whether a check fails that is asked for.
  private func letters(_ comparison: CheckAgainst, _ result: inout BatchResult) throws -> Bool {
    let terms = try shared.terms()
    var checked: [CheckedReport] = []
    try input.each(single: against.single, shared, result: &result) { report, _ in
      checked.append(comparison.checked(report))
    }
    try StandardOutput.write(
      checked.map { LetterText($0, terms: terms).text(named: checked.count > 1) }.joined(separator: "\n"))
    return checked.contains { $0.fails(from: failOn) }
  }
}
