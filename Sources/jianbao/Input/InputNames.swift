import Briefing

/// Names the files of a run: by their last names, and where two have the same, by as much of their paths as tells them apart.
struct InputNames {
  /// A file before it has a name.
  struct File {
    /// Where it stands.
    let path: FilePath
    /// How many names of its path stand below the folder that it was found in; 1 for a file named by itself.
    let depth: Int

    /// Its name at a level: the last name, then the path below the folder, then more and more of the path.
    func name(_ level: Int) -> String? {
      let names = path.names
      let count = level == 0 ? 1 : depth > 1 ? depth + level - 1 : 1 + level
      guard level == 0 || count <= names.count else { return nil }
      return FilePath(bytes: Array(names.suffix(count).joined(separator: [UInt8(ascii: "/")]))).text
    }

    /// The path below the folder that it was found in.
    var below: String {
      FilePath(bytes: Array(path.names.suffix(depth).joined(separator: [UInt8(ascii: "/")]))).text
    }
  }

  /// The names, in the order of the files.
  static func names(_ files: [File]) -> [String] {
    var levels = Array(repeating: 0, count: files.count)
    var names = files.map { $0.name(0) ?? $0.path.text }
    while true {
      let groups = Dictionary(grouping: files.indices) { names[$0] }
      let same = groups.values.filter { areSeveral($0.map { files[$0].path }) }
      guard !same.isEmpty else { return names }
      var isDone = true
      for index in same.joined() {
        guard let name = files[index].name(levels[index] + 1) else {
          // Nothing is left of the path: names that differ in their bytes only.
          if names[index] != files[index].path.spelled {
            names[index] = files[index].path.spelled
            isDone = false
          }
          continue
        }
        levels[index] += 1
        names[index] = name
        isDone = false
      }
      if isDone { return names }
    }
  }

  /// Whether paths lead to more than one file.
  private static func areSeveral(_ paths: [FilePath]) -> Bool {
    let paths = Set(paths)
    return paths.count > 1 && Set(paths.map(\.resolved)).count > 1
  }
}
