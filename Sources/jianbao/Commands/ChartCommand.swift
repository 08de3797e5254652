import ArgumentParser
import Briefing
import ReportReading

extension ChartID: ExpressibleByArgument {}

/// How text is written into an SVG.
enum TextOption: String, ExpressibleByArgument, CaseIterable {
  case outline, live
}

/// `jianbao chart`: one chart as PNG or SVG.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "Draw one chart of a report as PNG or SVG.")

  @Argument(help: "The chart's id; jianbao charts lists them.")
  var id: ChartID

  @Argument(help: "An annual report as published; - reads standard input.")
  var report: String

  @OptionGroup var kindOption: KindOption
  @OptionGroup var shared: SharedOptions

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("A name that ends in .svg or .png.", valueName: "file"))
  var output: String

  @OptionGroup var picture: PictureOptions

  @Option(help: "SVG text as outlines, the same everywhere, or live, selectable and small.")
  var text = TextOption.outline

  @Option(help: "What the title says instead of the finding.", transform: CarriedBytes.shown)
  var title: String?

  func validate() throws {
    try OutputOption.validate(output)
    if let title, title.allSatisfy(\.isWhitespace) {
      throw ValidationError("--title '\(title)': expected some words")
    }
  }

  func run() throws {
    do {
      let format = try PictureFormat(file: output, live: text == .live)
      let maker = try picture.maker(shared)
      let file = InputFile(FilePath(report), language: shared.language)
      let figures = try file.report(try file.bytes(), kind: kindOption.kind)
      let picture = try maker.chart(id, of: figures, format: format, title: title)
      try ExportFolder.write(picture, to: FilePath(output))
      self.picture.warn(maker)
    } catch let error as BriefingError {
      throw Messages.stop(error, shared.language)
    } catch let error as InputError {
      Messages.error(error.message)
      throw ExitCode(error.exitCode)
    }
  }
}
