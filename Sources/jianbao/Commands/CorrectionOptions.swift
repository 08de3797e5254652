import ArgumentParser
import Briefing
import ReportReading

/// Cells that the user sets by hand.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Set a cell by hand, by its path or its words: requests.carriedOut.total=1, 复议后起诉·总计=1. May be repeated.",
      valueName: "cell=number"), transform: CarriedBytes.shown)
  var set: [String] = []

  @Option(
    help: ArgumentHelp("Why cells are set, kept with each.", valueName: "text"), transform: CarriedBytes.shown
  )
  var note: String?

  @Option(
    help: ArgumentHelp(
      "Corrections in a file; a corrections.yaml beside a report is taken where this is not given.",
      valueName: "file"))
  var corrections: String?

  func validate() throws {
    guard note == nil || !set.isEmpty else {
      throw ValidationError("--note says why --set sets a cell; there is no --set")
    }
  }
}

/// Sets cells of reports as they are read.
struct Corrector {
  private let options: CorrectionOptions
  private let shared: SharedOptions

  init(_ options: CorrectionOptions, _ shared: SharedOptions) {
    self.options = options
    self.shared = shared
  }

  /// A report of a file with the cells set that the command line and a corrections.yaml set.
  func corrected(_ report: ReadReport, of file: InputFile) throws -> ReadReport {
    let path = options.corrections.map { FilePath($0) } ?? beside(file)
    guard path != nil || !options.set.isEmpty else { return report }
    var book = try CorrectionBook(try shared.resources())
    if let path {
      let bytes = try InputFile(path, language: shared.language).bytes()
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw BriefingError(.style, "\(path.shown): not UTF-8; expected YAML of cells and numbers")
      }
      try book.read(text, file: path.shown)
    }
    for text in options.set { try book.set(text, note: options.note) }
    return try book.corrected(report, file: file.path.lastName.text)
  }

  /// The corrections.yaml in the folder of a file; nil where there is none.
  private func beside(_ file: InputFile) -> FilePath? {
    guard file.path != InputFile.standardInput else { return nil }
    let path = file.path.parted.folder.below(CorrectionBook.fileName)
    return FileFault.of(path) == nil ? path : nil
  }
}
