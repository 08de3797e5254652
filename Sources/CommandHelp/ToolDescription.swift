import Foundation

/// The commands with their arguments and options, as ArgumentParser describes them.
package struct ToolDescription: Decodable {
  /// A command, or the program itself.
  package struct Command: Decodable {
    package let commandName: String
    package let abstract: String?
    let discussion: String?
    let superCommands: [String]?
    let subcommands: [Command]?
    let arguments: [Argument]?

    /// What is typed for it: `jianbao brief`.
    package var path: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

    /// The arguments that stand by their place.
    var positionals: [Argument] { (arguments ?? []).filter { $0.kind == .positional } }

    /// The options and switches.
    var options: [Argument] { (arguments ?? []).filter { $0.kind != .positional } }

    /// The option that goes by a name as typed, with its dashes.
    func option(_ name: String) -> Argument? { options.first { $0.typed.contains(name) } }
  }

  /// An argument, an option or a switch.
  package struct Argument: Decodable {
    package enum Kind: String, Decodable {
      case positional, option, flag
    }
    package struct Name: Decodable {
      package enum Kind: String, Decodable {
        case long, short, longWithSingleDash
      }
      let kind: Kind
      let name: String

      /// The name as it is typed.
      var typed: String { (kind == .long ? "--" : "-") + name }
    }

    let kind: Kind
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let allValues: [String]?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool
    let parsingStrategy: String
    let sectionTitle: String?

    /// The names as they are typed, the short one first.
    var typed: [String] { (names ?? []).map(\.typed).sorted { $0.count < $1.count } }

    /// The longest name.
    var name: String { typed.last ?? "" }

    /// Whether all that follows up to the next option is its value.
    var takesSeveral: Bool { parsingStrategy == "upToNextOption" }
  }

  let command: Command

  /// The description of a whole program from ArgumentParser's own; throws where that is otherwise than is known here.
  package static func program(_ dump: String) throws -> Command {
    try JSONDecoder().decode(ToolDescription.self, from: Data(dump.utf8)).command
  }
}
