import ArgumentParser
import Briefing
import ReportReading

/// The reports named on the command line.
struct ReportInput: ParsableArguments {
  @Argument(
    help: HelpWords.option("reports", "report"))
  var files: [String]

  @OptionGroup(title: HelpWords["section.input"]) var kindOption: KindOption
  @OptionGroup(title: HelpWords["section.corrections"]) var corrections: CorrectionOptions

  func validate() throws {
    guard files.count(where: { $0.utf8.elementsEqual("-".utf8) }) < 2 else {
      throw HelpWords.fault("inputOnce")
    }
  }
}

extension ReportInput {
  /// Reads every report and hands it on, in order.
  ///
  /// What cannot be read, and what the body cannot do, is said on standard error and counted in the result; the others
  /// go on.
  func each(
    except output: FilePath? = nil, single: [String] = [], _ shared: SharedOptions,
    result: inout BatchResult, _ body: (ReadReport, inout Timings) throws -> Void
  ) throws {
    try each(
      InputPaths.files(files, except: output, language: Spoken.language), single: single, shared,
      result: &result, body)
  }

  /// The same for files that were chosen among the paths.
  func each(
    _ inputs: [Result<InputFile, InputError>], single: [String] = [], _ shared: SharedOptions,
    result: inout BatchResult, _ body: (ReadReport, inout Timings) throws -> Void
  ) throws {
    let single = single + (corrections.set.isEmpty ? [] : ["--set"])
    try refuse(single, for: inputs.count, Spoken.language)
    let corrector = try Corrector(
      corrections, shared, inputs: inputs.compactMap { try? $0.get().path })
    for input in inputs {
      var times = Timings()
      do {
        let file = try input.get()
        let bytes = try file.bytes()
        let read = try times.measure("read") { () throws(InputError) in
          try file.reports(bytes, kind: kindOption.kind)
        }
        try refuse(single, for: read.count, Spoken.language)
        let reports: [ReadReport]
        do {
          reports = try corrector.corrected(read, of: file)
        } catch let error as BriefingError where error.kind != .inputOutput {
          result.fail("\(file.place): \(error.sentence(file.language))", exitCode: error.exitCode)
          continue
        }
        // One report of a file that cannot be drawn leaves the others in it as they are.
        for report in reports {
          do {
            try body(report, &times)
            result.succeed()
          } catch let error as BriefingError where error.kind != .inputOutput {
            result.fail("\(file.place): \(error.sentence(file.language))", exitCode: error.exitCode)
          }
        }
      } catch let error as InputError {
        result.fail(error.message, exitCode: error.exitCode)
      }
    }
  }

  /// Refuses options that say something of one report where there are several.
  private func refuse(_ options: [String], for count: Int, _ language: Language) throws(InputError) {
    guard count > 1, !options.isEmpty else { return }
    let names = options.joined(separator: ", ")
    throw InputError(
      zh: "\(names) 只用于一份报告，这里有 \(count) 份", en: "\(names): for one report; \(count) were given",
      language: language, exitCode: 64)
  }

  /// All reports that can be read.
  func reports(_ shared: SharedOptions, result: inout BatchResult) throws -> [ReadReport] {
    var reports: [ReadReport] = []
    try each(shared, result: &result) { report, _ in reports.append(report) }
    return reports
  }
}

/// Collects what went wrong with some of several inputs, and settles the exit code at the end.
struct BatchResult {
  private(set) var done = 0
  private(set) var failures: [Int32] = []

  mutating func succeed() { done += 1 }

  mutating func fail(_ message: String, exitCode: Int32) {
    Messages.error(message)
    failures.append(exitCode)
  }

  /// 0 when all went well, 3 when some of several did, else the first failure's own code.
  var exitCode: Int32 {
    guard let first = failures.first else { return 0 }
    return done > 0 ? 3 : first
  }
}
