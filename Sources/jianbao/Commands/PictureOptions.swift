import ArgumentParser
import Briefing

/// How pictures look and how large they are.
struct PictureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "One of the program's styles, which jianbao styles lists, or a style file.", valueName: "name|file"))
  var style: String?

  @Option(
    help: ArgumentHelp(
      "slide, slide-body, half, a4, word, word-half, square, wechat, lengths like 150x90mm, or pixels like 1280x720.",
      valueName: "size"))
  var size = "slide"

  @Option(
    help: ArgumentHelp(
      "Pixels in an inch of the finished picture: text is at least 9 points there, pixels stay as they are.",
      valueName: "number"))
  var dpi: Int?

  @Option(
    help: ArgumentHelp(
      "So many times the pixels across and down for the same layout, 1 to 4.", valueName: "times"))
  var scale = 1

  @Option(
    help: ArgumentHelp(
      "The ground: white, none or a colour like #f4f6f6; the style's own where it is not given.",
      valueName: "ground"))
  var background: String?

  @Flag(help: "Refuse a picture with a character that no installed font has, instead of drawing it as a box.")
  var strictFonts = false

  func validate() throws {
    if let dpi, !(36...1200).contains(dpi) {
      throw ValidationError("--dpi '\(dpi)': expected 36 to 1200")
    }
    guard (1...4).contains(scale) else { throw ValidationError("--scale '\(scale)': expected 1 to 4") }
  }

  /// A maker of such pictures; what cannot be told apart in a style or on a ground of the user's is said on standard error.
  func maker(_ shared: SharedOptions) throws(BriefingError) -> BriefingMaker {
    try OpenFiles.check()
    let picture = try PictureSize(size, dpi: dpi, scale: scale)
    let ground = try background.map { text throws(BriefingError) in try Background(text) } ?? .style
    let maker = try BriefingMaker(
      resources: try shared.resources(), language: shared.language, style: style, picture: picture,
      background: ground, strictFonts: strictFonts)
    for warning in maker.warnings { Messages.error(warning) }
    return maker
  }

  /// Says on standard error which characters the pictures lack that a maker drew.
  func warn(_ maker: BriefingMaker) {
    for warning in maker.fontWarnings() { Messages.error(warning) }
  }
}
