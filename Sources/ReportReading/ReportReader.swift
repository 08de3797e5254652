import DisclosureReport

/// Reads a report's bytes as its office published them.
///
/// The kind of file is told by its content, never by its name. A row that does not fit the form is never shifted: its
/// cells have no value, and a remark whose rule begins with `R-` says why.
public struct ReportReader: Sendable {
  /// The most bytes that a file may have: 64 MB.
  public static let maximumBytes = 64 * 1024 * 1024

  /// A reader.
  public init() {}

  /// Reads a report; `file` is the name that messages show.
  ///
  /// Throws a ``ReadingError`` where there is no report of the statutory form in the bytes.
  public func read(_ bytes: [UInt8], file: String) throws(ReadingError) -> AnnualReport {
    guard bytes.count <= Self.maximumBytes else {
      throw ReadingError(
        .tooLarge, file: file, zh: "文件有 \(bytes.count) 字节，超过 64 MB 的上限。",
        en: "the file has \(bytes.count) bytes; at most 64 MB are read.")
    }
    try BinaryKind.refuse(bytes, file: file)
    let decoded = try TextDecoding(bytes, file: file)
    let text = decoded.scalars
    guard text.contains(where: { !EvenText.isSpace(EvenText.even($0)) }) else {
      throw ReadingError(
        .empty, file: file, zh: "文件是空的，应为一份政府信息公开工作年度报告。",
        en: "the file is empty; a report as text or as a web page was expected.")
    }
    if MarkupSign.isHypertext(text) {
      let events = try MarkupDocument(text, file: file).events(file: file)
      return try MarkupReport(
        events, file: file, isCut: MarkupSign.endsInRow(text), remarks: decoded.remarks
      ).report()
    }
    return try TextReport(PageText(text), file: file, remarks: decoded.remarks).report()
  }
}
