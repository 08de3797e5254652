import ArgumentParser
import CommandHelp
import Glibc

/// When a line says how far the work is.
enum ProgressMode: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// Whether a line says how far the work is.
struct ProgressOption: ParsableArguments {
  @Option(help: HelpWords.option("progress", "when"))
  var progress = ProgressMode.auto

  /// The line of a run over some files: none for a single one, and none where standard error is no terminal and none is asked for.
  func line(total: Int) -> ProgressLine {
    let isTerminal = isatty(2) == 1 && getenv("TERM").map { strcmp($0, "dumb") != 0 } == true
    let isWanted = progress == .always || (progress == .auto && isTerminal)
    return ProgressLine(total: total, isShown: isWanted && total > 1, isTerminal: isTerminal)
  }
}
