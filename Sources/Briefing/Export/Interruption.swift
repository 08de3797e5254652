import Foundation

/// Ends the program at an interrupt without leaving half a file: the one being written is removed.
public enum Interruption {
  /// The temporary file that is open, as a C string that a signal handler may read.
  private nonisolated(unsafe) static var pending: UnsafeMutablePointer<CChar>?

  /// From now on SIGINT and SIGTERM remove the temporary file and end the program with 130 and 143.
  public static func install() {
    var wanted = sigset_t()
    sigemptyset(&wanted)
    for number in [SIGINT, SIGTERM] {
      sigaddset(&wanted, number)
      signal(number) { number in
        // Only calls that are safe in a signal handler.
        if let path = Interruption.pending { unlink(path) }
        _exit(128 + number)
      }
    }
    // A parent may have left them blocked.
    pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
  }

  /// Names the temporary file while it is written.
  static func guarding<Value>(_ path: String, _ body: () -> Value) -> Value {
    let copy = strdup(path)
    pending = copy
    defer {
      pending = nil
      free(copy)
    }
    return body()
  }
}
