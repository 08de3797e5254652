import Glibc

/// Reads files that the user named: regular ones only, so that no pipe makes the program wait.
///
/// Some files of the system, such as /proc/kmsg, call themselves regular and are none: they would make it wait too, and fail.
package enum FileBytes {
  /// All bytes of a file, at most `limit`; throws a fault where it is no regular file, is larger, or cannot be read.
  ///
  /// A pipe that this program was started with, as a shell's `<(…)` gives it, is read like standard input where
  /// `inheriting` is not false.
  package static func read(
    _ path: FilePath, limit: Int, inheriting: Bool = true
  ) throws(FileFault) -> [UInt8] {
    if let fault = FileFault.of(path) {
      guard inheriting, case .special = fault, let number = inherited(path) else { throw fault }
      return try read(number, limit: limit)
    }
    let number = path.withCString { path in
      Descriptor.uninterrupted { open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    }
    guard number >= 0 else { throw FileFault(SystemReason.last) }
    let file = Descriptor(owning: number)
    var status = stat()
    guard fstat(file.number, &status) == 0 else { throw FileFault(SystemReason.last) }
    if let fault = FileFault(mode: status.st_mode) { throw fault }
    guard Int(status.st_size) <= limit else { throw .tooLarge(Int(status.st_size)) }
    return try read(file.number, limit: limit, size: Int(status.st_size), isWaiting: false)
  }

  /// The first bytes of a regular file.
  static func head(_ path: FilePath, count: Int) throws(FileFault) -> [UInt8] {
    if let fault = FileFault.of(path) { throw fault }
    let number = path.withCString { path in
      Descriptor.uninterrupted { open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    }
    guard number >= 0 else { throw FileFault(SystemReason.last) }
    let file = Descriptor(owning: number)
    return try Descriptor.read(file.number, upTo: count, isWaiting: false).mapError { FileFault($0.reason) }
      .get()
  }

  /// All bytes of standard input, and one more than `limit` at most; throws where it is closed or reading fails.
  package static func standardInput(limit: Int) throws(FileFault) -> [UInt8] {
    switch Descriptor.read(0, upTo: limit + 1) {
    case .success(let bytes): return bytes
    case .failure(let failure): throw .failed(failure.reason)
    }
  }

  /// A text in UTF-8; nil where the bytes are none.
  package static func text(_ path: FilePath, limit: Int) throws(FileFault) -> String? {
    String(validating: try read(path, limit: limit), as: UTF8.self)
  }

  private static func read(
    _ number: Int32, limit: Int, size: Int = 0, isWaiting: Bool = true
  ) throws(FileFault) -> [UInt8] {
    switch Descriptor.read(number, upTo: limit + 1, expecting: size, isWaiting: isWaiting) {
    case .success(let bytes):
      // It may have grown since its size was asked, or have had none.
      guard bytes.count <= limit else { throw .tooLarge(bytes.count) }
      return bytes
    case .failure(let failure): throw FileFault(failure.reason)
    }
  }

  /// The descriptor that a path like /dev/fd/63 names; nil for any other path.
  private static func inherited(_ path: FilePath) -> Int32? {
    let text = path.text
    if text == "/dev/stdin" { return 0 }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where text.hasPrefix(folder) {
      return Int32(text.dropFirst(folder.count))
    }
    return nil
  }
}
