import ArgumentParser
import Briefing

extension Language: ExpressibleByArgument {}

/// Options that every command has.
struct SharedOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: "The language of words and messages: zh or en.")
  var language = Language.chinese

  @Option(
    help: ArgumentHelp("A folder of style files to use instead of the installed one.", valueName: "folder"))
  var styles: String?

  @Option(
    help: ArgumentHelp("A folder with terms.yaml to use instead of the installed one.", valueName: "folder"))
  var assets: String?

  /// The folders Styles and Assets.
  func resources() throws(BriefingError) -> ResourceFolder {
    try ResourceFolder(styles: styles, assets: assets)
  }

  /// The words of results that machines read: English in every language, so that they can be relied on.
  func dataTerms() throws(BriefingError) -> Terms { try Terms(try resources(), language: .english) }

  /// The words of the chosen language.
  func terms() throws(BriefingError) -> Terms { try Terms(try resources(), language: language) }
}
