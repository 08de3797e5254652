import ArgumentParser
import Briefing

/// `jianbao charts`: the charts there are.
struct ChartsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "charts", abstract: "List the ids of the charts, a line each.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    do {
      try StandardOutput.write(ChartList.text(try shared.terms()))
    } catch {
      throw Messages.stop(error, shared.language)
    }
  }
}
