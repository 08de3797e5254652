import ArgumentParser
import Briefing
import CommandHelp
import SafeFiles

extension DeckWishes.Drawing: ExpressibleByArgument {}

/// How slides look and which charts they show.
struct DeckOptions: ParsableArguments {
  @Option(
    help: HelpWords.option("charts", "charts"), transform: CarriedBytes.shown)
  var charts: String?

  @Option(
    name: .customLong("as"),
    help: HelpWords.option("drawing", "drawing"))
  var drawing = DeckWishes.Drawing.native

  @Option(
    help: HelpWords.option("template", "file"))
  var template: String?

  @Flag(help: HelpWords.option("append"))
  var append = false

  @Option(
    help: HelpWords.option("style", "nameOrFile"))
  var style: String?

  @Option(help: HelpWords.option("accent", "color"))
  var accent: String?

  @Flag(help: HelpWords.option("strictFonts"))
  var strictFonts = false

  func validate() throws {
    guard template != nil || !append else { throw HelpWords.fault("appendAlone") }
  }

  /// A maker of decks in that style; what cannot be told apart in it is said on standard error.
  func maker(_ shared: SharedOptions) throws(BriefingError) -> BriefingMaker {
    try OpenFiles.check()
    let maker = try BriefingMaker(
      resources: try shared.resources(), language: shared.language, style: style,
      accent: try accent.map { text throws(BriefingError) in try Accent(text) }, strictFonts: strictFonts,
      warnings: Spoken.language)
    for warning in maker.warnings { Messages.error(warning) }
    return maker
  }

  /// What the user wants of the deck.
  func wishes(_ shared: SharedOptions) throws -> DeckWishes {
    let chosen = try charts.map { text throws(BriefingError) in
      try DeckWishes.charts(text, in: try shared.resources())
    }
    var wishes = DeckWishes(charts: chosen, drawing: drawing)
    if let template {
      let file = TemplateFile(template)
      try wishes.take(template: try file.bytes(), file: file.name, appends: append)
    }
    return wishes
  }

  /// Says on standard error which characters the pictures lack.
  func warn(_ maker: BriefingMaker) {
    for warning in maker.fontWarnings() { Messages.error(warning) }
  }
}
