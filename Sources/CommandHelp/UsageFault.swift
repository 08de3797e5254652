import PageProse

/// Something on the command line that no command can take: what was found and what was expected.
package enum UsageFault {
  case unknownCommand(String, among: [String])
  case unknownOption(String, among: [String])
  case missingValue(ToolDescription.Argument)
  case needlessValue(ToolDescription.Argument, String)
  case notAmong(ToolDescription.Argument, String)
  case noNumber(ToolDescription.Argument, String)
  case missingArgument(ToolDescription.Argument)
  case missingOption(ToolDescription.Argument)
  case needlessArgument(String, of: ToolDescription.Command)

  /// One sentence in the user's language.
  var sentence: String {
    switch self {
    case .unknownCommand(let word, let names):
      if let near = NearestName.slip(word, among: names) { return said("nearCommand", word, near: near) }
      return HelpWords.text("fault.unknownCommand", ["word": word, "names": Self.list(names)])
    case .unknownOption(let word, let names):
      if let near = NearestName.slip(word, among: names) { return said("nearOption", word, near: near) }
      return HelpWords.text("fault.unknownOption", ["word": word])
    case .missingValue(let option):
      return HelpWords.text(
        "fault.missingValue", ["option": option.name, "value": option.valueName ?? ""])
    case .needlessValue(let option, let word):
      return HelpWords.text("fault.needlessValue", ["option": option.name, "word": word])
    case .notAmong(let option, let word):
      return HelpWords.text(
        "fault.notAmong",
        ["option": option.name, "word": word, "values": Self.list(option.allValues ?? [])])
    case .noNumber(let option, let word):
      return HelpWords.text("fault.noNumber", ["option": option.name, "word": word])
    case .missingArgument(let argument):
      return HelpWords.text(
        "fault.missingArgument", ["value": argument.valueName ?? "", "help": argument.abstract ?? ""])
    case .missingOption(let option):
      return HelpWords.text(
        "fault.missingOption",
        ["option": option.name, "value": option.valueName ?? "", "help": option.abstract ?? ""])
    case .needlessArgument(let word, let command):
      return HelpWords.text(
        "fault.needlessArgument",
        ["word": word, "command": command.path, "count": String(command.positionals.count)])
    }
  }

  /// The sentence, and which help says what the command takes.
  package func message(of command: ToolDescription.Command) -> String {
    // A sentence that ends with a sign of its own takes no other.
    let isEnded = sentence.unicodeScalars.last.map { "？?。.".unicodeScalars.contains($0) } ?? false
    let see = HelpWords.text("frame.see", ["command": command.path])
    switch Spoken.language {
    case .chinese: return sentence + (isEnded ? "" : "。") + see
    case .english: return sentence + (isEnded ? " " : "; ") + see
    }
  }

  private func said(_ key: String, _ word: String, near: String) -> String {
    HelpWords.text("fault." + key, ["word": word, "near": near])
  }

  private static func list(_ names: [String]) -> String {
    names.joined(separator: Spoken.language == .chinese ? "、" : ", ")
  }
}
