import Foundation
import SafeText

/// Prints results so that a full disk or a closed pipe is noticed.
public enum StandardOutput {
  /// Writes a text to standard output; throws an error of kind `inputOutput` when it cannot be written whole.
  ///
  /// Hidden controls are shown as `\u{1b}`: no report and no file name steers a terminal.
  public static func write(_ text: String) throws(BriefingError) {
    try write([UInt8](TerminalText.shown(text).utf8))
  }

  /// Writes bytes to standard output; throws an error of kind `inputOutput` when they cannot be written whole.
  public static func write(_ bytes: [UInt8]) throws(BriefingError) {
    let failure = ExportFolder.writeAll(bytes, to: 1)
    guard failure == 0 else {
      throw BriefingError(.inputOutput, "standard output: not written: \(String(cString: strerror(failure)))")
    }
  }
}
