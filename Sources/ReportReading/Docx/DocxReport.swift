import DisclosureReport
import OfficePackage

/// A report in a Word file: its paragraphs as lines, its tables as grids.
enum DocxReport {
  /// The part of a Word file that holds its text where the file does not name another; it, the styles and what names them are all
  /// that is ever inflated.
  static let part = "word/document.xml"

  /// The report; lines are counted in paragraphs.
  ///
  /// Throws where the archive is damaged or goes beyond a limit, or where there is no report in the text.
  static func report(
    _ bytes: [UInt8], file: String, limits: ReadingLimits = ReadingLimits(),
    budget: ReadingBudget = ReadingBudget()
  ) throws(ReadingError) -> AnnualReport {
    let archive = try ZipArchive(bytes, file: file)
    let main = try target("officeDocument", of: "", archive, file) ?? part
    guard let content = try archive.content(main, file: file) else {
      throw NamedKind.ofArchive(archive).error(file: file)
    }
    try budget.check()
    let named = try target("styles", of: main, archive, file) ?? WordStyles.part
    let styles = try archive.content(named, file: file).map { WordStyles($0) } ?? WordStyles()
    try budget.check()
    let events = try WordEvents.events(content, styles: styles, file: file)
    let report = try MarkupReport(events, file: file, limits: limits, budget: budget).report()
    let source = ReportSource(file: file, kind: .docx, tableLines: report.source.tableLines)
    return AnnualReport(
      office: report.office, year: report.year, form: report.form, title: report.title, cells: report.cells,
      subtotals: report.subtotals, narrative: report.narrative, text: report.text, remarks: report.remarks,
      source: source)
  }

  /// The part that another one, or the file itself, names for a purpose; nil where it names none.
  private static func target(
    _ purpose: String, of part: String, _ archive: ZipArchive, _ file: String
  ) throws(ReadingError) -> String? {
    let folder = part.split(separator: "/").dropLast().map(String.init)
    let name = part.split(separator: "/").last.map(String.init) ?? ""
    let relations = (folder + ["_rels", "\(name).rels"]).joined(separator: "/")
    guard let content = try archive.content(relations, file: file),
      content.withUnsafeBufferPointer(MarkupScan.fault) == nil
    else { return nil }
    let named = content.withUnsafeBufferPointer { bytes -> String? in
      guard let reader = WordReader(bytes) else { return nil }
      while reader.advance() == 1 {
        guard case .open("Relationship", _) = reader.token,
          reader.plain("Type")?.hasSuffix("/\(purpose)") == true
        else { continue }
        return reader.plain("Target")
      }
      return nil
    }
    guard let named else { return nil }
    return named.hasPrefix("/") ? String(named.dropFirst()) : (folder + [named]).joined(separator: "/")
  }
}
