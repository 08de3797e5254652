import ReportReading
import SafeFiles

/// A file named on the command line or found in a folder, `-` for standard input.
struct InputFile {
  /// Where it stands.
  let path: FilePath
  /// Its name in results: of a file in a folder its path below that, else its last name, and more where another has the same.
  let name: String
  /// Its name in messages about what it holds.
  let label: String
  /// Its name in messages about the file itself: of one that was named by itself the path as it was named.
  let place: String
  let language: Language
  /// The pages saved with it, one of which may hold the report that it shows in a frame.
  let frames: [FilePath]

  /// Standard input.
  static let standardInput = FilePath("-")

  /// A file that is named by itself.
  init(_ path: FilePath, language: Language) {
    let name = path == Self.standardInput ? "-" : path.lastName.text
    self.init(path, name: name, place: path.shown, language: language)
  }

  /// A file among others.
  init(_ path: FilePath, name: String, place: String? = nil, frames: [FilePath] = [], language: Language) {
    self.path = path
    self.name = name
    self.label = FilePath.shown(name)
    self.place = place ?? FilePath.shown(name)
    self.frames = frames
    self.language = language
  }

  /// All bytes, refused where they cannot be a report: a folder, a missing or unreadable file, one that is too large, and
  /// what is no file at all: a pipe, a socket, a device.
  func bytes() throws(InputError) -> [UInt8] {
    let limit = ReportReader.maximumBytes
    do {
      return path == Self.standardInput
        ? try FileBytes.standardInput(limit: limit) : try FileBytes.read(path, limit: limit)
    } catch {
      guard path == Self.standardInput else { throw InputError(error, place, language: language) }
      throw InputError(
        zh: "标准输入：读取失败：\(error.zh)", en: "standard input: cannot be read: \(error.en)", language: language,
        exitCode: 74)
    }
  }

  /// The one report in a file's bytes; a file of figures with several is refused.
  func report(_ bytes: [UInt8], kind: InputKind?) throws(InputError) -> ReadReport {
    do {
      return try ReportReader().read(bytes, file: name, kind: kind)
    } catch {
      throw InputError(error, in: self)
    }
  }

  /// All reports in a file's bytes: one, or as many as a file of figures holds.
  func reports(_ bytes: [UInt8], kind: InputKind?) throws(InputError) -> [ReadReport] {
    try each(bytes, kind: kind).map { read throws(InputError) in try read.get() }
  }

  /// The same; of a stream of figures, what a line recorded stands in the place of its report.
  func each(_ bytes: [UInt8], kind: InputKind?) throws(InputError) -> [Result<ReadReport, InputError>] {
    do {
      return try ReportReader().readEach(bytes, file: name, kind: kind).map {
        $0.mapError { InputError($0, in: self) }
      }
    } catch {
      if error.kind == .noReport, kind == nil, let framed { return framed.map { .success($0) } }
      throw InputError(error, in: self)
    }
  }

  /// The report in a page that was saved with this one; nil where none has one.
  private var framed: [ReadReport]? {
    for frame in frames {
      guard let bytes = try? FileBytes.read(frame, limit: ReportReader.maximumBytes) else { continue }
      if let reports = try? ReportReader().readAll(bytes, file: name) { return reports }
    }
    return nil
  }
}
