import DisclosureReport

/// A report in a PDF, read from the words that `pdftotext` finds: from where they stand, and from the order in which they are drawn.
enum PdfReport {
  /// Whether bytes begin as a PDF does, at most 1,024 bytes behind their beginning.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    let sign = Array("%PDF-".utf8)
    let head = bytes.prefix(1024)
    return head.indices.contains {
      head[$0...].starts(with: sign) && ($0 == 0 || !head[..<$0].contains(UInt8(ascii: "<")))
    }
  }

  /// The report; lines are counted over all pages.
  ///
  /// Throws where the program is not installed, the file is damaged or encrypted, its pages have no text, or no report is in it.
  static func report(
    _ bytes: [UInt8], file: String, limits: ReadingLimits = ReadingLimits(),
    budget: ReadingBudget = ReadingBudget()
  ) throws(ReadingError) -> AnnualReport {
    guard let program = PdfProgram.installed else {
      throw ReadingError(
        .programMissing, file: file, zh: "读 PDF 需要 pdftotext；请安装 Debian 软件包 poppler-utils。",
        en: "reading a PDF needs pdftotext; install the Debian package poppler-utils.")
    }
    guard let output = program.words(of: bytes) else {
      throw ReadingError(
        .programMissing, file: file, zh: "无法运行 \(program.path)。", en: "\(program.path) could not be run.")
    }
    try check(output, file)
    let pages = PdfPages(output.bytes)
    try budget.check()
    guard pages.pages.contains(where: { !$0.words.isEmpty }) else {
      throw ReadingError(
        .tablesMissing, file: file, zh: "PDF 的 \(pages.pages.count) 页里没有文字，可能是扫描件；请用文字版，或先做文字识别。",
        en:
          "the \(pages.pages.count) pages of the PDF have no text; it may be scanned. Use one with text, or recognise its text first."
      )
    }
    return try report(pages, kind: .pdf, file, limits, budget)
  }

  /// The report in what `pdftohtml -xml` printed of a PDF.
  static func report(
    pieces: [Unicode.Scalar], file: String, limits: ReadingLimits, budget: ReadingBudget
  ) throws(ReadingError) -> AnnualReport {
    try report(PdfPages(pieces: pieces), kind: .text, file, limits, budget)
  }

  private static func report(
    _ pages: PdfPages, kind: ReportSource.Kind, _ file: String, _ limits: ReadingLimits,
    _ budget: ReadingBudget
  ) throws(ReadingError) -> AnnualReport {
    let lines = PdfLines(pages)
    let texts = [lines.lines, lines.drawn].map {
      TextReport(
        PageText(lines: $0, isPositioned: true), file: file, kind: kind, limits: limits, budget: budget)
    }
    return try texts[1].report(besides: texts[0], lines: lines.numbers)
  }

  private static func check(_ output: PdfProgram.Output, _ file: String) throws(ReadingError) {
    if output.isStopped {
      throw ReadingError(
        .beyondLimit, file: file, zh: "取出 PDF 的文字超过 \(PdfProgram.mostSeconds) 秒或 64 MB 的上限。",
        en: "taking the text out of the PDF takes more than \(PdfProgram.mostSeconds) seconds or 64 MB.")
    }
    guard output.code != 0 || output.bytes.isEmpty else { return }
    if output.errors.contains("password") {
      throw ReadingError(
        .malformed, file: file, zh: "PDF 已加密，需要密码；请用没有密码的文件。",
        en: "the PDF is encrypted and needs a password; use a file without one.")
    }
    throw ReadingError(
      .malformed, file: file, zh: "PDF 已损坏，无法取出文字。",
      en: "the PDF is damaged; no text could be taken out of it.")
  }
}
