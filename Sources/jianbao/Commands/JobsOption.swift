import ArgumentParser
import CommandHelp
import SafeFiles

/// How much is done at a time.
struct JobsOption: ParsableArguments {
  @Option(help: HelpWords.option("jobs", "number"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...64).contains(jobs) { throw HelpWords.fault("jobs", ["word": String(jobs)]) }
  }

  /// The number of jobs.
  var count: Int { jobs ?? min(64, ParallelMap.cores) }
}
