import ArgumentParser
import Briefing
import CommandHelp
import FigureFiles
import PageProse
import ReportReading
import SafeFiles

/// The formats of figures.
enum FiguresFormat: String, ExpressibleByArgument, CaseIterable {
  case json, csv, xlsx
}

/// `jianbao figures`: contract 1.
struct FiguresCommand: ParsableCommand {
  static let configuration = HelpWords.configuration("figures")

  @OptionGroup(title: HelpWords["section.input"]) var input: ReportInput
  @OptionGroup(title: HelpWords["section.general"]) var shared: SharedOptions

  @Option(
    help: HelpWords.option("format", "format")
  )
  var format: FiguresFormat?

  @Option(
    name: [.short, .customLong("output")],
    help: HelpWords.option("outputFigures", "file"))
  var output: String?

  @Flag(help: HelpWords.option("bom"))
  var bom = false

  @Flag(help: HelpWords.option("table"))
  var table = false

  @Flag(help: HelpWords.option("explain"))
  var explain = false

  @Flag(help: HelpWords.option("indicators"))
  var indicators = false

  @Flag(help: HelpWords.option("stream"))
  var stream = false

  @Flag(help: HelpWords.option("streamAll"))
  var all = false

  func validate() throws {
    guard !stream else { return try validateStream() }
    guard !all else { throw HelpWords.fault("streamAll") }
    if let output {
      try OutputOption.validate(output)
      guard !table else { throw HelpWords.fault("tableToFile") }
      guard format != nil || suffix(output) != nil else {
        throw HelpWords.fault("outputFigures", ["word": output])
      }
    }
    if chosen == .xlsx {
      guard output != nil else { throw HelpWords.fault("workbookNeedsFile") }
      guard !(indicators || explain || bom) else {
        throw HelpWords.fault("workbookHasAll")
      }
    }
    guard !(indicators && explain) else {
      throw HelpWords.fault("indicatorsExplain")
    }
  }

  /// A stream has items for files, and one format.
  private func validateStream() throws {
    guard input.files == ["-"] else { throw HelpWords.fault("streamFiles") }
    let corrections = input.corrections
    guard format == nil || format == .json, output == nil, !bom, !table, !indicators,
      corrections.set.isEmpty, corrections.corrections == nil
    else { throw HelpWords.fault("streamAlone") }
  }

  func run() throws {
    guard !stream else { return try Messages.ending { try runStream() } }
    try Messages.ending {
      let terms = try shared.terms()
      var result = BatchResult()
      if !table, !indicators, chosen == .json, output == nil {
        try printEach(&result)
        if result.exitCode != 0 { throw ExitCode(result.exitCode) }
        return
      }
      let reports = try input.reports(shared, result: &result)
      // The rates of reports held against their own rules.
      let derived = indicators ? reports.map { CheckAgainst.none.checked($0).indicators } : []
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
          let checked = reports.map { CheckAgainst.none.checked($0) }
          try ExportFolder.write(
            try FiguresWorkbook(checked, terms: terms).bytes(), to: FilePath(output ?? ""))
        }
      }
      if result.exitCode != 0 { throw ExitCode(result.exitCode) }
    }
  }

  /// Answers items, or reads their reports for the process that does.
  private func runStream() throws(BriefingError) {
    let terms = try shared.dataTerms()
    guard StreamWorker.isHere else {
      var stream = FigureStream(jobs: input.jobs.count)
      return try stream.run()
    }
    try StreamWorker(terms: terms, kind: input.kindOption.kind, explain: explain, all: all).run()
  }

  /// Prints the figures of each report as it is read, so that memory does not grow with their number.
  private func printEach(_ result: inout BatchResult) throws {
    let (words, explain) = (try shared.dataTerms(), explain)
    var array = JSONArrayText()
    let files = InputPaths.files(input.files, language: Spoken.language)
    try input.each(files, shared, result: &result) { given, _ in
      FiguresJSON.element(given.report, terms: words, explain: explain)
    } _: { element, _ in
      try StandardOutput.write(array.next(element))
    }
    try StandardOutput.write(array.end)
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
