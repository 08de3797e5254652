import Briefing

/// Finds the files below a folder: by bytes, links followed, each folder once.
struct FolderWalk {
  /// Something that stands below the folder.
  struct Found {
    /// Its path below the folder.
    let path: [UInt8]
    /// Why it is no file that can be read; nil for a file.
    let fault: FileFault?

    /// The last name of the path.
    var name: FilePath { FilePath(bytes: path).lastName }
  }

  private let root: FilePath
  private var seen: Set<FileIdentity> = []
  private var folders: [[UInt8]] = []
  private var links: [[UInt8]] = []
  private var found: [Found] = []

  private init(_ root: FilePath) { self.root = root }

  /// All files, and all that cannot be read and why, in the order of their paths by bytes, which no locale changes.
  ///
  /// Names that begin with a dot are left out. Throws where the folder itself cannot be listed.
  static func found(below root: FilePath) throws(FileFault) -> [Found] {
    var walk = FolderWalk(root)
    walk.seen = above(root)
    try walk.list([])
    // Folders before links to them, so that what a link leads to a second time is known.
    while true {
      if let folder = walk.folders.popLast() {
        walk.listOrSay(folder)
      } else if !walk.links.isEmpty {
        let links = walk.links.sorted(by: FilePath.comesFirst)
        walk.links = []
        for link in links {
          walk.follow(link)
          while let folder = walk.folders.popLast() { walk.listOrSay(folder) }
        }
      } else {
        break
      }
    }
    return walk.found.sorted { FilePath.comesFirst($0.path, $1.path) }
  }

  /// The folders that hold the root: a link to one of them leads in a circle.
  private static func above(_ root: FilePath) -> Set<FileIdentity> {
    var above: Set<FileIdentity> = []
    var path = root.below("..")
    while let identity = FileIdentity(path), above.insert(identity).inserted { path = path.below("..") }
    // The root of the system is above itself.
    return FileIdentity(root).map { above.subtracting([$0]) } ?? above
  }

  private mutating func listOrSay(_ folder: [UInt8]) {
    do {
      try list(folder)
    } catch {
      found.append(Found(path: folder, fault: error))
    }
  }

  private mutating func list(_ folder: [UInt8]) throws(FileFault) {
    let listing = try FolderListing(folder.isEmpty ? root : root.below(folder))
    if let identity = listing.identity, !seen.insert(identity).inserted { throw .circle }
    while let entry = try listing.next() {
      guard entry.name.first != UInt8(ascii: ".") else { continue }
      let path = folder.isEmpty ? entry.name : folder + [UInt8(ascii: "/")] + entry.name
      switch entry.kind {
      case .file: found.append(Found(path: path, fault: nil))
      case .folder: folders.append(path)
      case .link, .unknown, .special: links.append(path)
      }
    }
  }

  /// Asks what stands at a path, links followed.
  private mutating func follow(_ path: [UInt8]) {
    switch FileFault.of(root.below(path)) {
    case .folder: folders.append(path)
    case let fault: found.append(Found(path: path, fault: fault))
    }
  }
}
