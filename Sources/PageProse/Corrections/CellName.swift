import DisclosureReport
import SafeFiles

/// Finds a cell by its path, or by the words for its row and column.
struct CellName {
  /// The words of every language.
  let terms: [Terms]

  /// The cell of a report; throws an error of kind `usage` that names the nearest path for what is no cell of its form.
  ///
  /// `requests.carriedOut.total`, `复议后起诉·总计` and `复议后起诉/总计` are one way as good as another.
  func cell(_ text: String, of report: AnnualReport) throws(BriefingError) -> CellID {
    let cells = report.form.cells
    if let id = CellID(path: text), cells.contains(id) { return id }
    let wanted = Self.plain(text)
    for terms in terms {
      let found = cells.filter { Self.plain(terms.name($0)) == wanted }
      if found.count == 1, let only = found.first { return only }
    }
    let near = nearest(text, cells)
    let words = terms.first.map { $0.name(near) } ?? ""
    throw BriefingError(
      .usage, zh: "表式没有“\(text)”这一格；最接近的是 \(near)（\(words)）",
      en: "the form has no cell '\(text)'; the nearest is \(near)")
  }

  /// The cell whose path, or for other letters whose words, need the fewest edits.
  private func nearest(_ text: String, _ cells: [CellID]) -> CellID {
    let isPath = text.utf8.allSatisfy { $0 < 0x80 }
    let names = cells.map { id in isPath ? id.description : terms.first?.name(id) ?? id.description }
    let place = NearestName.of(text, among: names).flatMap(names.firstIndex(of:))
    return place.map { cells[$0] } ?? .requests(.received, .total)
  }

  /// A name without blanks and without the signs between row and column.
  private static func plain(_ text: String) -> String {
    let signs = "·・•/／：:.，,".unicodeScalars
    let kept = text.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace && !signs.contains($0) }
    return String(String.UnicodeScalarView(kept))
  }
}
