import DisclosureReport

/// Where a finding points: its cells by line, with what they print.
package struct FindingPlaces {
  /// The cells of one line.
  package struct Line: Equatable {
    /// The line in the source, counted from 1; nil where the cells have none.
    let number: Int?
    /// The cells that print something other than 0, in the finding's order.
    let cells: [CellID]
    /// How many more there are, which print 0.
    let zeros: Int
  }

  package let finding: Finding
  package let report: AnnualReport

  package init(finding: Finding, report: AnnualReport) {
    self.finding = finding
    self.report = report
  }

  /// The finding's cells, gathered by the line they stand on; cells of 0 are only counted.
  var lines: [Line] {
    var order: [Int?] = []
    var shown: [Int?: [CellID]] = [:]
    var zeros: [Int?: Int] = [:]
    let isLong = finding.cells.count > 8
    for id in finding.cells {
      let line = report[id]?.origin?.line
      if !order.contains(line) { order.append(line) }
      if isLong, report.value(id)?.isZero == true {
        zeros[line, default: 0] += 1
      } else {
        shown[line, default: []].append(id)
      }
    }
    return order.map { Line(number: $0, cells: shown[$0] ?? [], zeros: zeros[$0] ?? 0) }
      .filter { !$0.cells.isEmpty }
  }

  /// What a cell prints: its text where it was read from a page, else its number.
  func printed(_ id: CellID) -> String {
    guard let cell = report[id] else { return "" }
    if cell.correction != nil { return (cell.value?.description ?? "") + " " + CorrectionText.mark }
    if let raw = cell.origin?.raw, cell.origin?.reading != .given, !raw.isEmpty { return raw }
    return cell.value?.description ?? ""
  }

  /// Each line in words: 第 31 行：办理总计·总计 18、结转下年·总计 0.
  package func sentences(_ terms: Terms) -> [String] {
    lines.map { line in
      let more = line.zeros > 0 ? terms("check.zeros", ["n": String(line.zeros)]) : ""
      let list = list(line.cells, terms) + more
      guard let number = line.number else { return list }
      return terms("check.line", ["line": String(number), "text": list])
    }
  }

  /// Cells with what they print; what all of them share, row or column, is named once.
  private func list(_ cells: [CellID], _ terms: Terms) -> String {
    let text = items(cells, terms).joined(separator: terms["comma"])
    guard let (key, name) = shared(cells, terms) else { return text }
    return terms(key, ["name": name, "text": text])
  }

  /// Each cell with what it prints, named without what all of them share.
  func items(_ cells: [CellID], _ terms: Terms) -> [String] {
    let key = shared(cells, terms)?.key
    return cells.map { id in
      let text = printed(id)
      let name =
        key == "check.ofRow"
        ? terms.columnName(id.column) : key == "check.ofColumn" ? terms.rowName(id.row) : terms.name(id)
      return name + " " + (text.isEmpty ? terms["mark.blank"] : text)
    }
  }

  /// The row or column that all of several cells share; nil where they share none.
  func shared(_ cells: [CellID], _ terms: Terms) -> (key: String, name: String)? {
    guard cells.count > 1, let first = cells.first else { return nil }
    if cells.allSatisfy({ $0.row == first.row }) { return ("check.ofRow", terms.rowName(first.row)) }
    if cells.allSatisfy({ $0.column == first.column }) {
      return ("check.ofColumn", terms.columnName(first.column))
    }
    return nil
  }
}
