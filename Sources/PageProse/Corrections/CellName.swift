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
    guard let near = near(text, cells) else {
      throw BriefingError(
        .usage, zh: "表式没有“\(text)”这一格；应为 requests.received.total 这样的路径，或 本年新收·总计 这样的行和列",
        en:
          "the form has no cell '\(text)'; expected a path like requests.received.total, or a row and a column"
      )
    }
    let words = terms.first.map { $0.name(near) } ?? ""
    throw BriefingError(
      .usage, zh: "表式没有“\(text)”这一格；最接近的是 \(near)（\(words)）",
      en: "the form has no cell '\(text)'; the nearest is \(near)")
  }

  /// The cell that was probably meant; the first of several as near, nil where none is near enough.
  ///
  /// Each part of its path, or for other letters its row and its column, was mistyped or shortened.
  private func near(_ text: String, _ cells: [CellID]) -> CellID? {
    let isPath = text.utf8.allSatisfy { $0 < 0x80 }
    let wanted = Self.parts(text)
    let found = cells.compactMap { id -> (id: CellID, edits: Int)? in
      let parts = Self.parts(isPath ? id.description : terms.first?.name(id) ?? id.description)
      guard parts.count == wanted.count else { return nil }
      let edits = zip(wanted, parts).map(Self.edits)
      return edits.contains(nil) ? nil : (id, edits.compactMap(\.self).reduce(0, +))
    }
    return found.min { $0.edits < $1.edits }?.id
  }

  /// How many edits make what was written a part of a name; nil where it is neither a slip nor a piece of it.
  private static func edits(_ written: String, _ part: String) -> Int? {
    if let edits = NearestName.edits(written, part) { return edits }
    return written.count > 1 && part.contains(written) ? part.count - written.count : nil
  }

  /// The parts of a path, or row and column.
  private static func parts(_ text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: signs.contains).map { part in plain(String(part)) }
  }

  /// The signs between row and column, or the parts of a path.
  private static let signs = "·・•/／：:.，,".unicodeScalars

  /// A name without blanks and without the signs between row and column.
  private static func plain(_ text: String) -> String {
    let kept = text.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace && !signs.contains($0) }
    return String(String.UnicodeScalarView(kept))
  }
}
