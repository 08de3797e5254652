import DisclosureReport
import SafeFiles

/// Finds the files that a settlement speaks of: by the name that a comparison gives them, or by more or less of their path.
struct SettledFiles {
  /// How many reports come from a file of each name.
  private let counts: [String: Int]
  /// The names that end in a name, by that.
  private let longer: [String: [String]]

  /// The names of the files of all reports.
  init(_ files: [String]) {
    counts = files.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    longer = counts.keys.sorted().reduce(into: [:]) { longer, file in
      for ending in Self.endings(file) { longer[ending, default: []].append(file) }
    }
  }

  /// The settled places by the names that the comparison gives the files; what is not here stays under its own.
  func found(
    _ settled: [String: OfficeSettlement.File]
  ) throws(BriefingError) -> [String: OfficeSettlement.File] {
    var found: [String: (name: String, file: OfficeSettlement.File)] = [:]
    for (name, file) in settled.sorted(by: { $0.key < $1.key }) {
      let meant = try meant(name)
      if let before = found[meant] {
        throw BriefingError(
          .usage, zh: "“\(before.name)”与“\(name)”是同一个文件；应只写一次",
          en: "'\(before.name)' and '\(name)' are one file; expected it once")
      }
      found[meant] = (name, file)
    }
    return found.mapValues(\.file)
  }

  private func meant(_ name: String) throws(BriefingError) -> String {
    let files =
      counts[name] != nil
      ? [name] : longer[name] ?? Self.endings(name).first { counts[$0] != nil }.map { [$0] } ?? []
    guard let file = files.first else { return Self.endings(name).last ?? name }
    let count = files.reduce(0) { $0 + (counts[$1] ?? 0) }
    guard files.count == 1 else {
      let list = files.map { FilePath.shown($0) }
      throw BriefingError(
        .usage, zh: "\(name)：有 \(files.count) 个文件叫这个名称；请写出路径：\(list.joined(separator: "、"))",
        en:
          "\(name): \(files.count) files have this name; name the one by its path: \(list.joined(separator: ", "))"
      )
    }
    guard count == 1 else {
      throw BriefingError(
        .usage, zh: "\(name)：这个文件里有 \(count) 份报告，无法分别指明；请拆成各自的文件",
        en:
          "\(name): \(count) reports come from files of this name and cannot be told apart; rename the files")
    }
    return file
  }

  /// What a path ends in, the longest first: `a/b/c` gives `b/c` and `c`.
  private static func endings(_ path: String) -> [String] {
    let names = path.split(separator: "/")
    return names.indices.dropFirst().map { names[$0...].joined(separator: "/") }
  }
}
