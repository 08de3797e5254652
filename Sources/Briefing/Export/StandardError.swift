import Glibc

/// Prints messages; where that is not possible, because standard error is full or closed, the work goes on without them.
public enum StandardError {
  /// Writes a text to standard error; never ends the program.
  public static func write(_ text: String) {
    var pipe = sigset_t()
    var before = sigset_t()
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
    if Descriptor.writeAll([UInt8](text.utf8), to: 2) == EPIPE {
      // The signal that came with it is taken away.
      var none = timespec()
      sigtimedwait(&pipe, nil, &none)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
