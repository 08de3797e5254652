/// The reports of a comparison in their places: by office and year, one each.
///
/// The same entries in any order make the same collection.
public struct ReportCollection: Sendable {
  /// The offices by name.
  public let offices: [OfficeSeries]
  /// Names that may be one office's and are kept apart until the user settles it.
  public let proposals: [OfficeProposal]
  /// Files that hold the same report again.
  public let repeats: [RepeatedReport]
  /// Reports of one office and year that print different figures.
  public let conflicts: [ReportConflict]
  /// Reports without an office or a year.
  public let unplaced: [UnplacedReport]
  /// Regions held against their units, a run for each year of the region.
  public let regions: [RegionRun]
  /// Names that the user settled something of and that no report goes by.
  public let unknownNames: [String]

  /// Puts entries in their places.
  public init(_ entries: [ReportEntry], settlement: OfficeSettlement = OfficeSettlement()) {
    var placing = ReportPlacing(settlement: settlement)
    for entry in entries { placing.add(entry) }
    let offices = placing.series()
    self.offices = offices
    repeats = placing.repeats
    conflicts = placing.conflicts
    unplaced = placing.unplaced.sorted {
      ($0.file, $0.office ?? "", $0.year ?? 0) < ($1.file, $1.office ?? "", $1.year ?? 0)
    }
    proposals = Self.proposals(offices, settlement)
    regions = Self.regions(offices, settlement)
    unknownNames = Self.unknownNames(offices, entries, settlement)
  }

  /// The reports by office and year.
  public var reports: [ComparedReport] { offices.flatMap(\.reports) }

  /// The years from the first to the last of which there is a report or a conflict, those without any too; empty without reports.
  public var years: [Int] {
    let all = reports.map(\.year) + conflicts.map(\.year)
    guard let first = all.min(), let last = all.max(), last - first < 100 else { return Set(all).sorted() }
    return Array(first...last)
  }

  private static func proposals(
    _ offices: [OfficeSeries], _ settlement: OfficeSettlement
  ) -> [OfficeProposal] {
    let names = offices.map { OfficeName($0.name) }
    let apart = settlement.pairsApart
    return ProposalPairs(offices, names).pairs.compactMap { pair in
      let (first, second) = (offices[pair.first], offices[pair.second])
      guard apart.isEmpty || !apart.contains([first.name, second.name]) else { return nil }
      return OfficeProposal(first, second, names: (names[pair.first], names[pair.second]))
    }
  }

  private static func regions(_ offices: [OfficeSeries], _ settlement: OfficeSettlement) -> [RegionRun] {
    let places = Dictionary(zip(offices.map(\.name), offices.indices)) { first, _ in first }
    return settlement.regions.sorted { $0.key < $1.key }.flatMap { name, units -> [RegionRun] in
      let name = settlement.name(name)
      guard let region = places[name].map({ offices[$0] }) else { return [] }
      let wanted = units.map { Set($0.map(settlement.name)) }
      let found = wanted?.compactMap { places[$0] }.sorted() ?? Array(offices.indices)
      let given = found.map { offices[$0] }.filter { $0.name != name }
      let missing = wanted.map { $0.subtracting(given.map(\.name)).sorted() } ?? []
      return region.reports.map { RegionRun($0, units: given, missing: missing) }
    }
  }

  private static func unknownNames(
    _ offices: [OfficeSeries], _ entries: [ReportEntry], _ settlement: OfficeSettlement
  ) -> [String] {
    let printed = Set(entries.compactMap { settlement.files[$0.file]?.office ?? $0.report.office })
    let known = Set(printed.flatMap(settlement.chain)).union(offices.map(\.name))
    let named =
      Array(settlement.names.keys) + settlement.scopes.keys + settlement.regions.keys
      + settlement.different.flatMap(Array.init)
    return Set(named.filter { name in !known.contains(OfficeSettlement.tidy(name)) }).sorted()
  }
}
