import Foundation
import Glibc
import SafeFiles

/// A ``StreamWorker`` in its process, with a pipe to it and one back; owns them.
final class WorkerProcess {
  /// How a process ended.
  enum End {
    /// By the signal of a limit on time.
    case late
    /// By another signal, or by itself.
    case other(String)
  }

  /// Where its answers can be read.
  let answers: Int32
  private let items: Int32
  private let process: pid_t
  private var isOver = false
  private var begun: [UInt8] = []

  /// Starts this program once more, with the arguments that it was given itself.
  ///
  /// Throws an error of kind `inputOutput` where the system has no process or pipe left.
  init() throws(BriefingError) {
    let down = try Self.pipe()
    let up: [Int32]
    do throws(BriefingError) { up = try Self.pipe() } catch {
      for number in down { close(number) }
      throw error
    }
    let (started, reason) = Self.spawn(input: down[0], output: up[1])
    close(down[0])
    close(up[1])
    (items, answers, process) = (down[1], up[0], started)
    guard reason == 0 else {
      isOver = true
      throw Self.notStarted(reason)
    }
  }

  deinit {
    close(items)
    close(answers)
    guard !isOver else { return }
    kill()
    _ = reaped()
  }

  /// Gives it a line; false where it had ended before, and true also where it ends on the way, which its answer tells.
  func give(_ line: [UInt8]) -> Bool {
    // An empty line is none; it shows whether anybody reads.
    guard BrokenPipe.write([0x0A], to: items) == 0 else { return false }
    if BrokenPipe.write(line, to: items) == 0 { _ = BrokenPipe.write([0x0A], to: items) }
    return true
  }

  /// What it answers, with the line break; nil where that is not whole yet, empty where the process has ended.
  func answer() -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: 64 * 1024)
    let got = read(answers, &piece, piece.count)
    guard got > 0 else { return got < 0 && errno == EINTR ? nil : [] }
    begun += piece[..<got]
    guard begun.last == 0x0A else { return nil }
    defer { begun = [] }
    return begun
  }

  /// Ends it at once.
  func kill() { Glibc.kill(process, SIGKILL) }

  /// Waits for its end and tells how it came.
  func end() -> End {
    let status = reaped()
    let signal = status & 0x7F
    if signal == SIGXCPU { return .late }
    return .other(signal == 0 ? "exit code \(status >> 8 & 0xFF)" : "signal \(signal)")
  }

  /// A pipe that no other process is given: its end to read and its end to write.
  private static func pipe() throws(BriefingError) -> [Int32] {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw notStarted(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return ends
  }

  private func reaped() -> Int32 {
    isOver = true
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 0 }
    }
    return status
  }

  /// A process with two ends of pipes as standard input and output, by `posix_spawn`; 0 or the error's number.
  private static func spawn(input: Int32, output: Int32) -> (process: pid_t, reason: Int32) {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return (0, ENOMEM) }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    // The arguments byte for byte.
    let given = (1..<max(1, Int(CommandLine.argc))).map { CommandLine.unsafeArgv[$0] }
    let own: [UnsafeMutablePointer<CChar>?] = [strdup("jianbao"), strdup(StreamWorker.word)]
    let environment: [UnsafeMutablePointer<CChar>?] =
      ProcessInfo.processInfo.environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in own + environment { free(word) } }
    var process: pid_t = 0
    let reason = posix_spawn(&process, "/proc/self/exe", &actions, nil, own + given + [nil], environment)
    return (process, reason)
  }

  private static func notStarted(_ number: Int32) -> BriefingError {
    let reason = SystemReason(number)
    return BriefingError(
      .inputOutput, zh: "不能启动读取报告的进程：\(reason.zh)",
      en: "a process that reads reports cannot be started: \(reason.en)")
  }
}
