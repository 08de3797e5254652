import Foundation
import TestSupport
import Testing

@testable import LocalPage

@Suite("What is kept between start and end")
struct WorkTests {
  @Test("A clock runs down when nothing was asked for, and not before")
  func clock() {
    let start = ContinuousClock.Instant.now
    let clock = IdleClock(limit: .seconds(1800), now: start)
    #expect(!clock.isRunDown(start + .seconds(1799)))
    #expect(clock.isRunDown(start + .seconds(1800)))
    clock.touch(start + .seconds(1000))
    #expect(!clock.isRunDown(start + .seconds(2799)))
    #expect(clock.rest(start + .seconds(2000)) == .seconds(800))
    clock.touch(start)
    #expect(clock.isRunDown(start + .seconds(2800)))
  }

  @Test("The folder is this user's alone, goes at the end, and what killed starts left is swept")
  func folder() throws {
    let work = try Scratch()
    // No process has a number beyond what the system gives out.
    let left = work.url.appendingPathComponent("jianbao-page-99999999")
    try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
    _ = try work.write("jianbao-page-99999999/half.pdf", "half")
    let kept = try work.write("kept.txt", "kept")
    try FileManager.default.createSymbolicLink(
      atPath: work.path("jianbao-page-99999998"), withDestinationPath: work.url.path)
    let other = work.url.appendingPathComponent("jianbao-page-1")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
    let folder = try #require(SessionFolder(in: work.url))
    #expect(!FileManager.default.fileExists(atPath: left.path))
    #expect(FileManager.default.fileExists(atPath: kept))
    #expect(FileManager.default.fileExists(atPath: other.path))
    let mode = try FileManager.default.attributesOfItem(atPath: folder.url.path)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    _ = try work.write(folder.url.lastPathComponent + "/a", "a")
    folder.remove()
    #expect(!FileManager.default.fileExists(atPath: folder.url.path))
  }

  @Test(
    "A name that is handed in is a name and no path",
    arguments: [
      ("a.html", "a.html"), ("%E5%B9%B4%E6%8A%A5.docx", "年报.docx"), ("../../etc/passwd", "passwd"),
      ("..%2F..%2Fetc%2Fpasswd", "passwd"), ("C%3A%5Cx%5Cy.txt", "y.txt"), ("..", "report"), ("", "report"),
      ("a%00b.txt", "b.txt"), ("a%0Ab", "a\\u{a}b"), ("%E2%80%AEtxt.exe", "\\u{202e}txt.exe"), ("%", "%"),
    ])
  func names(encoded: String, name: String) { #expect(DeskRoutes.name(encoded) == name) }
}
