import SafeFiles

/// Finds the reports below a folder: by bytes, links followed, each folder once; what belongs to a saved page, and what this
/// program wrote, is passed over.
struct FolderWalk {
  /// Something that stands below the folder.
  struct Found {
    /// Its path below the folder.
    let path: [UInt8]
    /// Why it is no file that can be read; nil for a file.
    var fault: FileFault?
    /// The pages saved with this one, by their paths below the folder, which may hold what it shows in a frame.
    var frames: [[UInt8]] = []

    /// The last name of the path.
    var name: FilePath { FilePath(bytes: path).lastName }
  }

  private let root: FilePath
  private let output: FileIdentity?
  private var seen: Set<FileIdentity> = []
  private var folders: [[UInt8]] = []
  private var links: [[UInt8]] = []
  private var found: [Found] = []

  private init(_ root: FilePath, except output: FilePath?) {
    self.root = root
    // What stands in the folder of results is no report, but that folder itself may be the one with the reports.
    self.output = output.flatMap { FileIdentity($0) }
  }

  /// All files, and all that cannot be read and why, in the order of their paths by bytes, which no locale changes.
  ///
  /// Names that begin with a dot are left out, and what stands in a folder `output` below the root. Throws where the folder
  /// itself cannot be listed.
  static func found(below root: FilePath, except output: FilePath? = nil) throws(FileFault) -> [Found] {
    var walk = FolderWalk(root, except: output)
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
    let place = folder.isEmpty ? root : root.below(folder)
    let listing = try FolderListing(place)
    if let identity = listing.identity {
      guard seen.insert(identity).inserted else { throw .circle }
      if identity == output, !folder.isEmpty { return }
    }
    var entries: [FolderListing.Entry] = []
    while let entry = try listing.next() {
      if entry.name.first != UInt8(ascii: ".") { entries.append(entry) }
    }
    guard !OwnOutput.isOne(place, names: entries.map { FilePath(bytes: $0.name) }) else { return }
    let pages = SavedPages(entries)
    for entry in entries where !pages.isFurniture(entry) {
      let path = Self.path(folder, entry.name)
      switch entry.kind {
      case .file:
        let frames = pages.companions(of: entry).flatMap { savedPages(in: Self.path(folder, $0)) }
        found.append(Found(path: path, frames: frames))
      case .folder: folders.append(path)
      case .link, .unknown, .special: links.append(path)
      }
    }
  }

  /// The pages in the folder of a saved page.
  private func savedPages(in folder: [UInt8]) -> [[UInt8]] {
    guard let listing = try? FolderListing(root.below(folder)) else { return [] }
    var frames: [[UInt8]] = []
    while let entry = try? listing.next() {
      if entry.kind == .file, SavedPages.isPage(entry.name) { frames.append(Self.path(folder, entry.name)) }
    }
    return Array(frames.sorted(by: FilePath.comesFirst).prefix(Self.mostFrames))
  }

  private static let mostFrames = 20

  private static func path(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
    folder.isEmpty ? name : folder + [UInt8(ascii: "/")] + name
  }

  /// Asks what stands at a path, links followed.
  private mutating func follow(_ path: [UInt8]) {
    switch FileFault.of(root.below(path)) {
    case .folder: folders.append(path)
    case let fault: found.append(Found(path: path, fault: fault))
    }
  }
}
