import ArgumentParser
import Briefing
import CommandHelp
import Foundation
import SafeFiles

/// The command that everything begins with.
@main
struct Jianbao: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jianbao", abstract: HelpWords["command.jianbao"],
    discussion: HelpWords.discussion("jianbao"),
    version: ProgramVersion.number,
    subcommands: [
      BriefCommand.self, CompareCommand.self, DeckCommand.self, ChartCommand.self, FiguresCommand.self,
      CheckCommand.self,
      ChartsCommand.self,
      StylesCommand.self, DoctorCommand.self,
    ])

  /// Runs the command that the arguments name; the library's own way would trap or stay silent where its texts cannot be
  /// printed, and it speaks English alone.
  static func main() {
    StandardDescriptors.hold()
    Interruption.install()
    do {
      var given = RawArguments.texts
      if given.first == StreamWorker.word {
        StreamWorker.isHere = true
        given.removeFirst()
      }
      let arguments = try FirstContact.arguments(given)
      if var command = try parsed(arguments) {
        try command.run()
      } else if let text = try said(arguments) {
        try StandardOutput.write(text)
      }
    } catch let error as InputError {
      Messages.error(error.message)
      Foundation.exit(error.exitCode)
    } catch let error as BriefingError {
      Foundation.exit(Messages.stop(error).rawValue)
    } catch {
      Foundation.exit(ended(error))
    }
  }

  /// The command that the arguments name, ready to run; nil where they ask for something else, such as help.
  ///
  /// Throws what no command can take, in the user's language.
  private static func parsed(_ arguments: [String]) throws -> (any ParsableCommand)? {
    do {
      let command = try parseAsRoot(arguments)
      // Without a command, and for help, the library answers a command of its own.
      return configuration.subcommands.contains { $0 == type(of: command) } ? command : nil
    } catch {
      // What the library finds wrong is said in our words where we find it too, and in its own where we do not.
      if try said(arguments) == nil { throw error }
      return nil
    }
  }

  /// What is shown where no command runs: help, the version, the description of the commands, completions; nil where one does.
  ///
  /// Throws what no command can take.
  private static func said(_ arguments: [String]) throws -> String? {
    if arguments.first == "--experimental-dump-help" { return _dumpHelp() + "\n" }
    if let shell = shell(arguments) { return completionScript(for: shell) + "\n" }
    switch CommandLineCheck.outcome(arguments, of: try ToolDescription.program(_dumpHelp())) {
    case .run: return nil
    case .start: return try words { StartPage.text }
    case .help(let command): return try words { HelpPage(command).text }
    case .version: return VersionText.text
    case .fault(let fault, let command): throw InputError(fault, of: command)
    }
  }

  /// The shell whose completions are asked for.
  private static func shell(_ arguments: [String]) -> CompletionShell? {
    let words = arguments.flatMap { $0.split(separator: "=", maxSplits: 1).map { String($0) } }
    guard words.first == "--generate-completion-script" else { return nil }
    return words.dropFirst().first.map { CompletionShell(rawValue: $0) } ?? CompletionShell.autodetected()
  }

  /// A text of the help; throws where its words cannot be read.
  private static func words(_ text: () -> String) throws(BriefingError) -> String {
    _ = try HelpWords.loaded.get()
    return text()
  }

  /// Says what ended a command, if it has not said so itself; answers the exit code.
  private static func ended(_ error: any Error) -> Int32 {
    let message = message(for: error)
    if !message.isEmpty { Messages.error(message) }
    return exitCode(for: error).rawValue
  }
}

extension InputError {
  /// What no command can take, and which help says what it takes.
  init(_ fault: UsageFault, of command: ToolDescription.Command) {
    let message = fault.message(of: command)
    self.init(zh: message, en: message, exitCode: 64)
  }
}
