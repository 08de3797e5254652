import ArgumentParser
import Briefing

extension DeckWishes.Drawing: ExpressibleByArgument {}

/// How slides look and which charts they show.
struct DeckOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The charts and their order: ids or names with commas between; all that have something to say without it.",
      valueName: "id,id"), transform: CarriedBytes.shown)
  var charts: String?

  @Option(
    name: .customLong("as"),
    help:
      "native: charts of the slide program with their data behind them, where that loses nothing; picture.")
  var drawing = DeckWishes.Drawing.native

  @Option(
    help: ArgumentHelp(
      "One of the program's styles, which jianbao styles lists, or a style file.", valueName: "name|file"))
  var style: String?

  @Flag(help: "Refuse a picture with a character that no installed font has, instead of drawing it as a box.")
  var strictFonts = false

  /// A maker of decks in that style; what cannot be told apart in it is said on standard error.
  func maker(_ shared: SharedOptions) throws(BriefingError) -> BriefingMaker {
    try OpenFiles.check()
    let maker = try BriefingMaker(
      resources: try shared.resources(), language: shared.language, style: style, strictFonts: strictFonts)
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
