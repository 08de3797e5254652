import ArgumentParser
import Briefing
import ReportReading

extension FailLevel: ExpressibleByArgument {}

/// `jianbao check`: reports held against their own sums, their prose, last year and their units.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Hold a report's figures against each other, its prose, last year and its units; exit 1 on an error.")

  @OptionGroup var input: ReportInput
  @OptionGroup var against: ComparisonOptions
  @OptionGroup var shared: SharedOptions

  @Flag(help: "Print JSON instead of text.")
  var json = false

  @Flag(help: "Print a paragraph a fault for the office that wrote the report, in full sentences.")
  var letter = false

  @Flag(help: "List every check, also each one that holds.")
  var all = false

  @Option(
    help: "From which severity on a failing check ends with exit code 1: error, warning or information.")
  var failOn = FailLevel.error

  func validate() throws {
    guard !(letter && (json || all)) else {
      throw ValidationError("--letter is text of its own; it does not go with --json or --all")
    }
  }

  func run() throws {
    try Messages.ending(shared.language) {
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
