import Glibc

/// Runs Debian's `pdftotext` on the bytes of a PDF: the one other program that is ever run, without a shell.
///
/// It reads from a file without a name and writes into one. The kernel bounds its time, memory and output, which `prlimit` sets.
struct PdfProgram: Sendable {
  /// The program; nil where it, or what bounds it, is not installed.
  static var installed: PdfProgram? {
    guard access(limiter, X_OK) == 0, let path = places.first(where: { access($0, X_OK) == 0 }) else {
      return nil
    }
    return PdfProgram(path: path)
  }

  /// What came of a run.
  struct Output: Sendable {
    /// What it printed.
    let bytes: [UInt8]
    /// The first 4,096 bytes of what it complained of.
    let errors: String
    /// Its exit code; the number of the signal that ended it, negative.
    let code: Int32

    /// Whether the kernel stopped it for taking too long or printing too much.
    var isStopped: Bool { [-SIGXCPU, -SIGXFSZ, -SIGKILL].contains(code) }
  }

  /// Where it stands.
  let path: String

  /// The most bytes that it may print: a hundred times what a long report has.
  static let mostBytes = 64 * 1024 * 1024
  /// The most seconds of the processor that it may take.
  static let mostSeconds = 60
  private static let mostMemory = 1024 * 1024 * 1024
  private static let places = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"]
  private static let limiter = "/usr/bin/prlimit"

  /// The words of a PDF with their positions in the order in which it draws them, as `pdftotext -raw -bbox` prints them; nil where it
  /// could not be run.
  func words(of pdf: [UInt8]) -> Output? {
    guard let input = NamelessFile(pdf), let output = NamelessFile([]), let errors = NamelessFile([]) else {
      return nil
    }
    let limits = [
      "--as=\(Self.mostMemory)", "--cpu=\(Self.mostSeconds)", "--fsize=\(Self.mostBytes)", "--core=0", "--",
    ]
    let line = [Self.limiter] + limits + [path, "-raw", "-bbox", "-enc", "UTF-8", "-", "-"]
    guard let process = Self.spawn(line, [input.number, output.number, errors.number]) else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    return Output(
      bytes: output.bytes(Self.mostBytes), errors: String(decoding: errors.bytes(4096), as: UTF8.self),
      code: code)
  }

  /// A process with some files as its standard input, output and error, by `posix_spawn`.
  private static func spawn(_ line: [String], _ files: [Int32]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    let arguments: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
    let words = ["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]
    let environment: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for word in arguments + environment { free(word) } }
    var process: pid_t = 0
    return posix_spawn(&process, line[0], &actions, nil, arguments, environment) == 0 ? process : nil
  }
}

/// A file without a name, by `tmpfile`; owns its stream and closes it.
private struct NamelessFile: ~Copyable {
  private let stream: UnsafeMutablePointer<FILE>

  /// A file that holds some bytes, at its beginning; nil where none can be made.
  init?(_ bytes: [UInt8]) {
    guard let stream = tmpfile() else { return nil }
    _ = fcntl(fileno(stream), F_SETFD, FD_CLOEXEC)
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count, fflush(stream) == 0 else {
      fclose(stream)
      return nil
    }
    lseek(fileno(stream), 0, SEEK_SET)
    self.stream = stream
  }

  deinit { fclose(stream) }

  /// Its descriptor.
  var number: Int32 { fileno(stream) }

  /// The first bytes of it.
  func bytes(_ most: Int) -> [UInt8] {
    let size = min(most, Int(max(0, lseek(number, 0, SEEK_END))))
    rewind(stream)
    var bytes = [UInt8](repeating: 0, count: size)
    let count = fread(&bytes, 1, size, stream)
    return Array(bytes[..<count])
  }
}
