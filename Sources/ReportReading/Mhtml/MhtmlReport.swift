import DisclosureReport

/// A report in a web page that a browser saved in a single file.
enum MhtmlReport {
  /// Reads the pages in it, the outer one first, those in its frames after it, until one is a report.
  ///
  /// `read` reads a page from its bytes, its character set and the rules in its other parts. Throws what the first page's reading threw where none is one, and an error of its own
  /// where there is no page.
  static func report(
    _ bytes: [UInt8], file: String, budget: ReadingBudget,
    _ read: (TransferDecoding, String?, StyleSheet) throws(ReadingError) -> AnnualReport
  ) throws(ReadingError) -> AnnualReport {
    let parts = try parts(bytes, file)
    var styles = StyleSheet()
    for part in parts.styles {
      try budget.check()
      styles.add(
        file: bytes.withUnsafeBufferPointer { TransferDecoding($0, part.content, part.encoding) }.bytes)
    }
    var fault: ReadingError?
    for part in parts.pages {
      try budget.check()
      let content = bytes.withUnsafeBufferPointer { TransferDecoding($0, part.content, part.encoding) }
      do {
        return try read(content, part.charset, styles)
      } catch {
        if error.kind == .beyondLimit { throw error }
        // A frame with headings tells more than the page around it.
        if fault == nil || fault?.kind == .noReport || fault?.kind == .empty { fault = error }
      }
    }
    throw fault
      ?? ReadingError(
        .noReport, file: file, zh: "这是单个文件的网页（MHTML），里面没有网页正文；请在浏览器里打开，重新另存为 HTML 或 PDF。",
        en:
          "this is a web page in a single file (MHTML) without a page in it; open it in a browser and save it as HTML or PDF."
      )
  }

  private static func parts(_ bytes: [UInt8], _ file: String) throws(ReadingError) -> MhtmlParts {
    let parts = bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(MhtmlParts.Fault) in try MhtmlParts(bytes) }
    }
    guard case .success(let parts) = parts else {
      throw ReadingError(
        .beyondLimit, file: file,
        zh: "MHTML 超过 \(MhtmlParts.mostParts) 个部分或 \(MhtmlParts.mostDepth) 层的上限。",
        en:
          "the MHTML file has more than \(MhtmlParts.mostParts) parts, or more than \(MhtmlParts.mostDepth) levels of them."
      )
    }
    return parts
  }
}
