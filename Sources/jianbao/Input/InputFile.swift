import Briefing
import ReportReading

/// A file named on the command line or found in a folder, `-` for standard input.
struct InputFile {
  /// Where it stands.
  let path: FilePath
  /// Its name in results: without its folders, unless another file of the same run has the same.
  let name: String
  /// Its name in messages: of a file in a folder its path below that.
  let label: String
  let language: Language

  /// Standard input.
  static let standardInput = FilePath("-")

  /// A file that is named by itself.
  init(_ path: FilePath, language: Language) {
    let name = path == Self.standardInput ? "-" : path.lastName.text
    self.init(path, name: name, label: FilePath.shown(name), language: language)
  }

  /// A file among others.
  init(_ path: FilePath, name: String, label: String, language: Language) {
    self.path = path
    self.name = name
    self.label = label
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
      guard path == Self.standardInput else { throw InputError(error, path, language: language) }
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
    do {
      return try ReportReader().readAll(bytes, file: name, kind: kind)
    } catch {
      throw InputError(error, in: self)
    }
  }
}
