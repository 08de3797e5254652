import ArgumentParser
import CommandHelp

/// Where to write.
enum OutputOption {
  /// Refuses an empty name, which would stand for the root of the system.
  static func validate(_ output: String) throws {
    guard !output.isEmpty else { throw HelpWords.fault("noPlace") }
  }
}
