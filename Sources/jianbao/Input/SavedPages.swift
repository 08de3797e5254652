import SafeFiles

/// What stands in a folder beside web pages that a browser saved: their companions, and pictures and other furniture.
struct SavedPages {
  /// The folders of each page, by the bytes of its name.
  private let companions: [[UInt8]: [[UInt8]]]
  private let folders: Set<[UInt8]>

  /// Tells the entries of a folder.
  init(_ entries: [FolderListing.Entry]) {
    let pages = entries.filter { $0.kind == .file && Self.isPage($0.name) }
    let stems = Dictionary(grouping: pages) { Self.parts($0.name).stem }
    var companions: [[UInt8]: [[UInt8]]] = [:]
    var folders: Set<[UInt8]> = []
    for folder in entries where folder.kind == .folder {
      for ending in Self.endings where folder.name.suffix(ending.count).elementsEqual(ending) {
        guard let pages = stems[Array(folder.name.dropLast(ending.count))] else { continue }
        for page in pages { companions[page.name, default: []].append(folder.name) }
        folders.insert(folder.name)
      }
    }
    self.companions = companions
    self.folders = folders
  }

  /// The folders that were saved with a page.
  func companions(of page: FolderListing.Entry) -> [[UInt8]] { companions[page.name] ?? [] }

  /// Whether an entry is no report by its name: the companion of a page, a picture, a style, a script, a font, a mark of the system's.
  func isFurniture(_ entry: FolderListing.Entry) -> Bool {
    if folders.contains(entry.name) { return true }
    guard entry.kind != .folder else { return false }
    if entry.name.starts(with: "~$".utf8) { return true }
    var parts = Self.parts(entry.name)
    if parts.ending == "下载" || parts.ending == "download" { parts = Self.parts(parts.stem) }
    return Self.furniture.contains(parts.ending)
      || Self.marks.contains(String(decoding: entry.name, as: UTF8.self).lowercased())
  }

  /// Whether a name is that of a web page.
  static func isPage(_ name: [UInt8]) -> Bool { pages.contains(parts(name).ending) }

  /// A name before its last dot, and what follows that in lower case.
  private static func parts(_ name: [UInt8]) -> (stem: [UInt8], ending: String) {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return (name, "") }
    return (Array(name[..<dot]), String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased())
  }

  private static let pages: Set<String> = ["html", "htm", "xhtml", "shtml"]
  private static let endings = ["_files", ".files", "_file", "-files", "的文件"].map { Array($0.utf8) }
  private static let marks: Set<String> = ["thumbs.db", "desktop.ini"]
  private static let furniture: Set<String> = [
    "css", "js", "mjs", "map", "png", "jpg", "jpeg", "jfif", "gif", "bmp", "webp", "avif", "svg", "ico",
    "tif", "tiff",
    "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "swf",
  ]
}
