import ArgumentParser
import Briefing

/// `jianbao doctor`: the fonts and libraries found.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tell which fonts, libraries and folders are in use; exit 69 when one is missing.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    do {
      try OpenFiles.check()
      let (text, isHealthy) = try Doctor.report(try shared.resources())
      try StandardOutput.write(text)
      if !isHealthy { throw ExitCode(69) }
    } catch let error as BriefingError {
      throw Messages.stop(error, shared.language)
    }
  }
}
