import Comparison
import PageProse
import SafeFiles

/// Turns the paths of a command line into files: a folder stands for the files below it.
enum InputPaths {
  /// Files in a folder of reports that are no reports.
  private static let noReports = ["README.md", SettlementBook.fileName, CorrectionBook.fileName].map {
    FilePath($0)
  }

  /// The files in the order given; those of a folder by name, hidden ones, README.md, offices.yaml and corrections.yaml left out.
  ///
  /// A path that is no folder is kept as it is, so that a missing file is reported where it is read. A folder without
  /// any file is refused, and what stands in one and cannot be read: a dangling link, a pipe, a folder without permission.
  /// What stands below the folder `output` is passed over, where that is below one of the folders.
  static func files(
    _ paths: [String], except output: FilePath? = nil, language: Language
  ) -> [Result<InputFile, InputError>] {
    files(paths.map { FilePath($0) }, except: output, language: language)
  }

  /// The same without an offices.yaml, and each file once however often it is named.
  static func distinctReports(
    _ paths: [String], except output: FilePath? = nil, language: Language
  ) -> [Result<InputFile, InputError>] {
    var seen: Set<FilePath> = []
    let paths = paths.map { FilePath($0) }.filter { !isSettlement($0) }
    return files(paths, except: output, language: language).filter { file in
      guard case .success(let file) = file, file.path != InputFile.standardInput else { return true }
      return seen.insert(file.path.resolved).inserted
    }
  }

  /// Every offices.yaml that is named or lies below a folder, each once.
  static func settlements(_ paths: [String]) -> [FilePath] {
    var seen: Set<FilePath> = []
    let found = paths.map { FilePath($0) }.flatMap { path -> [FilePath] in
      guard !isSettlement(path) else { return [path] }
      guard isFolder(path), let found = try? FolderWalk.found(below: path) else { return [] }
      return found.filter { $0.fault == nil }.map { path.below($0.path) }.filter(isSettlement)
    }
    return found.filter { seen.insert($0.resolved).inserted }
  }

  private static func files(
    _ paths: [FilePath], except output: FilePath?, language: Language
  ) -> [Result<InputFile, InputError>] {
    let found = paths.flatMap { path -> [Result<InputNames.File, InputError>] in
      guard path != InputFile.standardInput, isFolder(path) else {
        return [.success(InputNames.File(path: path))]
      }
      return below(path, except: output, language: language)
    }
    var names = InputNames.names(found.compactMap { try? $0.get() }).makeIterator()
    return found.map { result in
      result.flatMap { file in
        let name = names.next() ?? file.path.text
        guard file.depth != nil else {
          return .success(InputFile(file.path, name: name, place: file.path.shown, language: language))
        }
        if let fault = file.fault {
          return .failure(InputError(fault, FilePath.shown(name), language: language))
        }
        return .success(InputFile(file.path, name: name, frames: file.frames, language: language))
      }
    }
  }

  private static func below(
    _ folder: FilePath, except output: FilePath?, language: Language
  ) -> [Result<InputNames.File, InputError>] {
    let found: [FolderWalk.Found]
    do {
      found = try FolderWalk.found(below: folder, except: output).filter {
        $0.fault != nil || !noReports.contains($0.name)
      }
    } catch {
      return [.failure(InputError(error, folder.shown, language: language))]
    }
    guard !found.isEmpty else {
      let (zh, en) = seen(in: folder)
      return [
        .failure(
          InputError(
            zh: "\(folder.shown)：文件夹里没有可读的文件（图片、样式和本程序的输出不算；\(zh)）；应有至少一份年度报告",
            en:
              "\(folder.shown): the folder has no files to read (pictures, styles and this program's own output apart; \(en)); expected at least one report",
            language: language, exitCode: 66))
      ]
    }
    return found.map { found in
      .success(
        InputNames.File(
          path: folder.below(found.path), depth: FilePath(bytes: found.path).names.count, fault: found.fault,
          frames: found.frames.map { folder.below($0) }))
    }
  }

  /// What a folder without reports has: how many entries, and the first names.
  private static func seen(in folder: FilePath) -> (zh: String, en: String) {
    var names: [[UInt8]] = []
    if let listing = try? FolderListing(folder) {
      while let entry = try? listing.next() {
        if entry.name.first != UInt8(ascii: ".") { names.append(entry.name) }
      }
    }
    let first = names.sorted(by: FilePath.comesFirst).prefix(3).map { FilePath(bytes: $0).shown }
    guard !first.isEmpty else { return ("是空的", "it is empty") }
    let rest = names.count > first.count
    return (
      "里面有 \(first.joined(separator: "、"))" + (rest ? " 等 \(names.count) 项" : ""),
      "it holds \(first.joined(separator: ", "))" + (rest ? " and others, \(names.count) entries" : "")
    )
  }

  private static func isSettlement(_ path: FilePath) -> Bool {
    path.lastName == FilePath(SettlementBook.fileName)
  }

  private static func isFolder(_ path: FilePath) -> Bool { FileFault.of(path) == .folder }
}
