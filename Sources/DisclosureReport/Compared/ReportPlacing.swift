/// Sorts entries into offices and years and settles what to make of several on one.
struct ReportPlacing {
  private struct Place: Hashable {
    let office: String
    let year: Int
  }

  let settlement: OfficeSettlement
  private var places: [Place: [ReportEntry]] = [:]
  private(set) var unplaced: [UnplacedReport] = []
  private(set) var repeats: [RepeatedReport] = []
  private(set) var conflicts: [ReportConflict] = []

  init(settlement: OfficeSettlement) { self.settlement = settlement }

  mutating func add(_ entry: ReportEntry) {
    let settled = settlement.files[entry.file]
    let office = settled?.office ?? entry.report.office
    let year = settled?.year ?? entry.report.year
    guard let office, let year else {
      unplaced.append(UnplacedReport(file: entry.file, office: office, year: year))
      return
    }
    places[Place(office: settlement.name(office), year: year), default: []].append(entry)
  }

  /// The series of all offices by name; what several files on one year come to is then known.
  mutating func series() -> [OfficeSeries] {
    var reports: [String: [ComparedReport]] = [:]
    var conflicting: [String: Set<Int>] = [:]
    for (place, entries) in places.sorted(by: { ($0.key.office, $0.key.year) < ($1.key.office, $1.key.year) })
    {
      let entries = entries.count == 1 ? entries : entries.sorted(by: Self.comesFirst)
      if let conflict = Self.conflict(entries, place) {
        conflicts.append(conflict)
        conflicting[place.office, default: []].insert(place.year)
        reports[place.office, default: []] += []
        continue
      }
      guard let first = entries.first else { continue }
      let files = entries.map(\.file)
      if files.count > 1 {
        repeats.append(
          RepeatedReport(
            office: place.office, year: place.year, taken: first.file, others: Array(files.dropFirst())))
      }
      reports[place.office, default: []].append(
        ComparedReport(
          first, office: place.office, year: place.year, files: files, scope: scope(place, entries)))
    }
    return reports.sorted { $0.key < $1.key }.map { name, reports in
      OfficeSeries(name: name, reports: reports, conflicts: conflicting[name] ?? [])
    }
  }

  /// What the user settled of a file or of the office, else what any of the reports with the same figures tells, else what the user says of all others.
  private func scope(_ place: Place, _ entries: [ReportEntry]) -> ReportScope {
    if let own = entries.lazy.compactMap({ settlement.files[$0.file]?.scope }).first {
      return ReportScope(settled: own)
    }
    let settled = settlement.scopes.first { settlement.name($0.key) == place.office }
    if let settled { return ReportScope(settled: settled.value) }
    let told = entries.map(\.scope).filter { $0.kind != .unclear }
    if let first = told.first, told.allSatisfy({ $0.kind == first.kind }) { return first }
    return ReportScope(settled: settlement.otherwise)
  }

  private static func conflict(_ entries: [ReportEntry], _ place: Place) -> ReportConflict? {
    for (index, first) in entries.enumerated() {
      for second in entries.dropFirst(index + 1) {
        let editionsDiffer = first.report.form != second.report.form
        let differences = editionsDiffer ? [] : FigureDifference.between(first.report, second.report)
        guard editionsDiffer || !differences.isEmpty else { continue }
        let pair = [first.file, second.file]
        return ReportConflict(
          office: place.office, year: place.year,
          files: pair + entries.map(\.file).filter { !pair.contains($0) }, editionsDiffer: editionsDiffer,
          differences: differences)
      }
    }
    return nil
  }

  /// The report with more numbers first, then by the file's name, then by all that it holds, so that no order of input counts.
  private static func comesFirst(_ left: ReportEntry, _ right: ReportEntry) -> Bool {
    let counts = [left, right].map { $0.report.cells.values.count { $0.value != nil } }
    if counts[0] != counts[1] { return counts[0] > counts[1] }
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return content(left) < content(right)
  }

  private static func content(_ entry: ReportEntry) -> String {
    let cells = entry.report.cells.sorted { $0.key.description < $1.key.description }.map { id, cell in
      let origin = cell.origin.map { "\($0.line) \($0.column) \($0.raw) \($0.reading.rawValue)" } ?? ""
      return "\(id) \(cell.value?.description ?? "") \(cell.mark.rawValue) \(origin)"
    }
    let head = [entry.report.office ?? "", entry.report.title ?? "", entry.report.source.kind.rawValue]
    let prose = entry.report.narrative.map { "\($0.line) \($0.quote) \($0.subject?.key ?? "")" }
    return (head + cells + prose + entry.failing.map { "\($0.rule) \($0.line ?? 0)" }).joined(separator: "\n")
  }
}
