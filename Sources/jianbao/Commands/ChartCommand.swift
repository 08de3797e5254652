import ArgumentParser
import Briefing
import ReportReading

/// How text is written into an SVG.
enum TextOption: String, ExpressibleByArgument, CaseIterable {
  case outline, live
}

/// `jianbao chart`: one chart as PNG or SVG.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "Draw one chart of a report as PNG or SVG.")

  @Argument(
    help: "The chart's id, or its name in Chinese; jianbao charts lists them.", transform: CarriedBytes.shown)
  var id: String

  @Argument(help: "An annual report as published; - reads standard input.")
  var report: String

  @OptionGroup var kindOption: KindOption
  @OptionGroup var naming: CreditOptions
  @OptionGroup var corrections: CorrectionOptions
  @OptionGroup var shared: SharedOptions

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("A name that ends in .svg or .png.", valueName: "file"))
  var output: String

  @OptionGroup var picture: PictureOptions

  @Option(help: "SVG text as outlines, the same everywhere, or live, selectable and small.")
  var text = TextOption.outline

  @Option(
    help: "What the title says instead of the finding; '' for a picture without one.",
    transform: CarriedBytes.shown)
  var title: String?

  @Flag(help: "A picture without title, subtitle and source line, which stand beside it then.")
  var bare = false

  func validate() throws {
    try OutputOption.validate(output)
    if let title, !title.isEmpty, title.allSatisfy(\.isWhitespace) {
      throw ValidationError("--title '\(title)': expected some words, or none at all")
    }
  }

  func run() throws {
    try Messages.ending(shared.language) {
      let format = try PictureFormat(file: output, live: text == .live)
      let id = try ChartName.chart(id, in: try shared.resources())
      let maker = try picture.maker(shared)
      let file = InputFile(FilePath(report), language: shared.language)
      let read = try file.report(try file.bytes(), kind: kindOption.kind)
      let figures = try Corrector(corrections, shared, inputs: [file.path]).corrected([read], of: file)
      let (named, credit) = naming.credit.named(figures.first ?? read)
      let picture = try maker.chart(
        id, of: named, format: format, title: title, credit: credit,
        words: bare ? .bare : title?.isEmpty == true ? .untitled : .whole)
      try ExportFolder.write(picture, to: FilePath(output))
      self.picture.warn(maker)
    }
  }
}
