import Foundation
import Glibc

/// The folder of one start of the program, for whatever must be a file for a while: nobody else may look into it, and it is
/// removed at the end, or by the next start where this one was killed.
package struct SessionFolder: Sendable {
  private static let prefix = "jianbao-page-"

  /// Where it stands.
  package let url: URL

  /// Makes one, and removes those of starts that have ended; nil where the system's folder for such things cannot be written.
  package init?(in parent: URL = FileManager.default.temporaryDirectory, process: Int32 = getpid()) {
    Self.sweep(parent)
    let url = parent.appendingPathComponent("\(Self.prefix)\(process)")
    // Somebody else's folder of this name is never ours.
    guard mkdir(url.path, 0o700) == 0 else { return nil }
    self.url = url
  }

  /// Removes it with all that is in it.
  package func remove() { try? FileManager.default.removeItem(at: url) }

  /// Removes the folders of this user's processes that are no more; a link is never followed.
  static func sweep(_ parent: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      guard let process = Int32(name.dropFirst(prefix.count)), process > 0, isGone(process) else { continue }
      let path = parent.appendingPathComponent(name).path
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid() else {
        continue
      }
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// Whether no process of a number is there, or it is this one, whose folder is not made yet.
  private static func isGone(_ process: Int32) -> Bool {
    process == getpid() || (kill(process, 0) != 0 && errno == ESRCH)
  }
}
