import ArgumentParser
import PageProse
import SafeFiles

/// The words of `Assets/help.yaml` in the user's language: what commands and options say of themselves, and usage errors.
package enum HelpWords {
  /// The words; the error where they cannot be read, which help then says.
  package static let loaded = Result { () throws(BriefingError) in
    try Terms(try ResourceFolder(), language: Spoken.language, file: "help.yaml")
  }

  /// The words by a key; the key itself in angle brackets where there are none.
  package static subscript(_ key: String) -> String {
    guard case .success(let terms) = loaded else { return "⟨\(key)⟩" }
    return terms[key]
  }

  /// The words by a key with the braces filled in.
  package static func text(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    guard case .success(let terms) = loaded else { return "⟨\(key)⟩" }
    return terms(key, values)
  }

  /// How a command describes itself, with the longer text below it where there is one.
  package static func configuration(_ name: String) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: self["command." + name], discussion: discussion(name))
  }

  /// The longer text of a command; empty where there is none.
  package static func discussion(_ name: String) -> String {
    let key = "discussion." + name
    guard case .success(let terms) = loaded, terms.has(key) else { return "" }
    return terms[key]
  }

  /// What an option or argument says of itself, and what stands for its value.
  package static func option(_ key: String, _ value: String? = nil) -> ArgumentHelp {
    ArgumentHelp("\(self["option." + key])", valueName: value.map { self["value." + $0] })
  }

  /// A usage error in the user's language.
  package static func fault(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> ValidationError {
    ValidationError(text("fault." + key, values))
  }
}
