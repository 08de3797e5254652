import Glibc
import SafeText

/// Prints results so that a full disk or a closed pipe is noticed.
package enum StandardOutput {
  /// Writes a text to standard output; throws an error of kind `inputOutput` when it cannot be written whole.
  ///
  /// Hidden controls are shown as `\u{1b}`: no report and no file name steers a terminal.
  package static func write(_ text: String) throws(BriefingError) {
    try write([UInt8](TerminalText.shown(text).utf8))
  }

  /// Writes bytes to standard output; throws an error of kind `inputOutput` when they cannot be written whole.
  ///
  /// A pipe that nobody reads any more ends the program by SIGPIPE, quietly.
  package static func write(_ bytes: [UInt8]) throws(BriefingError) {
    let failure = Descriptor.writeAll(bytes, to: 1)
    guard failure == 0 else {
      let reason = SystemReason(failure)
      throw BriefingError(
        .inputOutput, zh: "标准输出（standard output）：没有写成：\(reason.zh)",
        en: "standard output: not written: \(reason.en)")
    }
  }

  /// Writes a path and a line break, the path as the system has it.
  package static func write(line path: FilePath) throws(BriefingError) {
    try write(path.bytes + [UInt8(ascii: "\n")])
  }
}
