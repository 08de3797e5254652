import Glibc

/// Writes into a pipe that may be closed at the other end, without the signal that would end the program.
package enum BrokenPipe {
  /// Writes every byte to an open descriptor; answers 0 or the error's number, EPIPE where nobody reads any more.
  package static func write(_ bytes: [UInt8], to number: Int32) -> Int32 {
    var pipe = sigset_t()
    var before = sigset_t()
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
    let failure = Descriptor.writeAll(bytes, to: number)
    if failure == EPIPE {
      // The signal that came with it is taken away.
      var none = timespec()
      sigtimedwait(&pipe, nil, &none)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return failure
  }
}
