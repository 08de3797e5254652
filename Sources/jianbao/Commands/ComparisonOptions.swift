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

  /// Reads what the report is held against.
  func comparison(language: Language) throws -> Comparison {
    let before = try previous.map { path throws(InputError) -> ReadReport in
      let file = InputFile(FilePath(path), language: language)
      return try file.report(try file.bytes(), kind: nil)
    }
    var parts: [ReadReport] = []
    for file in InputPaths.files(units, language: language) {
      let file = try file.get()
      parts += try file.reports(try file.bytes(), kind: nil)
    }
    return Comparison(previous: before, units: parts, blankAsZero: blankAsZero)
  }
}
