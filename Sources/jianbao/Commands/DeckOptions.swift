import ArgumentParser
import Briefing
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
    help: HelpWords.option("style", "nameOrFile"))
  var style: String?

  @Option(help: HelpWords.option("accent", "color"))
  var accent: String?

  @Flag(help: HelpWords.option("strictFonts"))
  var strictFonts = false

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
  func wishes(_ shared: SharedOptions) throws(BriefingError) -> DeckWishes {
    guard let charts else { return DeckWishes(drawing: drawing) }
    return DeckWishes(
      charts: try DeckWishes.charts(charts, in: try shared.resources()), drawing: drawing)
  }

  /// Says on standard error which characters the pictures lack.
  func warn(_ maker: BriefingMaker) {
    for warning in maker.fontWarnings() { Messages.error(warning) }
  }
}
