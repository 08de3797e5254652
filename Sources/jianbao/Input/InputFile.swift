import Briefing
import Foundation
import ReportReading

/// A file named on the command line, `-` for standard input.
struct InputFile {
  let path: String
  let language: Language

  /// The name in messages and results: without its folders.
  var name: String { path == "-" ? "-" : URL(fileURLWithPath: path).lastPathComponent }

  /// All bytes, refused where they cannot be a report: a folder, a missing or unreadable file, one that is too large.
  func bytes() throws(InputError) -> [UInt8] {
    let limit = ReportReader.maximumBytes
    if path == "-" {
      guard let data = try? FileHandle.standardInput.read(upToCount: limit + 1) else { return [] }
      return [UInt8](data)
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw refusal(
        zh: "没有这个文件；应为一份年度报告（文本、网页、Word、JSON 或 CSV）",
        en: "no such file; expected an annual report: text, web page, Word, JSON or CSV")
    }
    guard !isFolder.boolValue else {
      throw refusal(zh: "是文件夹；这里应为一个文件", en: "is a folder; expected one file")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    if let size = attributes?[.size] as? Int, size > limit {
      throw InputError(
        zh: "\(path)：文件有 \(size) 字节；最多为 64 MB",
        en: "\(path): the file has \(size) bytes; at most 64 MB are read",
        language: language, exitCode: 65)
    }
    guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: limit + 1)
    else {
      guard FileManager.default.isReadableFile(atPath: path) else {
        throw refusal(zh: "没有读取权限；应为可读的文件", en: "may not be read; expected a file with read permission")
      }
      return []
    }
    return [UInt8](data)
  }

  /// The one report in a file's bytes; a file of figures with several is refused.
  func report(_ bytes: [UInt8], kind: InputKind?) throws(InputError) -> ReadReport {
    do {
      return try ReportReader().read(bytes, file: name, kind: kind)
    } catch {
      throw InputError(error, language: language)
    }
  }

  /// All reports in a file's bytes: one, or as many as a file of figures holds.
  func reports(_ bytes: [UInt8], kind: InputKind?) throws(InputError) -> [ReadReport] {
    do {
      return try ReportReader().readAll(bytes, file: name, kind: kind)
    } catch {
      throw InputError(error, language: language)
    }
  }

  private func refusal(zh: String, en: String) -> InputError {
    InputError(zh: "\(path)：\(zh)", en: "\(path): \(en)", language: language, exitCode: 66)
  }
}
