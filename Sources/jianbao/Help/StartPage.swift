import CommandHelp
import PageProse

/// What `jianbao` alone shows: the three commands most wanted.
enum StartPage {
  /// The page in the user's language.
  static var text: String {
    let rows = ["brief", "check", "compare"].map { (HelpWords["start.\($0)"], HelpWords["start.\($0)Does"]) }
    let column = (rows.map { TerminalWidth.of($0.0) }.max() ?? 0) + 3
    let lines = rows.map { command, does in
      "  " + command + String(repeating: " ", count: column - TerminalWidth.of(command)) + does + "\n"
    }
    return HelpWords["start.head"] + "\n\n" + lines.joined() + "\n" + HelpWords["start.more"] + "\n"
  }
}
