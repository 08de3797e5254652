import ArgumentParser
import Briefing
import CommandHelp
import ReportReading
import SafeFiles

/// `jianbao doctor`: the fonts and libraries found.
struct DoctorCommand: ParsableCommand {
  static let configuration = HelpWords.configuration("doctor")

  @OptionGroup(title: HelpWords["section.general"]) var shared: SharedOptions

  func run() throws {
    do {
      try OpenFiles.check()
      let (text, isHealthy) = try Doctor.report(try shared.resources())
      let reader = "pdftotext             " + (PdfSupport.program ?? "-  (PDF: Debian's poppler-utils)")
      try StandardOutput.write(text + reader + "\n")
      if !isHealthy { throw ExitCode(69) }
    } catch let error as BriefingError {
      throw Messages.stop(error)
    }
  }
}
