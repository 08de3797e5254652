import Briefing
import DisclosureReport
import FigureFiles
import PageProse
import SafeFiles

/// What can be taken away of a report, byte for byte what the commands write.
enum Taking: String, Decodable, Sendable {
  /// The page alone.
  case page
  /// Slides.
  case deck
  /// The workbook.
  case workbook
  /// Figures as JSON.
  case figures
  /// The folder of the briefing with slides and workbook, as `brief --deck --xlsx` writes it, in a ZIP.
  case all
}

/// A file that was made.
struct MadeFile: Sendable {
  let name: String
  let bytes: [UInt8]
}

/// Makes what is taken away of one report.
struct ReportTaking: Sendable {
  let resources: ResourceFolder
  let report: DeskReport
  let look: Look

  func file(_ what: Taking) throws -> MadeFile {
    let maker = try look.maker(resources)
    let (checked, credit) = report.checked
    var timings = Timings()
    var taken: Set<String> = []
    let name = BriefingName.folder(of: checked.report, among: &taken)
    switch what {
    case .page:
      return MadeFile(name: name + ".html", bytes: try page())
    case .deck:
      let deck = try maker.deck(of: [DeckReport(checked, credit: credit)], timings: &timings)
      return MadeFile(name: name + ".pptx", bytes: deck.bytes)
    case .workbook:
      let bytes = try FiguresWorkbook([checked], terms: try look.terms(resources)).bytes()
      return MadeFile(name: name + ".xlsx", bytes: bytes)
    case .figures:
      let files = try maker.files(of: checked, credit: credit, timings: &timings)
      return MadeFile(name: name + ".json", bytes: files.first { $0.path == "figures.json" }?.bytes ?? [])
    case .all:
      let files = try maker.files(
        of: checked, credit: credit, deck: DeckWishes(), workbook: true, timings: &timings)
      return MadeFile(name: name + ".zip", bytes: try BriefingArchive.bytes(files, folder: name))
    }
  }

  /// The page of the briefing.
  func page() throws -> [UInt8] {
    let (checked, credit) = report.checked
    var timings = Timings()
    let files = try look.maker(resources).files(of: checked, credit: credit, timings: &timings)
    return files.first { $0.path == "index.html" }?.bytes ?? []
  }

  /// One chart, with a title of the person's where there is one, as `chart` draws it.
  func picture(_ chart: String, title: String?, format: PictureFormat) throws -> MadeFile? {
    guard let id = ChartID(rawValue: chart) else { return nil }
    let (checked, credit) = report.checked
    let title = title?.isEmpty == true ? nil : title
    let bytes = try look.maker(resources).chart(
      id, of: checked.report, format: format, title: title, credit: credit)
    var taken: Set<String> = []
    let name = BriefingName.folder(of: checked.report, among: &taken)
    return MadeFile(name: "\(name)-\(chart).\(format == .png ? "png" : "svg")", bytes: bytes)
  }
}
