import ArgumentParser
import CommandHelp
import Comparison
import SafeFiles

/// `jianbao charts`: the charts there are.
struct ChartsCommand: ParsableCommand {
  static let configuration = HelpWords.configuration("charts")

  @OptionGroup(title: HelpWords["section.general"]) var shared: SharedOptions

  func run() throws {
    do {
      try StandardOutput.write(ChartList.text(try shared.terms()))
    } catch {
      throw Messages.stop(error)
    }
  }
}
