/// The folders of briefings that an earlier run finished, found by what they were made from.
package struct FinishedFolders: Sendable {
  private let root: FilePath
  private let stamps: [ByteDigest: [(name: String, stamp: BriefingStamp)]]

  /// Looks for stamps right below a folder; one that is missing or may not be read has none.
  package init(in root: FilePath) {
    self.root = root
    var stamps: [ByteDigest: [(name: String, stamp: BriefingStamp)]] = [:]
    var names: [[UInt8]] = []
    if let listing = try? FolderListing(root) {
      while let entry = try? listing.next() {
        // No link: nothing is written through one.
        if entry.kind == .folder || entry.kind == .unknown { names.append(entry.name) }
      }
    }
    for name in names.sorted(by: FilePath.comesFirst) {
      let file = root.below(name).below(BriefingStamp.fileName)
      guard let text = String(validating: name, as: UTF8.self),
        let bytes = try? FileBytes.read(file, limit: BriefingStamp.mostBytes, inheriting: false),
        let stamp = BriefingStamp(bytes)
      else { continue }
      stamps[stamp.key, default: []].append((text, stamp))
    }
    self.stamps = stamps
  }

  /// The names of the folders made from this whose files are all as they were written, without leftovers of a killed run.
  package func names(of key: ByteDigest) -> [String] {
    (stamps[key] ?? []).filter { isWhole(root.below($0.name), $0.stamp) }.map(\.name)
  }

  private func isWhole(_ folder: FilePath, _ stamp: BriefingStamp) -> Bool {
    let folders = Set(
      stamp.entries.compactMap { entry in
        entry.path.utf8.split(separator: UInt8(ascii: "/")).count == 2
          ? folder.below(entry.path).parted.folder : nil
      })
    guard ([folder] + folders).allSatisfy({ !Self.hasLeftovers($0) }) else { return false }
    return stamp.entries.allSatisfy { entry in
      guard
        let bytes = try? FileBytes.read(folder.below(entry.path), limit: entry.size, inheriting: false)
      else { return false }
      return bytes.count == entry.size && ByteDigest(bytes) == entry.digest
    }
  }

  private static func hasLeftovers(_ folder: FilePath) -> Bool {
    guard let listing = try? FolderListing(folder) else { return true }
    while let entry = try? listing.next() {
      if TemporaryName.matches(entry.name) { return true }
    }
    return false
  }
}
