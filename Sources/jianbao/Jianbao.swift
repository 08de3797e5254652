import ArgumentParser
import Briefing
import Foundation

/// The command that everything begins with.
@main
struct Jianbao: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jianbao",
    abstract:
      "Turn an annual report on open government information into checked figures and briefing graphics.",
    usage: """
      jianbao report.html                      the same as jianbao brief report.html
      jianbao brief report.txt -o Exports      the whole briefing: page, charts, figures
      jianbao compare 2023.txt 2024.txt        offices and years side by side
      jianbao deck report.txt -o report.pptx   slides with the charts, their sources and notes
      jianbao check report.txt                 hold the report's sums against each other
      jianbao chart outcomes report.txt -o outcomes.png
      """,
    discussion: """
      Exit codes: 0 ok, 1 check found errors, 3 some reports of several failed, 64 usage, 65 no usable data, \
      66 input missing, 69 font or resource missing, 73 cannot create output, 74 input or output failed, \
      78 style file or offices.yaml wrong.
      """,
    version: "0.1.0",
    subcommands: [
      BriefCommand.self, CompareCommand.self, DeckCommand.self, ChartCommand.self, FiguresCommand.self,
      CheckCommand.self,
      ChartsCommand.self,
      StylesCommand.self, DoctorCommand.self,
    ])

  /// Runs the command that the arguments name; the library's own way would trap or stay silent where its texts cannot be
  /// printed.
  static func main() {
    StandardDescriptors.hold()
    Interruption.install()
    do {
      var command = try parseAsRoot(try FirstContact.arguments(RawArguments.texts))
      try command.run()
    } catch let error as InputError {
      Messages.error(error.message)
      Foundation.exit(error.exitCode)
    } catch {
      Foundation.exit(said(error))
    }
  }

  /// Prints what an error has to say, help and version on standard output; answers the exit code.
  private static func said(_ error: any Error) -> Int32 {
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    guard !text.isEmpty else { return code.rawValue }
    guard code.isSuccess else {
      Messages.plain(text + "\n")
      return code.rawValue
    }
    do {
      try StandardOutput.write(text + "\n")
      return 0
    } catch {
      return Messages.stop(error, .chinese).rawValue
    }
  }
}
