import ArgumentParser
import Briefing
import CommandHelp
import SafeFiles

/// How pictures look and how large they are.
struct PictureOptions: ParsableArguments {
  @Option(
    help: HelpWords.option("style", "nameOrFile"))
  var style: String?

  @Option(help: HelpWords.option("accent", "color"))
  var accent: String?

  @Option(
    help: HelpWords.option("size", "size"))
  var size = "slide"

  @Option(
    help: HelpWords.option("dpi", "number"))
  var dpi: Int?

  @Option(
    help: HelpWords.option("scale", "number"))
  var scale = 1

  @Option(
    help: HelpWords.option("background", "ground"))
  var background: String?

  @Flag(help: HelpWords.option("strictFonts"))
  var strictFonts = false

  func validate() throws {
    if let dpi, !(36...1200).contains(dpi) {
      throw HelpWords.fault("dpi", ["word": String(dpi)])
    }
    guard (1...4).contains(scale) else { throw HelpWords.fault("scale", ["word": String(scale)]) }
  }

  /// A maker of such pictures; what cannot be told apart in a style or on a ground of the user's is said on standard error.
  func maker(_ shared: SharedOptions) throws(BriefingError) -> BriefingMaker {
    try OpenFiles.check()
    let picture = try PictureSize(size, dpi: dpi, scale: scale)
    let ground = try background.map { text throws(BriefingError) in try Background(text) } ?? .style
    let maker = try BriefingMaker(
      resources: try shared.resources(), language: shared.language, style: style,
      accent: try accent.map { text throws(BriefingError) in try Accent(text) }, picture: picture,
      background: ground, strictFonts: strictFonts, warnings: Spoken.language)
    for warning in maker.warnings { Messages.error(warning) }
    return maker
  }

  /// Says on standard error which characters the pictures lack that a maker drew.
  func warn(_ maker: BriefingMaker) {
    for warning in maker.fontWarnings() { Messages.error(warning) }
  }
}
