/// The one writer of files: each is the old one or the whole new one, never half of it.
package struct ExportFolder: Sendable {
  private let root: FilePath
  private let name: String?

  /// The page, which is put in its place last of all.
  private static let page = "index.html"

  /// A folder below one that the user names, which may be a link, or that one itself; both are made when files are written.
  package init(_ name: String? = nil, in root: FilePath) {
    self.name = name
    self.root = root
  }

  /// Where everything goes.
  package var path: FilePath { name.map { root.below($0) } ?? root }

  /// Writes files by their paths below the folder: their names, or a folder's and theirs.
  ///
  /// All are written beside their places, then put there, the page last, so that it never stands over older pictures than its
  /// own, and a stamp behind that. What `isStale` says of in a folder below is removed before that.
  ///
  /// Throws an error that names the file: kind `cannotCreate` when a folder or file cannot be made, `inputOutput` when
  /// writing fails on the way; nothing is changed then unless files were being put in their places.
  package func write(
    _ files: [BriefingFile], stamp: BriefingStamp? = nil, removing isStale: (String) -> Bool = { _ in false }
  ) throws(BriefingError) {
    var own: [BriefingFile] = []
    var below: [(folder: String, files: [BriefingFile])] = []
    for file in files {
      guard let slash = file.path.utf8.firstIndex(of: UInt8(ascii: "/")) else {
        own.append(file)
        continue
      }
      let folder = String(file.path[..<slash])
      let inner = BriefingFile(String(file.path[file.path.utf8.index(after: slash)...]), file.bytes)
      if let index = below.firstIndex(where: { $0.folder == folder }) {
        below[index].files.append(inner)
      } else {
        below.append((folder, [inner]))
      }
    }
    own = own.filter { $0.path != Self.page } + own.filter { $0.path == Self.page }
    var staged = StagedFiles(try open())
    for file in own { try staged.stage(file.bytes, as: FilePath(file.path)) }
    if let stamp { try staged.stage(stamp.bytes, as: FilePath(BriefingStamp.fileName)) }
    for (name, files) in below {
      var inner = StagedFiles(try staged.folder.folder(name))
      for file in files { try inner.stage(file.bytes, as: FilePath(file.path)) }
      try inner.publish()
      let kept = Set(files.map(\.path))
      try Self.remove(from: inner.folder) { !kept.contains($0) && isStale(name + "/" + $0) }
    }
    try staged.publish()
  }

  /// Writes one file, whose folder is made where it is missing.
  package static func write(_ bytes: [UInt8], to target: FilePath) throws(BriefingError) {
    let (folder, name) = target.parted
    var staged = StagedFiles(try FolderHandle(folder))
    try staged.stage(bytes, as: FilePath(bytes: name))
    try staged.publish()
  }

  private func open() throws(BriefingError) -> FolderHandle {
    let folder = try FolderHandle(root)
    guard let name else { return folder }
    return try folder.folder(name)
  }

  private static func remove(
    from folder: borrowing FolderHandle, where isStale: (String) -> Bool
  ) throws(BriefingError) {
    for bytes in folder.names() {
      guard let name = String(validating: bytes, as: UTF8.self), isStale(name) else { continue }
      if let reason = folder.remove(FilePath(bytes: bytes)) {
        throw WriteError.stale(folder.path.below(bytes), reason)
      }
    }
  }
}
