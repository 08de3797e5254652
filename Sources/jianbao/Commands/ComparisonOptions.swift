import ArgumentParser
import Briefing
import ReportReading

/// What a report is held against besides itself.
struct ComparisonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The same office's report on the year before, for rules across years.", valueName: "file"))
  var previous: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The reports of the units that a region's report adds up, or folders of them.", valueName: "files"))
  var units: [String] = []

  @Flag(help: "Take a blank cell for 0 in the checks; every result says so.")
  var blankAsZero = false

  /// Refuses to hold several reports against one report of last year or one set of units.
  func validate(count: Int) throws {
    guard count < 2 || (previous == nil && units.isEmpty) else {
      throw ValidationError("--previous and --units go with one report; \(count) were given")
    }
  }

  /// Reads what the reports of some files are held against, corrected as those files say that stand beside it.
  func comparison(
    _ shared: SharedOptions, _ corrections: CorrectionOptions, of files: [String]
  ) throws -> Comparison {
    guard previous != nil || !units.isEmpty else { return Comparison(blankAsZero: blankAsZero) }
    let language = shared.language
    let unitFiles = InputPaths.files(units, language: language)
    let known = (InputPaths.files(files, language: language) + unitFiles).compactMap { try? $0.get().path }
    let corrector = try Corrector(
      corrections, shared, inputs: known + (previous.map { [FilePath($0)] } ?? []))
    var before: ReadReport?
    if let previous {
      let file = InputFile(FilePath(previous), language: language)
      let report = try file.report(try file.bytes(), kind: nil)
      before = try corrector.corrected([report], of: file, isOther: true).first
    }
    var parts: [ReadReport] = []
    for file in unitFiles {
      let file = try file.get()
      let reports = try file.reports(try file.bytes(), kind: nil)
      parts += try corrector.corrected(reports, of: file, isOther: true)
    }
    return Comparison(previous: before, units: parts, blankAsZero: blankAsZero)
  }
}
