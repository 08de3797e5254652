import PageProse

/// What `--help` shows of a command: usage, commands, arguments and options by section, in the user's language.
package struct HelpPage {
  private let command: ToolDescription.Command

  /// The help of a command.
  package init(_ command: ToolDescription.Command) { self.command = command }

  /// The whole page; no line is wider than 96 places unless a word is.
  package var text: String {
    var parts = [
      HelpWords.text(
        "frame.title", ["command": command.path, "abstract": command.abstract ?? ""]) + "\n"
    ]
    parts.append("\(HelpWords["frame.usage"])  \(usage)\n")
    if let discussion = command.discussion, !discussion.isEmpty {
      parts.append(WrappedText.lines(discussion, width: Self.width).map { $0 + "\n" }.joined())
    }
    let commands = subcommands.map {
      ($0.commandName, HelpWords["command." + $0.commandName])
    }
    if !commands.isEmpty { parts.append(table(HelpWords["frame.commands"], commands)) }
    for section in sections { parts.append(table(section.title, section.rows)) }
    parts.append(
      (commands.isEmpty
        ? HelpWords.text("frame.moreOfCommand", ["page": command.path.replacing(" ", with: "-")])
        : HelpWords["frame.more"]) + "\n")
    return parts.joined(separator: "\n")
  }

  private static let width = 96

  /// The commands beneath it; none where there is nothing but the one that explains them.
  private var subcommands: [ToolDescription.Command] {
    let all = command.subcommands ?? []
    return all.allSatisfy { $0.commandName == "help" } ? [] : all
  }

  /// What is typed: the command, what it needs and what it may have.
  private var usage: String {
    var words = [command.path]
    if !subcommands.isEmpty { words.append("<\(HelpWords["frame.commandPlace"])>") }
    words += command.options.filter { !$0.isOptional }.map { "\($0.name) <\($0.valueName ?? "")>" }
    words.append("[\(HelpWords["frame.optionsPlace"])]")
    words += command.positionals.map(Self.shape)
    return words.joined(separator: " ")
  }

  /// An argument as it is typed: `<report> ...`, in brackets where it may be left out.
  private static func shape(_ argument: ToolDescription.Argument) -> String {
    let name = "<\(argument.valueName ?? "")>" + (argument.isRepeating ? " ..." : "")
    return argument.isOptional ? "[\(name)]" : name
  }

  /// The sections with their rows, in the order in which the command declares them; the general ones last.
  private var sections: [(title: String, rows: [(String, String)])] {
    let general = HelpWords["section.general"]
    var sections: [(title: String, rows: [(String, String)])] = []
    let arguments = command.positionals.map { (Self.shape($0), Self.help(of: $0)) }
    if !arguments.isEmpty { sections.append((HelpWords["frame.arguments"], arguments)) }
    let isGeneral = { (option: ToolDescription.Argument) in
      option.sectionTitle == general || ["--help", "--version"].contains(option.name)
    }
    for option in command.options.filter({ !isGeneral($0) }) + command.options.filter(isGeneral) {
      let title = isGeneral(option) ? general : option.sectionTitle ?? HelpWords["section.output"]
      let row = (Self.label(of: option), Self.help(of: option))
      if let index = sections.firstIndex(where: { $0.title == title }) {
        sections[index].rows.append(row)
      } else {
        sections.append((title, [row]))
      }
    }
    return sections
  }

  /// An option as it is typed: `-o, --output <folder>`.
  private static func label(of option: ToolDescription.Argument) -> String {
    option.typed.joined(separator: ", ") + (option.kind == .option ? " <\(option.valueName ?? "")>" : "")
  }

  /// What an option says of itself, the values that it may have, its default and whether it may be repeated.
  private static func help(of argument: ToolDescription.Argument) -> String {
    let comma = Spoken.language == .chinese ? "、" : ", "
    var notes: [String] = []
    if let values = argument.allValues {
      notes.append(HelpWords.text("frame.values", ["values": values.joined(separator: comma)]))
    }
    if let value = argument.defaultValue {
      notes.append(HelpWords.text("frame.default", ["value": value]))
    }
    if argument.kind == .option, argument.isRepeating, !argument.takesSeveral {
      notes.append(HelpWords["frame.repeated"])
    }
    let words = OwnHelp.words(of: argument)
    guard !notes.isEmpty else { return words }
    let end: String? = words.last == "." ? "." : nil
    return (end == nil ? words : String(words.dropLast()))
      + HelpWords.text("frame.notes", ["notes": notes.joined(separator: HelpWords["frame.noteSeparator"])])
      + (end ?? "")
  }

  /// A heading and rows beneath it: what is typed, and in a second column what it does.
  private func table(_ title: String, _ rows: [(String, String)]) -> String {
    let column = min(30, (rows.map { TerminalWidth.of($0.0) }.max() ?? 0) + 2)
    return title + "\n"
      + rows.map { label, help in
        let lines = WrappedText.lines(help, width: Self.width - column - 2)
        let room = column - TerminalWidth.of(label)
        let indent = String(repeating: " ", count: column + 2)
        let first =
          room >= 2 ? "  " + label + String(repeating: " ", count: room) : "  " + label + "\n" + indent
        return first + lines.joined(separator: "\n" + indent) + "\n"
      }.joined()
  }
}

/// The words of what ArgumentParser adds to every command: `--help` and `--version`.
enum OwnHelp {
  /// What an option says of itself.
  static func words(of argument: ToolDescription.Argument) -> String {
    switch argument.name {
    case "--help": HelpWords["option.help"]
    case "--version": HelpWords["option.version"]
    default: argument.abstract ?? ""
    }
  }
}
