import ArgumentParser
import Briefing

/// Lines on standard error: the one place through which every message goes.
enum Messages {
  /// Says what is wrong, in one sentence.
  static func error(_ message: String) { plain("jianbao: \(message)\n") }

  /// Says a text that has its line breaks.
  static func plain(_ text: String) { StandardError.write(CarriedBytes.shown(text)) }

  /// Says what the user can mend and ends the command with the error's exit code.
  static func stop(_ error: BriefingError, _ language: Language) -> ExitCode {
    Messages.error(error.sentence(language))
    return ExitCode(error.exitCode)
  }
}
