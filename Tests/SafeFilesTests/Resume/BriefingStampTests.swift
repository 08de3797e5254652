import Foundation
import TestSupport
import Testing

@testable import SafeFiles

@Suite struct BriefingStampTests {
  private let files = [
    BriefingFile("index.html", [1, 2, 3]), BriefingFile("charts/a b.png", []),
    BriefingFile("figures.csv", [4]),
  ]
  private let key = ByteDigest([9])

  @Test func whatIsWrittenIsReadBack() {
    let stamp = BriefingStamp(key, files: files)
    #expect(BriefingStamp(stamp.bytes) == stamp)
  }

  @Test func noPartOfAStampIsOne() {
    let bytes = BriefingStamp(key, files: files).bytes
    for count in 0..<bytes.count { #expect(BriefingStamp(Array(bytes[..<count])) == nil) }
    #expect(BriefingStamp(bytes + [0x0A]) == nil)
    #expect(BriefingStamp(BriefingStamp(key, files: []).bytes) == nil)
  }

  @Test(arguments: ["../a", "/a", "a/../b", "a/b/c", "", ".", "a//b"])
  func noPathLeadsElsewhere(_ path: String) {
    #expect(BriefingStamp(BriefingStamp(key, files: [BriefingFile(path, [])]).bytes) == nil)
  }

  /// Whatever happened to a folder since it was finished, it is made again.
  @Test func onlyAFolderAsItWasWrittenIsFinished() throws {
    let work = try Scratch()
    let root = FilePath(work.path("out"))
    let folder = ExportFolder("x-2024", in: root)
    try folder.write(files, stamp: BriefingStamp(key, files: files))
    func names(_ key: ByteDigest) -> [String] { FinishedFolders(in: root).names(of: key) }
    #expect(names(key) == ["x-2024"])
    #expect(names(ByteDigest([8])).isEmpty)

    let changes: [(String, [UInt8]?)] = [
      ("index.html", [1, 2, 4]), ("index.html", [1, 2]), ("index.html", [1, 2, 3, 4]), ("index.html", nil),
      ("charts/a b.png", nil), ("charts/.jianbao-0123456789abcdef-0.part", []), (".jianbao", [1]),
      (".jianbao", nil),
    ]
    for (name, bytes) in changes {
      let path = URL(fileURLWithPath: work.path("out/x-2024/" + name))
      let before = try? Data(contentsOf: path)
      if let bytes { try Data(bytes).write(to: path) } else { try FileManager.default.removeItem(at: path) }
      #expect(names(key).isEmpty, "\(name)")
      if let before { try before.write(to: path) } else { try FileManager.default.removeItem(at: path) }
      #expect(names(key) == ["x-2024"], "\(name)")
    }
  }

  @Test func aLinkIsNoFinishedFolder() throws {
    let work = try Scratch()
    let folder = ExportFolder("real", in: FilePath(work.path("elsewhere")))
    try folder.write(files, stamp: BriefingStamp(key, files: files))
    try FileManager.default.createDirectory(atPath: work.path("out"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: work.path("out/x"), withDestinationPath: work.path("elsewhere/real"))
    #expect(FinishedFolders(in: FilePath(work.path("out"))).names(of: key).isEmpty)
  }
}
