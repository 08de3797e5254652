import Briefing
import ReportReading

/// Why a file could not be taken in: one sentence and the exit code that goes with it.
struct InputError: Error {
  let message: String
  let exitCode: Int32

  init(zh: String, en: String, language: Language, exitCode: Int32) {
    message = language == .chinese ? zh : en
    self.exitCode = exitCode
  }

  init(_ error: ReadingError, language: Language) {
    message = language == .chinese ? error.messageZh : error.messageEn
    exitCode = error.kind.exitCode
  }
}
