import ArgumentParser
import Briefing
import CommandHelp
import SafeFiles

/// `jianbao styles`: the styles there are, or all settings of one.
struct StylesCommand: ParsableCommand {
  static let configuration = HelpWords.configuration("styles")

  @Argument(help: HelpWords.option("shownStyle", "style"))
  var style: String?

  @Option(help: HelpWords.option("accent", "color"))
  var accent: String?

  @OptionGroup(title: HelpWords["section.general"]) var shared: SharedOptions

  func run() throws {
    do {
      let resources = try shared.resources()
      if style != nil || accent != nil {
        let accent = try accent.map { text throws(BriefingError) in try Accent(text) }
        try StandardOutput.write(try StyleText.yaml(style, accent: accent, from: resources))
        let warnings = try StyleText.warnings(
          style, accent: accent, from: resources, language: Spoken.language)
        for warning in warnings {
          Messages.error(warning)
        }
      } else {
        try StandardOutput.write(StyleText.list(resources, terms: try shared.terms()))
      }
    } catch {
      throw Messages.stop(error)
    }
  }
}
