import SafeFiles

/// Names the files of a run: by their paths below the folder that they were found in, a file named by itself by its last name, and
/// where two have the same, by as much of their paths as tells them apart.
struct InputNames {
  /// A file before it has a name.
  struct File {
    /// Where it stands.
    let path: FilePath
    /// How many names of its path stand below the folder that it was found in; nil for a file named by itself.
    var depth: Int?
    /// Why it is no file that can be read.
    var fault: FileFault?
    /// The pages saved with it.
    var frames: [FilePath] = []

    /// The last names of its path: all below its folder, then more and more; nil where there are no more.
    fileprivate func name(_ level: Int) -> FilePath? {
      let count = (depth ?? 1) + level
      return level == 0 || count <= path.names.count ? last(count) : nil
    }

    private func last(_ count: Int) -> FilePath {
      let names = path.names.suffix(count)
      return FilePath(bytes: names.isEmpty ? path.bytes : Array(names.joined(separator: [UInt8(ascii: "/")])))
    }
  }

  private let files: [File]
  private var levels: [Int]
  /// Which are spelled byte by byte, since others differ from them in bytes only.
  private var spelled: [Bool]
  private var names: [String]

  private init(_ files: [File]) {
    self.files = files
    levels = Array(repeating: 0, count: files.count)
    spelled = Array(repeating: false, count: files.count)
    names = files.map { $0.name(0)?.text ?? "" }
  }

  /// The names, in the order of the files.
  static func names(_ files: [File]) -> [String] {
    var names = InputNames(files)
    while names.tellApart() {}
    return names.names
  }

  /// Gives longer names to files that have the same; answers whether any name changed.
  private mutating func tellApart() -> Bool {
    var isChanged = false
    for group in Dictionary(grouping: files.indices, by: { names[$0] }).values where areSeveral(group) {
      let texts = Dictionary(grouping: group) { files[$0].path.text }
      for index in group where !spelled[index] {
        if texts[files[index].path.text].map(areSeveral) ?? false {
          spelled[index] = true
        } else if files[index].name(levels[index] + 1) != nil {
          levels[index] += 1
        } else {
          continue
        }
        let name = files[index].name(levels[index]) ?? files[index].path
        names[index] = spelled[index] ? name.spelled : name.text
        isChanged = true
      }
    }
    return isChanged
  }

  /// Whether the paths of some files lead to more than one.
  private func areSeveral(_ group: [Int]) -> Bool {
    guard let first = group.first.map({ files[$0].path }) else { return false }
    let others = group.lazy.map { files[$0].path }.filter { $0 != first }
    guard !others.isEmpty else { return false }
    let resolved = first.resolved
    return others.contains { $0.resolved != resolved }
  }
}
