import ArgumentParser
import Briefing
import Foundation
import LocalPage
import SafeFiles

extension Language: ExpressibleByArgument {}

/// `jianbao-page`: serves the page for people without a terminal, on this computer alone.
@main
struct JianbaoPage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jianbao-page",
    abstract: "Serve a page on this computer that turns annual reports into briefings, without a terminal.",
    discussion: """
      Prints the address to open in a browser. The page is served on 127.0.0.1 alone; nothing is sent elsewhere, and \
      nothing stays when the program ends.
      """,
    version: ProgramVersion.number)

  @Option(help: ArgumentHelp("The port; any that is free without it.", valueName: "number"))
  var port: UInt16 = 0

  @Option(
    help: ArgumentHelp("End after so many minutes in which nothing was asked for.", valueName: "minutes"))
  var idle = 30

  @Flag(help: "Open the page in the browser.")
  var open = false

  @Option(name: .customLong("lang"), help: "The language of messages, and of the page at first: zh or en.")
  var language = Language.chinese

  func validate() throws {
    guard (1...1440).contains(idle) else { throw ValidationError("--idle '\(idle)': expected 1 to 1440") }
  }

  func run() async throws {
    do {
      try await PageProgram(port: port, idleMinutes: idle, opens: open, language: language).run()
    } catch {
      StandardError.write("jianbao-page: \(error.sentence(language))\n")
      throw ExitCode(error.exitCode)
    }
  }
}
