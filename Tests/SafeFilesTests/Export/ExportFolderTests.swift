import Foundation
import TestSupport
import Testing

@testable import SafeFiles

/// One after the other, since what a signal removes is removed for the whole program.
@Suite(.serialized) struct ExportFolderTests {
  private let manager = FileManager.default

  @Test func filesAreWholeAndNothingElseIsLeft() throws {
    let work = try Scratch()
    let folder = ExportFolder("out", in: FilePath(work.url.path))
    try folder.write([BriefingFile("index.html", [3]), BriefingFile("charts/a.svg", [1, 2])])
    try folder.write([BriefingFile("index.html", [4, 5])])
    #expect(work.files(below: "out") == ["charts/a.svg", "index.html"])
    #expect(manager.contents(atPath: work.path("out/index.html")) == Data([4, 5]))
    #expect(folder.path.text == work.path("out"))
  }

  @Test func aPlaceThatCannotBeMadeIsNamed() throws {
    let work = try Scratch()
    let file = try work.write("taken", "x")
    let error = #expect(throws: BriefingError.self) {
      try ExportFolder(in: FilePath(file + "/below")).write([BriefingFile("index.html", [1])])
    }
    #expect(error?.exitCode == 73)
    #expect(
      error?.description
        == "\(file)/below: cannot create the folder: Not a directory; expected a place where files may be written"
    )
    #expect(error?.sentence(.chinese) == "\(file)/below：不能建立文件夹：路径中有一段不是文件夹；应为可以写入的位置")
  }

  @Test func aFolderInTheWayLeavesAllAsItWas() throws {
    let work = try Scratch()
    try manager.createDirectory(atPath: work.path("out/index.html/deep"), withIntermediateDirectories: true)
    _ = try work.write("out/figures.json", "old")
    let error = #expect(throws: BriefingError.self) {
      try ExportFolder(in: FilePath(work.path("out"))).write([
        BriefingFile("figures.json", [1]), BriefingFile("index.html", [1]), BriefingFile("charts/a.svg", [1]),
      ])
    }
    #expect(error?.exitCode == 73)
    #expect(
      error?.description.hasSuffix(
        "out/index.html: cannot create the file: a folder of this name stands there") == true)
    #expect(work.files(below: "out") == ["figures.json"])
    #expect(manager.contents(atPath: work.path("out/figures.json")) == Data("old".utf8))
  }

  /// What stands at a place of ours and leads elsewhere, and the code with which it is refused; 0 where it is replaced.
  @Test(arguments: [
    ("office", 73), ("office/charts", 73), ("office/index.html", 0), ("office/charts/a.svg", 0),
  ])
  func nothingIsWrittenThroughALink(_ place: String, _ code: Int32) throws {
    let work = try Scratch()
    try manager.createDirectory(atPath: work.path("elsewhere"), withIntermediateDirectories: true)
    let outside = try work.write("elsewhere/kept", "kept")
    let target = code == 73 ? work.path("elsewhere") : outside
    let link = work.path("root/" + place)
    try manager.createDirectory(
      at: URL(fileURLWithPath: link).deletingLastPathComponent(), withIntermediateDirectories: true)
    try manager.createSymbolicLink(atPath: link, withDestinationPath: target)
    let folder = ExportFolder("office", in: FilePath(work.path("root")))
    let files = [BriefingFile("index.html", [1]), BriefingFile("charts/a.svg", [2])]
    let error = Result { () throws(BriefingError) in try folder.write(files) }.failure
    #expect(error?.exitCode ?? 0 == code)
    if code == 73 { #expect(error?.description.contains("\(link): is a link") == true) }
    #expect(work.files(below: "elsewhere") == ["kept"])
    #expect(manager.contents(atPath: outside) == Data("kept".utf8))
    if code == 0 { #expect(work.files(below: "root") == ["office/charts/a.svg", "office/index.html"]) }
  }

  @Test func theFolderThatTheUserNamesMayBeALink() throws {
    let work = try Scratch()
    try manager.createDirectory(atPath: work.path("real"), withIntermediateDirectories: true)
    try manager.createSymbolicLink(atPath: work.path("named"), withDestinationPath: work.path("real"))
    try ExportFolder("office", in: FilePath(work.path("named"))).write([BriefingFile("index.html", [1])])
    #expect(work.files(below: "real") == ["office/index.html"])
  }

  @Test func aPipeAtAPlaceOfOursIsReplacedAndNeverOpened() throws {
    let work = try Scratch()
    #expect(mkfifo(work.path("a.svg"), 0o644) == 0)
    try ExportFolder.write([7], to: FilePath(work.path("a.svg")))
    #expect(manager.contents(atPath: work.path("a.svg")) == Data([7]))
  }

  @Test func thePageIsPutInItsPlaceLast() throws {
    let work = try Scratch()
    let folder = ExportFolder(in: FilePath(work.path("out")))
    try folder.write([
      BriefingFile("index.html", [1]), BriefingFile("charts/a.svg", [1]), BriefingFile("charts/old.svg", [1]),
    ])
    // A picture that cannot be put in its place: a folder holds that.
    try manager.createDirectory(atPath: work.path("out/charts/b.svg"), withIntermediateDirectories: true)
    #expect(throws: BriefingError.self) {
      try folder.write([
        BriefingFile("index.html", [2]), BriefingFile("charts/a.svg", [2]), BriefingFile("charts/b.svg", [2]),
      ])
    }
    #expect(manager.contents(atPath: work.path("out/index.html")) == Data([1]))
    #expect(manager.contents(atPath: work.path("out/charts/a.svg")) == Data([1]))
    try manager.removeItem(atPath: work.path("out/charts/b.svg"))
    // A stale picture that cannot be removed: the page is not put there either.
    try manager.createDirectory(atPath: work.path("out/charts/stale.svg"), withIntermediateDirectories: true)
    let files = [BriefingFile("index.html", [3]), BriefingFile("charts/a.svg", [3])]
    let error = #expect(throws: BriefingError.self) {
      try folder.write(files, removing: { $0 == "charts/stale.svg" })
    }
    #expect(error?.exitCode == 74)
    #expect(manager.contents(atPath: work.path("out/index.html")) == Data([1]))
    #expect(manager.contents(atPath: work.path("out/charts/a.svg")) == Data([3]))
    try manager.removeItem(atPath: work.path("out/charts/stale.svg"))
    try folder.write(files, removing: { $0 == "charts/old.svg" || $0 == "charts/a.svg" })
    #expect(work.files(below: "out") == ["charts/a.svg", "index.html"])
  }

  @Test func leftoversOfKilledRunsAreSweptUnlessSomebodyWrites() throws {
    let work = try Scratch()
    try manager.createDirectory(atPath: work.path("out"), withIntermediateDirectories: true)
    let leftover = ".jianbao-0123456789abcdef-0.part"
    let others = [".jianbao-0123456789ABCDEF-0.part", ".jianbao-77.part", "jianbao-0123456789abcdef-0.part"]
    for name in [leftover] + others { _ = try work.write("out/" + name, "x") }
    let target = FilePath(work.path("out/a.svg"))
    let writer = open(work.path("out"), O_RDONLY | O_DIRECTORY)
    #expect(flock(writer, LOCK_SH) == 0)
    try ExportFolder.write([1], to: target)
    #expect(Set(work.files(below: "out")) == Set([leftover, "a.svg"] + others))
    close(writer)
    try ExportFolder.write([1], to: target)
    #expect(Set(work.files(below: "out")) == Set(["a.svg"] + others))
  }

  @Test func aSignalRemovesWhatIsBeingWrittenAndNothingElse() throws {
    let work = try Scratch()
    for name in ["one", "two"] {
      try manager.createDirectory(atPath: work.path(name), withIntermediateDirectories: true)
    }
    _ = try work.write("one/.jianbao-0123456789abcdef-7.part", "x")
    let writer = open(work.path("one"), O_RDONLY | O_DIRECTORY)
    defer { close(writer) }
    #expect(flock(writer, LOCK_SH) == 0)
    do {
      var one = StagedFiles(try FolderHandle(FilePath(work.path("one"))))
      var two = StagedFiles(try FolderHandle(FilePath(work.path("two"))))
      for number in 0..<11 { try one.stage([1], as: FilePath("\(number)")) }
      try two.stage([1], as: FilePath("a"))
      #expect(work.files(below: "one").count == 12 && work.files(below: "two").count == 1)
      Interruption.removeAll()
      #expect(work.files(below: "one") == [".jianbao-0123456789abcdef-7.part"])
      #expect(work.files(below: "two").isEmpty)
      try one.stage([1], as: FilePath("11"))
    }
    #expect(work.files(below: "one").count == 1, "what is not put in its place goes")
  }

  @Test func aFullDiskIsNoticed() {
    #expect(Descriptor.writeAll([1, 2, 3], to: open("/dev/full", O_WRONLY)) == ENOSPC)
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
