import ArgumentParser
import CommandHelp
import PageProse
import ReportReading
import SafeFiles

/// What a report is held against besides itself.
struct ComparisonOptions: ParsableArguments {
  @Option(
    help: HelpWords.option("previous", "file"))
  var previous: String?

  @Option(
    parsing: .upToNextOption,
    help: HelpWords.option("units", "files"))
  var units: [String] = []

  @Flag(help: HelpWords.option("blankAsZero"))
  var blankAsZero = false

  /// The options among them that say something of one report.
  var single: [String] { (previous == nil ? [] : ["--previous"]) + (units.isEmpty ? [] : ["--units"]) }

  /// Reads what the reports of some files are held against, corrected as those files say that stand beside it.
  func comparison(
    _ shared: SharedOptions, _ corrections: CorrectionOptions, of files: [String]
  ) throws -> CheckAgainst {
    guard previous != nil || !units.isEmpty else { return CheckAgainst(blankAsZero: blankAsZero) }
    let language = Spoken.language
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
    return CheckAgainst(previous: before, units: parts, blankAsZero: blankAsZero)
  }
}
