import ArgumentParser
import Briefing

/// `jianbao styles`: the styles there are, or all settings of one.
struct StylesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "styles",
    abstract: "List the styles, or print every setting of one as a style file.")

  @Argument(help: "The name of a style or a style file; the list where it is not given.")
  var style: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    do {
      let resources = try shared.resources()
      if let style {
        try StandardOutput.write(try StyleText.yaml(style, from: resources))
        for warning in try StyleText.warnings(style, from: resources) { Messages.error(warning) }
      } else {
        try StandardOutput.write(StyleText.list(resources, terms: try shared.terms()))
      }
    } catch {
      throw Messages.stop(error, shared.language)
    }
  }
}
