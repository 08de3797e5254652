import Foundation
import SafeFiles

/// The language in which the program speaks to its user: help, errors and remarks.
///
/// Results have `--lang` alone, so that no locale changes them.
package enum Spoken {
  /// What `--lang` says; else English in an English locale, and Chinese in every other.
  package static let language = language(RawArguments.texts, ProcessInfo.processInfo.environment)

  /// The language for arguments and an environment; of LC_ALL, LC_MESSAGES and LANG the first that says anything counts.
  package static func language(_ arguments: [String], _ environment: [String: String]) -> Language {
    let named = zip(arguments, arguments.dropFirst()).compactMap { option, value in
      option == "--lang" ? Language(rawValue: value) : nil
    }
    let joined = arguments.compactMap { argument in
      argument.utf8.starts(with: "--lang=".utf8) ? Language(rawValue: String(argument.dropFirst(7))) : nil
    }
    if let language = (named + joined).last { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.map { $0.utf8.starts(with: "en".utf8) } == true ? .english : .chinese
  }
}
