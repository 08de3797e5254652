import ArgumentParser
import Briefing
import FigureFiles
import ReportReading

/// The formats of figures.
enum FiguresFormat: String, ExpressibleByArgument, CaseIterable {
  case json, csv, xlsx
}

/// `jianbao figures`: contract 1.
struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Print the figures of reports as JSON or CSV, or write them as a workbook.")

  @OptionGroup var input: ReportInput
  @OptionGroup var shared: SharedOptions

  @Option(
    help:
      "json: one object a report; csv: one line a cell, or one an indicator and base; xlsx: a workbook of tables, indicators and checks, into a file. A name after -o tells."
  )
  var format: FiguresFormat?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "A file instead of standard output; its name ends in .json, .csv or .xlsx.", valueName: "file"))
  var output: String?

  @Flag(help: "Begin CSV on standard output with a byte order mark, as spreadsheets want; a file has one.")
  var bom = false

  @Flag(help: "Show the three tables, or the indicators, in the terminal instead.")
  var table = false

  @Flag(help: "Add to every cell its file, line, raw text and the way it was read.")
  var explain = false

  @Flag(help: "Print the rates derived from the figures, each on every usual base, instead of the figures.")
  var indicators = false

  func validate() throws {
    if let output {
      try OutputOption.validate(output)
      guard !table else { throw ValidationError("--table is for the terminal; it does not go with -o") }
      guard format != nil || suffix(output) != nil else {
        throw ValidationError("-o '\(output)': expected a name that ends in .json, .csv or .xlsx")
      }
    }
    if chosen == .xlsx {
      guard output != nil else { throw ValidationError("--format xlsx: -o names the file to write") }
      guard !(indicators || explain || bom) else {
        throw ValidationError(
          "--format xlsx always has indicators and lines; --indicators, --explain and --bom do not go with it"
        )
      }
    }
    guard !(indicators && explain) else {
      throw ValidationError("--indicators always names its cells; it does not go with --explain")
    }
  }

  func run() throws {
    try Messages.ending(shared.language) {
      let terms = try shared.terms()
      var result = BatchResult()
      let reports = try input.reports(shared, result: &result)
      // The rates of reports held against their own rules.
      let derived = indicators ? reports.map { Comparison.none.checked($0).indicators } : []
      if table {
        let tables =
          indicators
          ? derived.map { IndicatorsTable.text($0, terms: terms) }
          : reports.map { FiguresTable.text($0, terms: terms) }
        try StandardOutput.write(tables.joined(separator: "\n"))
      } else if indicators, !reports.isEmpty {
        let words = try shared.dataTerms()
        switch chosen {
        case .json: try write(IndicatorsJSON.text(derived, terms: words))
        case .csv: try write(IndicatorsCSV.text(derived, terms: words))
        case .xlsx: break
        }
      } else if !reports.isEmpty {
        switch chosen {
        case .json: try write(FiguresJSON.text(reports, terms: try shared.dataTerms(), explain: explain))
        case .csv: try write(FigureCSV.text(reports, explain: explain))
        case .xlsx:
          let checked = reports.map { Comparison.none.checked($0) }
          try ExportFolder.write(
            try FiguresWorkbook(checked, terms: terms).bytes(), to: FilePath(output ?? ""))
        }
      }
      if result.exitCode != 0 { throw ExitCode(result.exitCode) }
    }
  }

  /// The format that is asked for, or that the name of the file tells.
  private var chosen: FiguresFormat { format ?? output.flatMap(suffix) ?? .json }

  private func suffix(_ file: String) -> FiguresFormat? {
    FiguresFormat.allCases.first { file.lowercased().hasSuffix("." + $0.rawValue) }
  }

  /// Writes to the file or to standard output.
  private func write(_ text: String) throws(BriefingError) {
    let mark = chosen == .csv && (bom || output != nil) ? "\u{FEFF}" : ""
    guard let output else { return try StandardOutput.write(mark + text) }
    try ExportFolder.write([UInt8]((mark + text).utf8), to: FilePath(output))
  }
}
