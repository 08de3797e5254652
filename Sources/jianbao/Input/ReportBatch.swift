import ReportReading
import SafeFiles

/// Files that are read, and reports of which something is made, side by side; what comes of them goes on in their order.
///
/// Work goes in windows of a few files a job, so that memory does not grow with their number.
struct ReportBatch {
  /// How many files are held at a time for each job.
  private static let window = 4

  let inputs: [Result<InputFile, InputError>]
  let kind: InputKind?
  let jobs: Int
  /// Whether the digest of each file is taken.
  var isDigested = false

  /// What a file gave: its reports, and of a stream of figures why there is none where a line says so.
  struct Read: Sendable {
    let file: InputFile
    let digest: ByteDigest?
    let reports: [Result<ReadReport, InputError>]
    let times: Timings
  }

  /// A report to make something of.
  struct Given: Sendable {
    let report: ReadReport
    /// What the file is known by that it was read from; nil where that was not asked for.
    let digest: ByteDigest?
    let times: Timings
  }

  /// One thing to be done, or said, in order.
  enum Step: Sendable {
    case report(place: String, Given)
    case failure(String, exitCode: Int32)
  }

  /// What was made of a report, or why nothing was.
  struct Made<Value: Sendable>: Sendable {
    let value: Result<Value, BriefingError>
    let times: Timings
  }

  /// Reads the files and hands what each gave to a body, window by window and in order.
  ///
  /// Standard input, which may be slow to end, is a window of its own.
  func each(_ body: ([Result<Read, InputError>]) throws -> Void) throws {
    let isStandardInput = { (input: Result<InputFile, InputError>) in
      (try? input.get())?.path == InputFile.standardInput
    }
    let first = inputs.firstIndex(where: isStandardInput) ?? inputs.count
    let parts = [
      Array(inputs[..<first]), Array(inputs[first...].prefix(1)), Array(inputs[first...].dropFirst()),
    ]
    for part in parts.flatMap(windows) { try body(read(part)) }
  }

  /// Makes something of reports, window by window, and hands each step on in order, with what was made of a report.
  func each<Value: Sendable>(
    _ steps: [Step], _ make: @Sendable (Given, inout Timings) throws(BriefingError) -> Value,
    _ body: (Step, Made<Value>?) throws -> Void
  ) throws {
    for part in windows(of: steps) {
      let made = ParallelMap.map(part.count, jobs: jobs) { index -> Made<Value>? in
        guard case .report(_, let given) = part[index] else { return nil }
        var times = given.times
        let value = Result { () throws(BriefingError) in try make(given, &times) }
        return Made(value: value, times: times)
      }
      for (step, made) in zip(part, made) { try body(step, made) }
    }
  }

  private func windows<Element>(of all: [Element]) -> [[Element]] {
    let size = jobs * Self.window
    return stride(from: 0, to: all.count, by: size).map { Array(all[$0..<min(all.count, $0 + size)]) }
  }

  /// Memory is that of the whole process: a file for which there seemed to be too little is read again by itself.
  private func read(_ files: [Result<InputFile, InputError>]) -> [Result<Read, InputError>] {
    let read = ParallelMap.map(files.count, jobs: jobs) { self.read(files[$0]) }
    guard jobs > 1, files.count > 1 else { return read }
    return zip(files, read).map { file, read in
      if case .failure(let error) = read, error.isBeyondLimit { self.read(file) } else { read }
    }
  }

  private func read(_ input: Result<InputFile, InputError>) -> Result<Read, InputError> {
    Result { () throws(InputError) in
      var times = Timings()
      let file = try input.get()
      let bytes = try file.bytes()
      let reports = try times.measure("read") { () throws(InputError) in try file.each(bytes, kind: kind) }
      return Read(
        file: file, digest: isDigested ? ByteDigest(bytes) : nil, reports: reports, times: times)
    }
  }
}
