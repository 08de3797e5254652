import Glibc
import Synchronization

/// Ends the program at a signal without leaving half a file: those being written are removed.
package enum Interruption {
  /// Files that are being written in one folder: their names are told by the number drawn and the count.
  struct Pending {
    /// The folder's descriptor; -1 for a place that is free.
    var folder: Int32 = -1
    /// The number in their names.
    var random: UInt64 = 0
    /// How many were begun.
    var count: UInt32 = 0
  }

  /// How many folders may be written into at a time; the files of any more are removed by the next run alone.
  private static let places = 64

  /// What a signal handler reads: never freed, never moved.
  private nonisolated(unsafe) static let pending: UnsafeMutablePointer<Pending> = {
    let pointer = UnsafeMutablePointer<Pending>.allocate(capacity: places)
    pointer.initialize(repeating: Pending(), count: places)
    return pointer
  }()

  private static let taken = Mutex(Set<Int>())

  /// From now on SIGINT, SIGTERM, SIGHUP, SIGPIPE and SIGXFSZ remove the temporary files and end the program with 128 and
  /// the signal's number.
  ///
  /// SIGHUP stays ignored where a parent ignores it, as `nohup` does. A file that grows beyond the limit of `ulimit -f` is
  /// an error of writing and ends nothing here.
  package static func install() {
    _ = pending
    var action = sigaction()
    sigfillset(&action.sa_mask)
    action.sa_flags = SA_SIGINFO
    action.__sigaction_handler.sa_sigaction = { number, information, _ in
      // Only calls that are safe in a signal handler.
      if number == SIGXFSZ, information?.pointee._sifields._kill.si_pid == getpid() { return }
      Interruption.removeAll()
      _exit(128 + number)
    }
    var wanted = sigset_t()
    sigemptyset(&wanted)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ] {
      var before = sigaction()
      sigaction(number, nil, &before)
      if number == SIGHUP, isIgnored(before) { continue }
      sigaction(number, &action, nil)
      sigaddset(&wanted, number)
    }
    // A parent may have left them blocked.
    pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
  }

  /// Takes a place for the files that are written in a folder; nil where all are taken.
  static func enter(_ folder: Int32, random: UInt64) -> Int? {
    let free = taken.withLock { taken in
      let free = (0..<places).first { !taken.contains($0) }
      if let free { taken.insert(free) }
      return free
    }
    guard let free else { return nil }
    pending[free].random = random
    pending[free].count = 0
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    pending[free].folder = folder
    return free
  }

  /// Says that one more file is about to be written in the folder of a place.
  static func begin(_ place: Int?, count: UInt32) {
    guard let place else { return }
    pending[place].count = count
    atomicMemoryFence(ordering: .sequentiallyConsistent)
  }

  /// Gives a place back, before its folder is closed.
  static func leave(_ place: Int?) {
    guard let place else { return }
    pending[place].folder = -1
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    taken.withLock { _ = $0.remove(place) }
  }

  /// Removes every file that is being written; safe in a signal handler.
  static func removeAll() {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: TemporaryName.room) { buffer in
      guard let name = buffer.baseAddress else { return }
      var place = 0
      while place < places {
        let files = pending[place]
        var number: UInt32 = 0
        while files.folder >= 0, number < files.count {
          TemporaryName(random: files.random, number: number).write(to: name)
          unlinkat(files.folder, name, 0)
          number += 1
        }
        place += 1
      }
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
