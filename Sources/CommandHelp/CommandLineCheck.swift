/// Walks a command line beside the description of the commands, before it is parsed: what is asked for besides running, or
/// the first thing that no command can take.
package struct CommandLineCheck {
  /// What a command line comes to.
  package enum Outcome {
    /// To be parsed and run.
    case run
    /// The commands most wanted.
    case start
    /// The help of a command or of the program.
    case help(ToolDescription.Command)
    /// The version.
    case version
    /// What no command can take, and the command that says what it takes.
    case fault(UsageFault, ToolDescription.Command)
  }

  private let command: ToolDescription.Command
  private var faults: [UsageFault] = []
  private var given: Set<String> = []
  private var positionals = 0
  private var wantsHelp = false
  private var wantsVersion = false

  private init(_ command: ToolDescription.Command) { self.command = command }

  /// Looks at the arguments behind the program's name.
  package static func outcome(_ arguments: [String], of program: ToolDescription.Command) -> Outcome {
    var arguments = arguments[...]
    // The language may stand before the command.
    while let first = arguments.first, first.utf8.starts(with: "--lang".utf8) {
      arguments = arguments.dropFirst(first == "--lang" ? 2 : 1)
    }
    guard let first = arguments.first else { return .start }
    let commands = program.subcommands ?? []
    if first == "help" {
      guard let name = arguments.dropFirst().first(where: { !$0.utf8.starts(with: "-".utf8) }) else {
        return .help(program)
      }
      guard let command = commands.first(where: { $0.commandName == name }) else {
        return .fault(.unknownCommand(name, among: commands.map(\.commandName)), program)
      }
      return .help(command)
    }
    guard !first.utf8.starts(with: "-".utf8) else { return walked(arguments, program) }
    guard let command = commands.first(where: { $0.commandName == first }) else {
      return .fault(.unknownCommand(first, among: commands.map(\.commandName)), program)
    }
    return walked(arguments.dropFirst(), command)
  }

  /// Looks at the arguments behind the name of a program that has no commands.
  package static func outcome(_ arguments: [String], ofSingle program: ToolDescription.Command) -> Outcome {
    walked(arguments[...], program)
  }

  private static func walked(_ arguments: ArraySlice<String>, _ command: ToolDescription.Command) -> Outcome {
    var check = CommandLineCheck(command)
    check.walk(arguments)
    if check.wantsHelp { return .help(command) }
    if check.wantsVersion { return .version }
    return (check.faults.first ?? check.missing).map { .fault($0, command) } ?? .run
  }

  private mutating func walk(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let word = rest.popFirst() {
      if word == "--" {
        for word in rest { take(word) }
        return
      }
      guard word.utf8.count > 1, word.utf8.starts(with: "-".utf8) else {
        take(word)
        continue
      }
      let (name, joined) = Self.parted(word)
      guard let option = command.option(name) else {
        if !isCluster(word) { faults.append(.unknownOption(name, among: command.options.flatMap(\.typed))) }
        continue
      }
      given.insert(option.name)
      switch (option.kind, joined) {
      case (.flag, let joined?): faults.append(.needlessValue(option, joined))
      case (.flag, nil):
        if option.name == "--help" { wantsHelp = true }
        if option.name == "--version" { wantsVersion = true }
      case (_, let value?): judge(value, option)
      case (_, nil):
        guard let value = rest.first, !Self.isOption(value) else {
          faults.append(.missingValue(option))
          continue
        }
        rest.removeFirst()
        judge(value, option)
        while option.takesSeveral, let next = rest.first, !Self.isOption(next) { rest.removeFirst() }
      }
    }
  }

  private mutating func take(_ word: String) {
    positionals += 1
    let places = command.positionals
    guard positionals > places.count, places.last?.isRepeating != true else { return }
    faults.append(.needlessArgument(word, of: command))
  }

  private mutating func judge(_ value: String, _ option: ToolDescription.Argument) {
    if let values = option.allValues {
      if !values.contains(value) { faults.append(.notAmong(option, value)) }
    } else if ["number", "year", "minutes"].contains(where: { HelpWords["value." + $0] == option.valueName }),
      Int(value) == nil
    {
      faults.append(.noNumber(option, value))
    }
  }

  /// What is needed and was not given.
  private var missing: UsageFault? {
    let needed = command.positionals.filter { !$0.isOptional }
    if positionals < needed.count { return .missingArgument(needed[positionals]) }
    return command.options.first { !$0.isOptional && !given.contains($0.name) }.map { .missingOption($0) }
  }

  /// Whether a word is several switches behind one dash.
  private func isCluster(_ word: String) -> Bool {
    !word.utf8.starts(with: "--".utf8)
      && word.unicodeScalars.dropFirst().allSatisfy { command.option("-\($0)")?.kind == .flag }
  }

  private static func isOption(_ word: String) -> Bool {
    word.utf8.count > 1 && word.utf8.starts(with: "-".utf8)
  }

  /// The name and the value behind its equals sign.
  private static func parted(_ word: String) -> (name: String, value: String?) {
    let scalars = word.unicodeScalars
    guard let sign = scalars.firstIndex(of: "=") else { return (word, nil) }
    return (String(scalars[..<sign]), String(scalars[scalars.index(after: sign)...]))
  }
}
