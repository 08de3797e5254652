import Glibc

/// An open file; owns its descriptor and closes it with `close`.
package struct Descriptor: ~Copyable {
  /// O_PATH, which Swift does not see: opens a place without reading or writing it.
  static let placeOnly: Int32 = 0o10000000

  let number: Int32

  /// Takes over an open descriptor.
  init(owning number: Int32) { self.number = number }

  deinit { close(number) }

  /// Makes a call again for as long as a signal interrupts it.
  static func uninterrupted(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// Closes it now; answers 0 or the error's number, which a write that was put off may bring.
  ///
  /// A descriptor whose closing a signal interrupts is closed all the same.
  consuming func closed() -> Int32 {
    let number = number
    discard self
    return close(number) == 0 || errno == EINTR ? 0 : errno
  }

  /// Reads up to so many bytes from an open descriptor; the error's number where reading fails on the way.
  ///
  /// Where nothing is there yet it waits, or fails with `EAGAIN` where `isWaiting` is false.
  static func read(
    _ number: Int32, upTo limit: Int, expecting size: Int = 0, isWaiting: Bool = true
  ) -> Result<[UInt8], SystemFailure> {
    var bytes: [UInt8] = []
    var room = min(max(size + 1, 64 * 1024), limit)
    while bytes.count < limit {
      var failure: Int32 = 0
      let wanted = min(room, limit - bytes.count)
      let part = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let got = Glibc.read(number, buffer.baseAddress, wanted)
        if got < 0 { failure = errno }
        count = max(0, got)
      }
      if failure == EINTR { continue }
      if failure == EAGAIN, isWaiting {
        wait(number, for: POLLIN)
        continue
      }
      guard failure == 0 else { return .failure(SystemFailure(reason: SystemReason(failure))) }
      if part.isEmpty { break }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      room = min(max(bytes.count, 64 * 1024), 8 << 20)
    }
    return .success(bytes)
  }

  /// Writes every byte to an open descriptor; answers 0 or the error's number.
  static func writeAll(_ bytes: [UInt8], to number: Int32) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(number, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      switch (count, errno) {
      case (1..., _): offset += count
      case (0, _): return EIO
      case (_, EINTR): continue
      case (_, EAGAIN): wait(number, for: POLLOUT)
      case (_, let failure): return failure
      }
    }
    return 0
  }

  /// Waits until a descriptor that does not block can go on.
  private static func wait(_ number: Int32, for event: Int32) {
    var wish = pollfd(fd: number, events: Int16(event), revents: 0)
    poll(&wish, 1, -1)
  }
}

/// A failure that is nothing but the system's reason.
struct SystemFailure: Error {
  let reason: SystemReason
}
