import FigureFiles
import Glibc
import PageProse
import ReportReading
import SafeFiles

/// Reads one report of a stream after the other, in a process of its own: what ends it ends one item and no stream.
struct StreamWorker {
  /// The word before the arguments that makes the program such a process.
  static let word = "--stream-worker"
  /// Whether this process is one; set before anything else runs.
  nonisolated(unsafe) static var isHere = false

  /// The most seconds of the processor for an item: the 60 that reading may take, then checks and words.
  private static let seconds = 75
  /// The most bytes of data: what reading may take, four times the line that a report stands in, and the program.
  private static let memory: rlim_t = 2 << 30

  /// Why an item has no figures.
  private struct Refusal: Error {
    let code: String
    let message: String
  }

  let terms: Terms
  let kind: InputKind?
  let explain: Bool
  let all: Bool

  /// Answers every line of standard input until it ends.
  func run() throws(BriefingError) {
    Self.limit(RLIMIT_DATA, Self.memory)
    var lines = StreamLines()
    while true {
      let piece = try StandardInput.piece()
      for case .whole(let line) in lines.lines(in: piece) where !line.isEmpty {
        Self.limit(RLIMIT_CPU, rlim_t(Self.used + Self.seconds))
        try StandardOutput.write(answer(line))
      }
      if piece.isEmpty { return }
    }
  }

  private func answer(_ line: [UInt8]) -> [UInt8] {
    let item: StreamItem
    do throws(StreamFault) { item = try StreamItem(line, number: 1) } catch { return error.answer }
    do throws(Refusal) {
      return FiguresJSON.answer(try report(item), id: item.id, terms: terms, explain: explain, all: all)
    } catch {
      return StreamAnswer.failure(id: item.id, code: error.code, message: error.message)
    }
  }

  private func report(_ item: StreamItem) throws(Refusal) -> ReadReport {
    let given = try item.kind.map { word throws(Refusal) in try Self.kind(word) }
    let (name, bytes) = try content(item)
    do throws(ReadingError) {
      return try ReportReader().read(bytes, file: name, kind: given ?? kind)
    } catch {
      throw Refusal(code: error.kind.rawValue, message: error.messageEn)
    }
  }

  private static func kind(_ word: String) throws(Refusal) -> InputKind {
    if let kind = InputKind(rawValue: word) { return kind }
    let words = InputKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw Refusal(
      code: StreamFault.Code.badItem.rawValue,
      message: "kind: '\(FilePath.shown(word))'; expected one of \(words)")
  }

  /// A report's name in results and its bytes: the file's own name, or the item's id.
  private func content(_ item: StreamItem) throws(Refusal) -> (name: String, bytes: [UInt8]) {
    switch item.source {
    case .base64(let text):
      guard let bytes = Base64Text.bytes(text) else {
        throw Refusal(code: StreamFault.Code.badBase64.rawValue, message: "bytes: not base64")
      }
      return (item.id, bytes)
    case .path(let path):
      let file = FilePath(path)
      do throws(FileFault) {
        // Standard input is the stream's, by whatever name.
        let bytes = try FileBytes.read(file, limit: ReportReader.maximumBytes, inheriting: false)
        return (file.lastName.text, bytes)
      } catch {
        throw Refusal(code: error.code, message: "\(file.shown): \(error.en)")
      }
    }
  }

  private static func limit(_ resource: __rlimit_resource, _ most: rlim_t) {
    let resource = __rlimit_resource_t(resource.rawValue)
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, most)
    setrlimit(resource, &limit)
  }

  /// The seconds of the processor that the process has used.
  private static var used: Int {
    var usage = rusage()
    guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + 1
  }
}

extension FileFault {
  /// What machines call it.
  fileprivate var code: String {
    switch self {
    case .missing, .dangling: "missing"
    case .folder: "folder"
    case .special: "noFile"
    case .forbidden: "forbidden"
    case .tooLarge: "tooLarge"
    case .circle, .failed: "unreadable"
    }
  }
}
