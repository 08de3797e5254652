import ArgumentParser
import Briefing
import ReportReading

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
      let terms = try shared.terms()
      let comparison = try against.comparison(shared, input.corrections, of: input.files)
      var result = BatchResult()
      let reports = try input.reports(shared, result: &result)
      try against.validate(count: reports.count)
      let checked = reports.map(comparison.checked)
      if letter {
        try StandardOutput.write(
          checked.map { LetterText($0, terms: terms).text(named: checked.count > 1) }.joined(separator: "\n"))
      } else if json, !reports.isEmpty {
        try StandardOutput.write(
          CheckTable.json(checked, terms: try shared.dataTerms()))
      } else {
        let tables = checked.map { CheckTable.text($0, all: all, terms: terms) }
        try StandardOutput.write(tables.joined(separator: "\n"))
      }
      if result.exitCode != 0 { throw ExitCode(result.exitCode) }
      if checked.contains(where: { $0.fails(from: failOn) }) {
        throw ExitCode(1)
      }
    }
  }
}
