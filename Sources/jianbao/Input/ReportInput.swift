import ArgumentParser
import CommandHelp
import ReportReading
import SafeFiles

/// The reports named on the command line.
struct ReportInput: ParsableArguments {
  @Argument(
    help: HelpWords.option("reports", "report"))
  var files: [String]

  @OptionGroup(title: HelpWords["section.input"]) var kindOption: KindOption
  @OptionGroup(title: HelpWords["section.corrections"]) var corrections: CorrectionOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var progress: ProgressOption

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
      result: &result, make: { given, _ in given.report }, body)
  }

  /// The same for files that were chosen among the paths, with what is made of the reports side by side.
  ///
  /// `digested` takes the digest of each file for that.
  func each<Made: Sendable>(
    _ inputs: [Result<InputFile, InputError>], single: [String] = [], digested: Bool = false,
    _ shared: SharedOptions, result: inout BatchResult,
    make: @Sendable (ReportBatch.Given, inout Timings) throws(BriefingError) -> Made,
    _ body: (Made, inout Timings) throws -> Void
  ) throws {
    let single = single + (corrections.set.isEmpty ? [] : ["--set"])
    try refuse(single, for: inputs.count, Spoken.language)
    let corrector = try Corrector(
      corrections, shared, inputs: inputs.compactMap { try? $0.get().path })
    let batch = ReportBatch(
      inputs: inputs, kind: kindOption.kind, jobs: jobs.count, isDigested: digested)
    var line = self.progress.line(total: inputs.count)
    defer { line.end() }
    try batch.each { files in
      let all = try files.flatMap { try steps($0, by: corrector, single: single, Spoken.language) }
      line.add(all.count - files.count)
      try batch.each(all, make) { step, made in
        line.hide()
        defer { line.show(done: result.done, failed: result.failures.count) }
        switch step {
        case .failure(let sentence, let exitCode): result.fail(sentence, exitCode: exitCode)
        case .report(let place, _):
          guard let made else { return }
          // One report of a file that cannot be drawn leaves the others in it as they are.
          do {
            var times = made.times
            try body(try made.value.get(), &times)
            result.succeed()
          } catch let error as BriefingError where error.kind != .inputOutput {
            result.fail("\(place): \(error.sentence(Spoken.language))", exitCode: error.exitCode)
          }
        }
      }
    }
  }

  /// What a file gives to be done: its reports with the cells set that are meant for them, or why there are none.
  private func steps(
    _ file: Result<ReportBatch.Read, InputError>, by corrector: Corrector, single: [String],
    _ language: Language
  ) throws -> [ReportBatch.Step] {
    do {
      let read = try file.get()
      try refuse(single, for: read.reports.count, language)
      do {
        let good = read.reports.compactMap { try? $0.get() }
        var corrected = try corrector.corrected(good, of: read.file).makeIterator()
        return read.reports.compactMap { report -> ReportBatch.Step? in
          switch report {
          case .failure(let error): .failure(error.message, exitCode: error.exitCode)
          case .success:
            corrected.next().map {
              .report(
                place: read.file.place,
                ReportBatch.Given(report: $0, digest: read.digest, times: read.times))
            }
          }
        }
      } catch let error as BriefingError where error.kind != .inputOutput {
        return [.failure("\(read.file.place): \(error.sentence(language))", exitCode: error.exitCode)]
      }
    } catch let error as InputError {
      return [.failure(error.message, exitCode: error.exitCode)]
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
