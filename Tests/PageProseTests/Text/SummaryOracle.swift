import DisclosureReport
import TestSupport

/// Recomputes every number of a summary from the cells alone, by its own sums and its own rounding.
///
/// A text is eaten clause by clause: each clause names the cells that its numbers must come from, and what is left over
/// must have no digit. Nothing here calls the code that writes the text, nor the rules.
struct SummaryOracle {
  /// What is wrong with a text; empty where nothing is.
  var faults: [String] = []

  /// A report's cells, and those of them that stand in a sum which fails.
  struct Figures {
    let cells: [CellID: Int?]
    let doubtful: Set<CellID>
  }

  let values: Figures
  let before: Figures?
  let form: FormEdition
  let isEnglish: Bool
  let year: Int

  /// The expressions that were made before: a text asks for the same few thousands of times.
  final class Patterns {
    private var made: [String: Regex<AnyRegexOutput>] = [:]

    func regex(_ pattern: String) -> Regex<AnyRegexOutput>? {
      if let regex = made[pattern] { return regex }
      made[pattern] = try? Regex(pattern)
      return made[pattern]
    }
  }

  let patterns: Patterns

  init(_ made: MadeReport, before: MadeReport?, isEnglish: Bool, patterns: Patterns) {
    self.patterns = patterns
    self.before = before.map { Self.figures($0) }
    values = Self.figures(made, after: before)
    form = made.form
    self.isEnglish = isEnglish
    year = made.year ?? 0
  }

  private static func figures(_ made: MadeReport, after before: MadeReport? = nil) -> Figures {
    let cells = made.report.cells.mapValues { $0.value.flatMap { Int($0.description) } }
    var doubtful = doubtful(cells, made.form)
    // What was carried in is what last year's report carried out.
    let into = CellID.requests(.carriedIn, .total)
    if let now = made.report.value(into), let out = before?.report.value(.requests(.carriedOut, .total)),
      now != out
    {
      doubtful.insert(into)
    }
    return Figures(cells: cells, doubtful: doubtful)
  }

  // MARK: Which figures are sound

  private func cell(_ id: CellID, _ values: Figures) -> Int? { values.cells[id] ?? nil }

  func sum(_ ids: [CellID], _ values: Figures) -> Int? {
    var total = 0
    for id in ids {
      guard let value = cell(id, values) else { return nil }
      total += value
    }
    return total
  }

  /// The sums of the form, as pairs of sides.
  private static func equations(_ form: FormEdition) -> [(left: [CellID], right: [CellID])] {
    let rows = RequestRow.rows(in: form)
    let outcomes = rows.filter { $0.group != nil }
    let columns = ApplicantColumn.allCases
    let a1 = columns.map { column in
      (outcomes.map { CellID.requests($0, column) }, [CellID.requests(.handled, column)])
    }
    let a2 = columns.map { column in
      (
        [CellID.requests(.received, column), .requests(.carriedIn, column)],
        [CellID.requests(.handled, column), .requests(.carriedOut, column)]
      )
    }
    let b = rows.map { row in
      (columns.dropLast().map { CellID.requests(row, $0) }, [CellID.requests(row, .total)])
    }
    let d = ReviewBlock.allCases.map { block in
      (ReviewColumn.results.map { CellID.review(block, $0) }, [CellID.review(block, .total)])
    }
    return (a1 + a2 + b + d).map { (left: $0.0, right: $0.1) }
  }

  /// The cells with a number that stand in a sum which fails whatever the blanks hold.
  private static func doubtful(_ cells: [CellID: Int?], _ form: FormEdition) -> Set<CellID> {
    let number = { (id: CellID) in cells[id] ?? nil }
    var found: Set<CellID> = []
    for (left, right) in equations(form) {
      let known = (left.compactMap(number), right.compactMap(number))
      let (one, two) = (known.0.reduce(0, +), known.1.reduce(0, +))
      let isWhole = (known.0.count == left.count, known.1.count == right.count)
      let fails =
        switch isWhole {
        case (true, true): one != two
        case (false, true): one > two
        case (true, false): two > one
        case (false, false): false
        }
      if fails { found.formUnion((left + right).filter { number($0) != nil }) }
    }
    return found
  }

  /// A sum that may be said: every cell read, none in doubt.
  func sound(_ ids: [CellID], _ values: Figures) -> Int? {
    values.doubtful.isDisjoint(with: ids) && !contradicted(ids, values) ? sum(ids, values) : nil
  }

  /// Whether more documents were issued than are in force and were repealed, or rules by an office without the power.
  private func contradicted(_ ids: [CellID], _ values: Figures) -> Bool {
    guard form == .form2021 else {
      return [ProactiveRow.rules, .normativeDocuments].contains { row in
        let cells: [CellID] = [.proactive(row, .newlyDisclosed), .proactive(row, .totalDisclosed)]
        guard let new = cell(cells[0], values), let all = cell(cells[1], values), new > all else {
          return false
        }
        return cells.contains(where: ids.contains)
      }
    }
    return [ProactiveRow.rules, .normativeDocuments].contains { row in
      let cells: [CellID] = [.proactive(row, .issued), .proactive(row, .inForce), .proactive(row, .repealed)]
      guard let issued = cell(cells[0], values), let stock = sum(Array(cells.dropFirst()), values),
        issued > stock
      else { return false }
      return cells.contains(where: ids.contains)
    }
  }

  // MARK: How numbers are written

  func written(_ value: Int) -> String {
    if isEnglish {
      if value >= 999_995_000 { return decimal(value, 1_000_000_000, 2) + " billion" }
      if value >= 1_000_000 { return decimal(value, 1_000_000, 2) + " million" }
      return grouped(value)
    }
    if value >= 100_000 { return decimal(value, 10_000, 1) + "万" }
    return String(value)
  }

  func decimal(_ value: Int, _ unit: Int, _ places: Int) -> String {
    let factor = places == 1 ? 10 : 100
    let rounded = (value * factor + unit / 2) / unit
    var text = "\(rounded / factor)"
    var rest = String(rounded % factor + factor).dropFirst()
    while rest.last == "0" { rest = rest.dropLast() }
    if !rest.isEmpty { text += "." + rest }
    return text
  }

  private func grouped(_ value: Int) -> String {
    var digits = String(value)
    var parts: [String] = []
    while digits.count > 3 {
      parts.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return ([digits] + parts).joined(separator: ",")
  }

  /// Per cent with one decimal, half up.
  func percent(_ part: Int, _ base: Int) -> String {
    let tenths = (part * 2000 + base) / (2 * base)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
