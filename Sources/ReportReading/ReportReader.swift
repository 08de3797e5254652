import DisclosureReport
import FigureFiles
import SafeText

/// Reads a report's bytes as its office published them.
///
/// The kind of file is told by its content, never by its name. A row that does not fit the form is never shifted: its
/// cells have no value, and a remark whose rule begins with `R-` says why.
public struct ReportReader: Sendable {
  /// The most bytes that a file may have where nothing else is said: 64 MB.
  public static let maximumBytes = ReadingLimits().fileBytes

  /// What a report may have of each thing.
  public let limits: ReadingLimits

  /// A reader.
  public init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  /// Reads a report; `file` is the name that messages show, and `kind` is taken for its kind where it is given.
  ///
  /// Throws a ``ReadingError`` where there is not exactly one report of the statutory form in the bytes.
  public func read(
    _ bytes: [UInt8], file: String, kind: InputKind? = nil
  ) throws(ReadingError) -> AnnualReport {
    let reports = try readAll(bytes, file: file, kind: kind)
    guard let report = reports.first, reports.count == 1 else {
      throw ReadingError(
        .severalReports, file: file, zh: "文件里有 \(reports.count) 份报告，这里只能读一份。",
        en: "the file holds \(reports.count) reports; exactly one was expected.")
    }
    return report
  }

  /// Reads every report of a file: one of a page or a Word file, all of a file of figures; never none.
  ///
  /// Throws a ``ReadingError`` where there is no report of the statutory form in the bytes, or where one of several is
  /// not well formed or was recorded as one that could not be read.
  public func readAll(
    _ bytes: [UInt8], file: String, kind: InputKind? = nil
  ) throws(ReadingError) -> [AnnualReport] {
    try readEach(bytes, file: file, kind: kind).map { read throws(ReadingError) in try read.get() }
  }

  /// The same; of a stream of figures, what a line recorded stands in the place of its report.
  public func readEach(
    _ bytes: [UInt8], file: String, kind: InputKind? = nil
  ) throws(ReadingError) -> [Result<AnnualReport, ReadingError>] {
    guard bytes.count <= limits.fileBytes else {
      throw ReadingError(
        .tooLarge, file: file, zh: "文件有 \(bytes.count) 字节，超过 \(limits.fileBytes / 1024 / 1024) MB 的上限。",
        en: "the file has \(bytes.count) bytes; at most \(limits.fileBytes / 1024 / 1024) MB are read.")
    }
    let budget = ReadingBudget(file: file, limits: limits)
    var bytes = bytes
    if Gzip.isOne(bytes) {
      bytes = try Gzip.content(bytes, file: file, limits: limits, budget: budget)
    }
    if let kind { try InputSign.check(kind, bytes, file: file) }
    let isMessage = kind == .html && MhtmlParts.isOne(bytes)
    let report: AnnualReport
    switch isMessage ? .mhtml : kind ?? InputSign.kind(of: bytes) {
    case .json: return try GivenFigures.json(bytes, file: file)
    case .csv: return try GivenFigures.csv(bytes, file: file).map { .success($0) }
    case .pdf: report = try PdfReport.report(bytes, file: file, limits: limits, budget: budget)
    case .docx: report = try DocxReport.report(bytes, file: file, limits: limits, budget: budget)
    case .mhtml:
      report = try MhtmlReport.report(bytes, file: file, budget: budget) {
        part, charset, styles throws(ReadingError) in
        try page(
          part.bytes, file: file, kind: nil, budget, source: .mhtml, lines: part.lines, label: charset,
          styles: styles)
      }
    case .text, .html, nil: report = try page(bytes, file: file, kind: kind, budget)
    }
    return [.success(report)]
  }

  /// The report in a page: text or a web page; `lines` are the lines of a file for those of the page.
  private func page(
    _ bytes: [UInt8], file: String, kind: InputKind?, _ budget: ReadingBudget,
    source: ReportSource.Kind = .html, lines: [Int32] = [], label: String? = nil,
    styles: StyleSheet = StyleSheet()
  ) throws(ReadingError) -> AnnualReport {
    try BinaryKind.refuse(bytes, file: file)
    let decoded = try TextDecoding(bytes, file: file, label: label)
    let remarks = decoded.remarks
    let text = decoded.scalars
    guard text.contains(where: { !EvenText.isSpace(EvenText.even($0)) }) else {
      throw ReadingError(
        .empty, file: file, zh: "文件是空的，应为一份政府信息公开工作年度报告。",
        en: "the file is empty; a report as text or as a web page was expected.")
    }
    try budget.check()
    if kind != .html, PdfPages.isPieces(text) {
      return try PdfReport.report(pieces: text, file: file, limits: limits, budget: budget)
    }
    if kind == .html, !text.contains("<") { throw InputSign.isNot(.html, file: file) }
    if kind == .html || (kind == nil && MarkupSign.isHypertext(text)) {
      let head = PageSigns.head(text)
      do throws(ReadingError) {
        return try markup(
          FramedText.inPlace(text), file: file, budget, source: source, lines: lines, remarks: remarks,
          styles: styles)
      } catch {
        throw PageSigns.explained(error, head, file: file)
      }
    }
    // The page as it is shown and evened out, and what is left of it without spaces, with where that stands.
    try budget.check(ahead: 4 * 4 * text.count)
    let bare = LinePrefixes.cleared(text)
    let page = SeparatedText.lines(bare).map { PageText(lines: $0) } ?? PageText(bare)
    try budget.check()
    return try TextReport(page, file: file, remarks: remarks, limits: limits, budget: budget).report()
  }

  /// The report in a web page.
  private func markup(
    _ text: consuming [Unicode.Scalar], file: String, _ budget: ReadingBudget, source: ReportSource.Kind,
    lines: [Int32], remarks: [Finding], styles: StyleSheet
  ) throws(ReadingError) -> AnnualReport {
    let isCut = MarkupSign.endsInRow(text)
    let hiddenControls = text.count { MarkupBytes.isReplaced($0) && HiddenControl($0) != nil }
    // Lines are known where they are counted alike.
    let isCounted = lines.count == text.count { $0 == "\n" } + 1
    var events = try MarkupDocument.events(text, file: file, styles: styles, limits: limits, budget: budget)
    if isCounted { events.renumber(lines) }
    return try MarkupReport(
      events, file: file, kind: source, isCut: isCut, hiddenControls: hiddenControls, remarks: remarks,
      limits: limits, budget: budget
    ).report()
  }
}
