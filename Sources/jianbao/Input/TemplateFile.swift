import SafeFiles

/// A file whose look is taken, named on the command line.
struct TemplateFile {
  private let path: FilePath

  /// A file by its path.
  init(_ path: String) { self.path = FilePath(path) }

  /// Its name in messages.
  var name: String { path.shown }

  /// All bytes, at most 64 MB, as of a report.
  func bytes() throws(InputError) -> [UInt8] {
    do {
      return try FileBytes.read(path, limit: 64 << 20)
    } catch {
      throw InputError(
        zh: "\(name)：\(error.zh)", en: "\(name): \(error.en)", exitCode: error.exitCode)
    }
  }
}
