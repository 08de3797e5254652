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

  private let scopes: [String: ReportScope.Kind]

  init(settlement: OfficeSettlement) {
    self.settlement = settlement
    // Of several names of one office the one that it goes by counts, then the first.
    scopes = settlement.scopes.sorted { $0.key < $1.key }.reduce(into: [:]) { scopes, settled in
      let name = settlement.name(settled.key)
      if scopes[name] == nil || settled.key == name { scopes[name] = settled.value }
    }
  }

  mutating func add(_ entry: ReportEntry) {
    let settled = settlement.files[entry.file]
    let named = settled?.office ?? entry.report.office
    // A name of white space alone names no office.
    let office = named.flatMap { OfficeSettlement.tidy($0).isEmpty ? nil : $0 }
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
      let entries = entries.count == 1 ? entries : RepeatedEntries.sorted(entries)
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
    if let settled = scopes[place.office] { return ReportScope(settled: settled) }
    let told = entries.map(\.scope).filter { $0.kind != .unclear }
    if let first = told.first, told.allSatisfy({ $0.kind == first.kind }) { return first }
    return ReportScope(settled: settlement.otherwise)
  }

  private static func conflict(_ entries: [ReportEntry], _ place: Place) -> ReportConflict? {
    guard let (one, two) = RepeatedEntries.firstConflict(entries) else { return nil }
    let (first, second) = (entries[one], entries[two])
    let editionsDiffer = first.report.form != second.report.form
    let pair = [first.file, second.file]
    return ReportConflict(
      office: place.office, year: place.year,
      files: pair + entries.map(\.file).filter { !pair.contains($0) }, editionsDiffer: editionsDiffer,
      differences: editionsDiffer ? [] : FigureDifference.between(first.report, second.report))
  }
}
