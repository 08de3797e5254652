import ArgumentParser
import Briefing
import ReportReading

/// `jianbao doctor`: the fonts and libraries found.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract:
      "Tell which fonts, libraries and folders are in use; exit 69 when one that drawing needs is missing.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    do {
      try OpenFiles.check()
      let (text, isHealthy) = try Doctor.report(try shared.resources())
      let reader = "pdftotext             " + (PdfSupport.program ?? "-  (PDF: Debian's poppler-utils)")
      try StandardOutput.write(text + reader + "\n")
      if !isHealthy { throw ExitCode(69) }
    } catch let error as BriefingError {
      throw Messages.stop(error, shared.language)
    }
  }
}
