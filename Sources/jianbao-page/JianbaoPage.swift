import ArgumentParser
import Briefing
import CommandHelp
import Foundation
import LocalPage
import PageProse
import SafeFiles
import SafeText

extension Language: ExpressibleByArgument {}

/// `jianbao-page`: serves the page for people without a terminal, on this computer alone.
@main
struct JianbaoPage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jianbao-page", abstract: HelpWords["command.jianbao-page"],
    discussion: HelpWords.discussion("jianbao-page"), version: ProgramVersion.number)

  @Option(help: HelpWords.option("port", "number"))
  var port = 0

  @Option(help: HelpWords.option("idle", "minutes"))
  var idle = 30

  @Flag(help: HelpWords.option("openPage"))
  var open = false

  @Option(name: .customLong("lang"), help: HelpWords.option("pageLanguage", "language"))
  var language: Language?

  func validate() throws {
    guard (0...65_535).contains(port) else { throw HelpWords.fault("port", ["word": String(port)]) }
    guard (1...1440).contains(idle) else { throw HelpWords.fault("idle", ["word": String(idle)]) }
  }

  func run() async throws {
    let language = language ?? Spoken.language
    do {
      try await PageProgram(port: UInt16(port), idleMinutes: idle, opens: open, language: language).run()
    } catch {
      Self.say(error.sentence(language))
      throw ExitCode(error.exitCode)
    }
  }

  /// Answers what is asked for besides serving, or says what cannot be taken, in the user's language; else serves.
  static func main() async {
    do {
      let arguments = RawArguments.texts
      if try said(arguments) { return }
      let command = try parse(arguments)
      try await command.run()
    } catch let error as BriefingError {
      say(error.sentence(Spoken.language))
      Foundation.exit(error.exitCode)
    } catch {
      // What the library itself prints, such as completions, ends well.
      guard !exitCode(for: error).isSuccess else { exit(withError: error) }
      let message = message(for: error)
      if !message.isEmpty { say(message) }
      Foundation.exit(exitCode(for: error).rawValue)
    }
  }

  /// Whether help or the version was asked for and shown; throws what the program does not take.
  private static func said(_ arguments: [String]) throws -> Bool {
    let own = ["--experimental-dump-help", "--generate-completion-script"]
    if let first = arguments.first, own.contains(where: { first.utf8.starts(with: $0.utf8) }) { return false }
    let program = try ToolDescription.program(_dumpHelp())
    switch CommandLineCheck.outcome(arguments, ofSingle: program) {
    case .run, .start: return false
    case .help(let command):
      _ = try HelpWords.loaded.get()
      try StandardOutput.write(HelpPage(command).text)
    case .version: try StandardOutput.write(ProgramVersion.number + "\n")
    case .fault(let fault, let command): throw ValidationError(fault.message(of: command))
    }
    return true
  }

  /// Says a sentence on one line of standard error.
  private static func say(_ sentence: String) {
    StandardError.write("jianbao-page: \(TerminalText.line(CarriedBytes.shown(sentence)))\n")
  }
}
