import Glibc

/// Reads standard input piece by piece, as it comes.
package enum StandardInput {
  private static let most = 64 * 1024

  /// What has come, once anything has; empty at the end.
  ///
  /// Throws an error of kind `inputOutput` where reading fails.
  package static func piece() throws(BriefingError) -> [UInt8] {
    while true {
      var failure: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
        let got = read(0, buffer.baseAddress, most)
        if got < 0 { failure = errno }
        count = max(0, got)
      }
      switch failure {
      case 0: return piece
      case EINTR: continue
      case EAGAIN:
        var wish = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        poll(&wish, 1, -1)
      default:
        let reason = SystemReason(failure)
        throw BriefingError(
          .inputOutput, zh: "标准输入：读取失败：\(reason.zh)", en: "standard input: cannot be read: \(reason.en)")
      }
    }
  }
}
