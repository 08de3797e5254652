/// Prints messages; where that is not possible, because standard error is full or closed, the work goes on without them.
package enum StandardError {
  /// Writes a text to standard error; never ends the program.
  package static func write(_ text: String) { _ = BrokenPipe.write([UInt8](text.utf8), to: 2) }
}
