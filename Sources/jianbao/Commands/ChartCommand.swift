import ArgumentParser
import Briefing
import CommandHelp
import ReportReading
import SafeFiles

/// How text is written into an SVG.
enum TextOption: String, ExpressibleByArgument, CaseIterable {
  case outline, live
}

/// `jianbao chart`: one chart as PNG or SVG.
struct ChartCommand: ParsableCommand {
  static let configuration = HelpWords.configuration("chart")

  @Argument(
    help: HelpWords.option("chart", "chart"), transform: CarriedBytes.shown)
  var id: String

  @Argument(help: HelpWords.option("report", "report"))
  var report: String

  @OptionGroup(title: HelpWords["section.input"]) var kindOption: KindOption
  @OptionGroup(title: HelpWords["section.naming"]) var naming: CreditOptions
  @OptionGroup(title: HelpWords["section.corrections"]) var corrections: CorrectionOptions
  @OptionGroup(title: HelpWords["section.general"]) var shared: SharedOptions

  @Option(
    name: [.short, .customLong("output")],
    help: HelpWords.option("outputPicture", "file"))
  var output: String

  @OptionGroup(title: HelpWords["section.picture"]) var picture: PictureOptions

  @Option(help: HelpWords.option("svgText", "text"))
  var text = TextOption.outline

  @Option(
    help: HelpWords.option("title", "text"),
    transform: CarriedBytes.shown)
  var title: String?

  @Flag(help: HelpWords.option("bare"))
  var bare = false

  func validate() throws {
    try OutputOption.validate(output)
    if let title, !title.isEmpty, title.allSatisfy(\.isWhitespace) {
      throw HelpWords.fault("blankTitle", ["word": title])
    }
  }

  func run() throws {
    try Messages.ending {
      let format = try PictureFormat(file: output, live: text == .live)
      let id = try ChartName.chart(id, in: try shared.resources())
      let maker = try picture.maker(shared)
      let file = InputFile(FilePath(report), language: Spoken.language)
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
