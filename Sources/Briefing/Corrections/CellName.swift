import DisclosureReport

/// Finds a cell by its path, or by the words for its row and column.
struct CellName {
  /// The words of every language.
  let terms: [Terms]

  /// The cell of a report; throws an error of kind `usage` that names the nearest path for what is no cell of its form.
  ///
  /// `requests.carriedOut.total`, `复议后起诉·总计` and `复议后起诉/总计` are one way as good as another.
  func cell(_ text: String, of report: AnnualReport) throws(BriefingError) -> CellID {
    if let id = CellID(path: text), report.has(id) { return id }
    let cells = Self.cells(of: report)
    let wanted = Self.plain(text)
    for terms in terms {
      let found = cells.filter { Self.plain(terms.name($0)) == wanted }
      if found.count == 1, let only = found.first { return only }
    }
    let paths = cells.map(\.description)
    let near = NearestName.of(text, among: paths) ?? "requests.received.total"
    let words = terms.first.flatMap { terms in CellID(path: near).map(terms.name) } ?? ""
    throw BriefingError(
      .usage, zh: "表式没有“\(text)”这一格；最接近的是 \(near)（\(words)）",
      en: "the form has no cell '\(text)'; the nearest is \(near)")
  }

  /// All cells of a report's edition of the form.
  private static func cells(of report: AnnualReport) -> [CellID] {
    let proactive = ProactiveRow.rows(in: report.form).flatMap { row in
      row.columns(in: report.form).map { CellID.proactive(row, $0) }
    }
    let requests = RequestRow.rows(in: report.form).flatMap { row in
      ApplicantColumn.allCases.map { CellID.requests(row, $0) }
    }
    let review = ReviewBlock.allCases.flatMap { block in
      ReviewColumn.allCases.map { CellID.review(block, $0) }
    }
    return proactive + requests + review
  }

  /// A name without blanks, and with one sign between row and column.
  private static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "·", "・", "•", "/", "／", "：", ":", ".": result += "·"
      case _ where scalar.properties.isWhitespace: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
