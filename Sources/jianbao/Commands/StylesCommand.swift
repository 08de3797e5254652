import ArgumentParser
import Briefing

/// `jianbao styles`: the styles there are, or all settings of one.
struct StylesCommand: ParsableCommand {
  static let configuration = HelpWords.configuration("styles")

  @Argument(help: HelpWords.option("shownStyle", "style"))
  var style: String?

  @OptionGroup(title: HelpWords["section.general"]) var shared: SharedOptions

  func run() throws {
    do {
      let resources = try shared.resources()
      if let style {
        try StandardOutput.write(try StyleText.yaml(style, from: resources))
        for warning in try StyleText.warnings(style, from: resources, language: Spoken.language) {
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
