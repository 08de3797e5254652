import ArgumentParser
import CommandHelp
import PageProse
import SafeFiles

extension Language: ExpressibleByArgument {}

/// Options that every command has.
struct SharedOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: HelpWords.option("language", "language"))
  var language = Language.chinese

  @Option(
    help: HelpWords.option("styles", "folder"))
  var styles: String?

  @Option(
    help: HelpWords.option("assets", "folder"))
  var assets: String?

  /// The folders Styles and Assets.
  func resources() throws(BriefingError) -> ResourceFolder {
    try ResourceFolder(styles: styles, assets: assets)
  }

  /// The words of results that machines read: English in every language, so that they can be relied on.
  func dataTerms() throws(BriefingError) -> Terms { try Terms(try resources(), language: .english) }

  /// The words of remarks on standard error, in the language that the program speaks to its user.
  func remarkTerms() throws(BriefingError) -> Terms { try Terms(try resources(), language: Spoken.language) }

  /// The words of the chosen language.
  func terms() throws(BriefingError) -> Terms { try Terms(try resources(), language: language) }
}
