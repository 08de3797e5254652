import ArgumentParser
import Briefing
import ReportReading

/// `jianbao check`: the checks of reports as tables.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Hold the sums of reports against each other; exit 1 when one is wrong.")

  @OptionGroup var input: ReportInput
  @OptionGroup var shared: SharedOptions

  @Flag(help: "Print JSON instead of a table.")
  var json = false

  func run() throws {
    do {
      let terms = try shared.terms()
      var result = BatchResult()
      let reports = try input.reports(language: shared.language, result: &result)
      if json, !reports.isEmpty {
        try StandardOutput.write(CheckTable.json(reports, terms: try shared.dataTerms()))
      } else {
        let tables = reports.map { CheckTable.text($0, terms: terms) }
        try StandardOutput.write(tables.joined(separator: "\n"))
      }
      if result.exitCode != 0 { throw ExitCode(result.exitCode) }
      if reports.contains(where: CheckTable.hasErrors) { throw ExitCode(1) }
    } catch let error as BriefingError {
      throw Messages.stop(error)
    }
  }
}
