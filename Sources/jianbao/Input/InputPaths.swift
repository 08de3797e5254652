import Briefing
import Foundation

/// Turns the paths of a command line into files: a folder stands for the files below it.
enum InputPaths {
  /// Files in a folder of reports that are no reports.
  private static let noReports = ["README.md", SettlementBook.fileName]

  /// The files in the order given; those of a folder by name, hidden ones, README.md and offices.yaml left out.
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

  /// The same without an offices.yaml, and each file once however often it is named.
  static func distinctReports(_ paths: [String], language: Language) -> [Result<InputFile, InputError>] {
    var seen: Set<String> = []
    return files(paths.filter { !isSettlement($0) }, language: language).filter { file in
      guard case .success(let file) = file, file.path != "-" else { return true }
      return seen.insert(resolved(file.path)).inserted
    }
  }

  /// Every offices.yaml that is named or lies below a folder, each once.
  static func settlements(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    let found = paths.flatMap { path in
      isSettlement(path) ? [path] : all(below: path).filter(isSettlement)
    }
    return found.filter { seen.insert(resolved($0)).inserted }
  }

  private static func isSettlement(_ path: String) -> Bool { lastName(path) == SettlementBook.fileName }

  private static func lastName(_ path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  private static func below(_ folder: String) -> [String] {
    all(below: folder).filter { !noReports.contains(lastName($0)) }
  }

  private static func all(below folder: String) -> [String] {
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
