import Foundation
import TestSupport
import Testing

@testable import Briefing

@Suite struct ExportFolderTests {
  @Test func filesAreWholeAndNothingElseIsLeft() throws {
    let work = try Scratch()
    let folder = ExportFolder(work.path("out"))
    try folder.write([BriefingFile("charts/a.svg", [1, 2]), BriefingFile("index.html", [3])])
    try folder.write([BriefingFile("index.html", [4, 5])])
    #expect(work.files(below: "out") == ["charts/a.svg", "index.html"])
    #expect(FileManager.default.contents(atPath: work.path("out/index.html")) == Data([4, 5]))
  }

  @Test func aPlaceThatCannotBeMadeIsNamed() throws {
    let work = try Scratch()
    let file = try work.write("taken", "x")
    let error = #expect(throws: BriefingError.self) {
      try ExportFolder(file + "/below").write([BriefingFile("index.html", [1])])
    }
    #expect(error?.exitCode == 73)
    #expect(error?.description.contains("taken/below") == true)
  }

  @Test func aFolderInTheWayLeavesNoTemporaryFile() throws {
    let work = try Scratch()
    try FileManager.default.createDirectory(
      atPath: work.path("out/index.html/deep"), withIntermediateDirectories: true)
    let error = #expect(throws: BriefingError.self) {
      try ExportFolder(work.path("out")).write([BriefingFile("index.html", [1])])
    }
    #expect(error?.exitCode == 74)
    #expect(work.files(below: "out").isEmpty)
  }

  @Test func aFullDiskIsNoticed() {
    #expect(ExportFolder.writeAll([1, 2, 3], to: open("/dev/full", O_WRONLY)) == ENOSPC)
  }
}
