import ArgumentParser
import Briefing
import Foundation
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

  @Option(help: ArgumentHelp("Pixels of the picture.", valueName: "WxH"))
  var size = "1920x1080"

  @Option(help: "Pixels in an inch, written into the PNG.")
  var dpi = 144

  @Option(help: "SVG text as outlines, the same everywhere, or live, selectable and small.")
  var text = TextOption.outline

  @Option(help: "The ground: white, none or a colour like #f4f6f6; the style's own where it is not given.")
  var background: String?

  @Option(help: ArgumentHelp("A style file.", valueName: "file"))
  var style: String?

  func validate() throws {
    guard (36...1200).contains(dpi) else { throw ValidationError("--dpi '\(dpi)': expected 36 to 1200") }
  }

  func run() throws {
    do {
      let format = try PictureFormat(file: output, live: text == .live)
      let ground = try background.map { text throws(BriefingError) in try Background(text) } ?? .style
      let maker = try BriefingMaker(
        resources: try shared.resources(), language: shared.language, styleFile: style,
        picture: try PictureSize(size, dpi: dpi))
      let file = InputFile(path: report, language: shared.language)
      let figures = try file.report(try file.bytes(), kind: kindOption.kind)
      let picture = try maker.chart(id, of: figures, format: format, background: ground)
      try ExportFolder.write(picture, to: URL(fileURLWithPath: output))
    } catch let error as BriefingError {
      throw Messages.stop(error)
    } catch let error as InputError {
      Messages.error(error.message)
      throw ExitCode(error.exitCode)
    }
  }
}
