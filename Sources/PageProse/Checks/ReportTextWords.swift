import DisclosureReport

/// Says what the findings about the texts around the tables found (G10, G11, G12).
struct ReportTextWords {
  let terms: Terms

  /// Why it fails or cannot be assessed, nothing where it holds; nil for another rule.
  func detail(_ finding: Finding) -> String? {
    guard let (key, values) = words(finding) else { return nil }
    guard finding.status != .pass else { return "" }
    return Terms.fill(terms["textFinding.\(key)"], values + [("n", finding.left?.grouped ?? "")])
  }

  private func words(_ finding: Finding) -> (key: String, values: [(String, String)])? {
    let isOpen = finding.status == .notAssessable
    switch finding.matter {
    case .fee(let state): return ("G10.\(state.rawValue)", [])
    case .section(_, let state):
      return ("G11.\(state == .empty && isOpen ? "cut" : state.rawValue)", [])
    case .years(let pair, let year, let other):
      let values = [("year", year), ("other", other)].compactMap { key, year in year.map { (key, String($0)) }
      }
      return (isOpen ? "G12.noYear" : "G12.\(pair.rawValue)", values)
    case .published(let day, let due):
      let deadline = due.map { [("deadlineYear", String($0))] } ?? []
      guard let day else { return ("G12.noDay", deadline) }
      let text = "\(day.year)-\(two(day.month))-\(two(day.day))"
      return (isOpen ? "G12.openDay" : "G12.day", deadline + [("day", text)])
    default: return nil
    }
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
