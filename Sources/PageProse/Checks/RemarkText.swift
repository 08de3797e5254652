import DisclosureReport

/// What remarks of the reader say.
extension FindingText {
  func remark(_ finding: Finding) -> String {
    guard case .remark(let named) = finding.matter else { return "" }
    let key = "remark.\(finding.rule)"
    let cell = finding.cells.first.map { [("cell", terms.name($0))] } ?? []
    let values = cell + named.sorted { $0.key < $1.key }.map { ($0.key, words($0.key, $0.value)) }
    if terms.has(key) { return Terms.fill(terms[key], values) }
    let details = values.filter { $0.0 != "cell" }.map { "\($0.0) \($0.1)" }.joined(separator: terms["comma"])
    return Terms.fill(terms["remark.other"], [("rule", "\(finding.rule)"), ("details", details)])
  }

  /// What a remark names, in words: rows and tables by their names, everything else as it is.
  private func words(_ key: String, _ value: String) -> String {
    switch key {
    case "row": Section(rawValue: value).map(terms.table) ?? row(value)
    case "readings" where value == "?": terms["remark.manyReadings"]
    case "rows": value.split(separator: " ").map { row("table." + $0) }.joined(separator: terms["comma"])
    case "table": terms["table.\(value)"]
    case "place" where terms.has("remark.place.\(value)"): terms["remark.place.\(value)"]
    default: value
    }
  }

  /// The name of a row by its path, for example `requests.disclosed`; the path itself where it has no name.
  private func row(_ path: String) -> String {
    let key = path.split(separator: ".", maxSplits: 1).last.map(String.init) ?? path
    return terms.has("row.\(key)") || key == "other" ? terms.rowName(key) : path
  }
}
