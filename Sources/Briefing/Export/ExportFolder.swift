import Foundation

/// The one writer of files: each is the old one or the whole new one, never half of it.
public struct ExportFolder: Sendable {
  /// Where everything goes.
  public let path: String

  /// A folder that is made when the first file is written.
  public init(_ path: String) { self.path = path }

  /// Writes files by their paths below the folder, in order.
  ///
  /// Throws an error that names the file: kind `cannotCreate` when a folder or file cannot be made, `inputOutput` when
  /// writing fails on the way. Files before the failing one are whole.
  public func write(_ files: [BriefingFile]) throws(BriefingError) {
    let root = URL(fileURLWithPath: path)
    for file in files {
      let target = root.appendingPathComponent(file.path)
      try Self.write(file.bytes, to: target)
    }
  }

  /// Writes one file: to a temporary name in the same folder, then renamed.
  public static func write(_ bytes: [UInt8], to target: URL) throws(BriefingError) {
    let folder = target.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw BriefingError(
        .cannotCreate, "\(folder.path): cannot create the folder; expected a place where files may be written"
      )
    }
    let temporary = folder.appendingPathComponent(
      ".jianbao-\(ProcessInfo.processInfo.processIdentifier).part")
    try Interruption.guarding(temporary.path) {
      Result { () throws(BriefingError) in try write(bytes, to: target, by: temporary) }
    }.get()
  }

  private static func write(_ bytes: [UInt8], to target: URL, by temporary: URL) throws(BriefingError) {
    let descriptor = open(temporary.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw BriefingError(.cannotCreate, "\(target.path): cannot create the file: \(reason(errno))")
    }
    var failure = Self.writeAll(bytes, to: descriptor)
    if failure == 0, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(temporary.path, target.path) != 0 { failure = errno }
    guard failure == 0 else {
      unlink(temporary.path)
      throw BriefingError(.inputOutput, "\(target.path): not written: \(reason(failure))")
    }
  }

  /// Writes every byte to an open file; answers 0 or the error's number.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      offset += count
    }
    return 0
  }

  private static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}
