/// What the file `.jianbao` in the folder of a briefing says: from what it was made, and that all of it is there.
///
/// A line of its form, one with the key, one for each file with its size, digest and path, and an end, so that no part of one is
/// taken for the whole.
package struct BriefingStamp: Sendable, Equatable {
  /// A file of the briefing.
  struct Entry: Sendable, Equatable {
    let path: String
    let size: Int
    let digest: ByteDigest
  }

  /// Its name in the folder.
  static let fileName = ".jianbao"
  /// The most bytes of one that is read.
  static let mostBytes = 1 << 20

  private static let head = "jianbao-stamp 1"
  private static let end = "end"

  /// Everything that the files depend on.
  package let key: ByteDigest
  /// The files, in the order in which they were made.
  let entries: [Entry]

  /// The stamp of files.
  package init(_ key: ByteDigest, files: [BriefingFile]) {
    self.key = key
    entries = files.map { Entry(path: $0.path, size: $0.bytes.count, digest: ByteDigest($0.bytes)) }
  }

  /// Reads a stamp; nil for what is none, or not the whole of one.
  init?(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0)
    }
    guard lines.count >= 4, lines[0] == Self.head, lines[lines.count - 2] == Self.end,
      lines[lines.count - 1].isEmpty
    else { return nil }
    guard lines[1].utf8.starts(with: "key ".utf8),
      let key = ByteDigest(written: String(lines[1].unicodeScalars.dropFirst(4)))
    else { return nil }
    self.key = key
    var entries: [Entry] = []
    for line in lines[2..<(lines.count - 2)] {
      let parts = line.unicodeScalars.split(separator: " ", maxSplits: 3).map { String($0) }
      guard parts.count == 4, parts[0] == "file", let size = Int(parts[1]), size >= 0,
        let digest = ByteDigest(written: parts[2]), Self.isBelow(parts[3])
      else { return nil }
      entries.append(Entry(path: parts[3], size: size, digest: digest))
    }
    guard !entries.isEmpty else { return nil }
    self.entries = entries
  }

  /// The file's bytes.
  var bytes: [UInt8] {
    let lines =
      [Self.head, "key \(key.text)"] + entries.map { "file \($0.size) \($0.digest.text) \($0.path)" }
      + [Self.end]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Whether a path is one that a briefing writes: a name, or a folder's and a name.
  private static func isBelow(_ path: String) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return names.count <= 2
      && names.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }
}
