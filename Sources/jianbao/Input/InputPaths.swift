import Briefing
import Foundation

/// Turns the paths of a command line into files: a folder stands for the files below it.
enum InputPaths {
  /// The files in the order given; those of a folder by name, hidden ones left out.
  ///
  /// A path that is no folder is kept as it is, so that a missing file is reported where it is read. A folder without
  /// any file is refused.
  static func files(_ paths: [String], language: Language) -> [Result<InputFile, InputError>] {
    paths.flatMap { path -> [Result<InputFile, InputError>] in
      var isFolder: ObjCBool = false
      guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        isFolder.boolValue
      else { return [.success(InputFile(path: path, language: language))] }
      let files = below(path)
      guard !files.isEmpty else {
        return [
          .failure(
            InputError(
              zh: "\(path)：文件夹里没有文件；应有至少一份年度报告",
              en: "\(path): the folder has no files; expected at least one report",
              language: language, exitCode: 66))
        ]
      }
      return files.map { .success(InputFile(path: $0, language: language)) }
    }
  }

  private static func below(_ folder: String) -> [String] {
    let names = (FileManager.default.subpaths(atPath: folder) ?? []).filter { name in
      var isFolder: ObjCBool = false
      let path = folder + "/" + name
      return !name.split(separator: "/").contains { $0.hasPrefix(".") }
        && FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
    // By bytes, so that the order does not depend on the locale.
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
  }
}
