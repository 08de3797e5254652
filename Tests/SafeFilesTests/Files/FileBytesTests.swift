import Foundation
import TestSupport
import Testing

@testable import SafeFiles

@Suite struct FileBytesTests {
  private func fault(_ path: String, limit: Int = 100) -> FileFault? {
    do {
      _ = try FileBytes.read(FilePath(path), limit: limit)
      return nil
    } catch { return error }
  }

  @Test func aFileIsReadToItsLimit() throws {
    let work = try Scratch()
    let file = try work.write("a", Array("12345".utf8))
    #expect(try FileBytes.read(FilePath(file), limit: 5) == Array("12345".utf8))
    #expect(fault(file, limit: 4) == .tooLarge(5))
    #expect(try FileBytes.read(FilePath(try work.write("b", "")), limit: 5).isEmpty)
    // A file of the system that tells no size.
    #expect(try FileBytes.read(FilePath("/proc/self/stat"), limit: 1 << 16).count > 10)
    #expect(fault("/proc/self/stat", limit: 10) == .tooLarge(11))
    let large = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try FileBytes.read(FilePath(try work.write("c", large)), limit: 1 << 20) == large)
  }

  @Test func whatIsNoFileIsNamedAndNeverOpened() throws {
    let work = try Scratch()
    #expect(mkfifo(work.path("pipe"), 0o644) == 0)
    let manager = FileManager.default
    for (name, target) in [("dangling", "nowhere"), ("round", "round"), ("link", "pipe")] {
      try manager.createSymbolicLink(atPath: work.path(name), withDestinationPath: target)
    }
    #expect(fault(work.path("pipe")) == .special(.pipe))
    #expect(fault(work.path("link")) == .special(.pipe))
    #expect(fault("/dev/null") == .special(.device))
    #expect(fault(work.url.path) == .folder)
    #expect(fault(work.path("none")) == .missing)
    #expect(fault(work.path("dangling")) == .dangling)
    #expect(fault(work.path("round")) == .failed(SystemReason(ELOOP)))
    #expect(fault(work.path(String(repeating: "x", count: 300))) == .failed(SystemReason(ENAMETOOLONG)))
  }

  /// As /proc/kmsg does, which calls itself a regular file and has nothing to read until the system says something.
  @Test func whatHasNothingToReadYetIsWaitedForOnlyWhereItMayBe() throws {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0 && fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0)
    defer { close(ends[0]) }
    guard case .failure(let failure) = Descriptor.read(ends[0], upTo: 10, isWaiting: false) else {
      return #expect(Bool(false), "nothing was read as something")
    }
    #expect(failure.reason == SystemReason(EAGAIN))
    #expect(write(ends[1], "ab", 2) == 2)
    close(ends[1])
    #expect(try Descriptor.read(ends[0], upTo: 10).get() == Array("ab".utf8))
  }

  @Test func everyFaultHasItsExitCode() {
    #expect(FileFault.missing.exitCode == 66 && FileFault.special(.socket).exitCode == 66)
    #expect(FileFault.tooLarge(1).exitCode == 65)
    #expect(FileFault(SystemReason(EIO)).exitCode == 74 && FileFault(SystemReason(EMFILE)).exitCode == 74)
    #expect(FileFault(SystemReason(EACCES)) == .forbidden && FileFault(SystemReason(ENOTDIR)) == .missing)
    #expect(SystemReason(EMFILE).en == "too many open files; raise the limit of ulimit -n")
    #expect(SystemReason(EMFILE).zh == "打开的文件太多，请放宽 ulimit -n")
  }
}
