import ArgumentParser
import CommandHelp
import SafeFiles
import SafeText

/// Lines on standard error: the one place through which every message goes.
enum Messages {
  /// Says what is wrong, in one sentence on one line: a line break of a name or a text is shown as `\n`.
  static func error(_ message: String) {
    StandardError.write("jianbao: \(TerminalText.line(CarriedBytes.shown(message)))\n")
  }

  /// Says a text that has its line breaks; hidden controls are shown as `\u{1b}`.
  static func plain(_ text: String) { StandardError.write(TerminalText.shown(CarriedBytes.shown(text))) }

  /// Says what the user can mend and ends the command with the error's exit code.
  static func stop(_ error: BriefingError) -> ExitCode {
    Messages.error(error.sentence(Spoken.language))
    return ExitCode(error.exitCode)
  }

  /// Runs a command; what the user can mend is said in a sentence and ends it with the error's exit code.
  static func ending(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as BriefingError {
      throw stop(error)
    } catch let error as InputError {
      Messages.error(error.message)
      throw ExitCode(error.exitCode)
    }
  }
}
