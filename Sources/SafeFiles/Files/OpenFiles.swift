import Glibc

/// How many files may be open at a time.
package enum OpenFiles {
  /// How many a command that draws may need besides those that are open: fonts, three folders and a file.
  private static let needed = 12

  /// Throws an error of kind `inputOutput` where too few are left for drawing, which would be taken for missing fonts.
  package static func check() throws(BriefingError) {
    var open: [Int32] = []
    defer { for number in open { close(number) } }
    for _ in 0..<needed {
      let number = fcntl(0, F_DUPFD_CLOEXEC, 3)
      guard number >= 0 else {
        // The limit is told as an argument out of range where it lies below the three standard ones.
        let reason = SystemReason(errno == EINVAL ? EMFILE : errno)
        throw BriefingError(.inputOutput, zh: "不能作图：\(reason.zh)", en: "cannot draw: \(reason.en)")
      }
      open.append(number)
    }
  }
}
