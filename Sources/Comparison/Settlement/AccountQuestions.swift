import DisclosureReport
import PageProse

/// What the account of a comparison asks the user to settle, each with the option that does it.
struct AccountQuestions {
  let collection: ReportCollection
  let settlement: OfficeSettlement
  let files: [String]
  let terms: Terms

  /// The sections that there is something to say in, each ending in a line break.
  var sections: [String] {
    [
      section("unplaced", unplaced), proposals, section("missing", missing), scopes,
      section("unknown", unknown),
    ]
    .filter { !$0.isEmpty }
  }

  private func section(_ key: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    let head = terms("compareCommand.\(key)Head", ["n": String(lines.count)])
    return head + "\n" + lines.map { "  " + $0 + "\n" }.joined()
  }

  private var unplaced: [String] {
    collection.unplaced.map { report in
      let lacks =
        report.office == nil
        ? (report.year == nil ? "neither" : "noOffice") : "noYear"
      let office = report.office ?? terms["compareCommand.anOffice"]
      let year = report.year.map(String.init) ?? terms["compareCommand.aYear"]
      return terms(
        "compareCommand.\(lacks)",
        ["file": report.file, "option": Self.option("--place", "\(report.file)=\(office),\(year)")])
    }
  }

  private var proposals: String {
    guard !collection.proposals.isEmpty else { return "" }
    let head = terms("compareCommand.proposalsHead", ["n": String(collection.proposals.count)])
    return head + "\n"
      + collection.proposals.map { proposal in
        let words = ProposalWords(proposal: proposal, terms: terms)
        let lines = [
          terms(
            "compareCommand.proposal",
            ["first": proposal.first, "second": proposal.second, "evidence": words.evidence]),
          terms("compareCommand.isSame", ["option": words.same]),
          terms("compareCommand.isDifferent", ["option": words.different]),
        ]
        return "  " + lines[0] + "\n" + lines.dropFirst().map { "      " + $0 + "\n" }.joined()
      }.joined()
  }

  /// One sentence for all offices whose scope nothing tells, where it matters: beside others, or in some years only.
  private var scopes: String {
    let unclear = collection.offices.filter { $0.reports.contains { $0.scope.kind == .unclear } }
    let isMixed = unclear.contains { Set($0.reports.map(\.scope.kind)).count > 1 }
    guard !unclear.isEmpty, collection.offices.count > 1 || isMixed else { return "" }
    let names = unclear.prefix(3).map(\.name).joined(separator: terms["comma"])
    return terms(
      unclear.count > 3 ? "compareCommand.scopesMany" : "compareCommand.scopes",
      ["n": String(unclear.count), "names": names]) + "\n"
  }

  private var missing: [String] {
    collection.regions.filter { !$0.missing.isEmpty }.map { run in
      terms(
        "compareCommand.missing",
        [
          "region": run.region.office, "year": String(run.region.year),
          "units": run.missing.joined(separator: terms["comma"]),
        ])
    }
  }

  /// Names and files that the user settled something of and that are not here; a settlement may serve more comparisons than this
  /// one, so that of many only those are named that look misspelt.
  private var unknown: [String] {
    let printed = Set(collection.reports.compactMap(\.printedOffice)).union(collection.offices.map(\.name))
    let names = Set(collection.unknownNames).union(unknownPairs(printed)).sorted()
    let known = Set(files)
    let lost = settlement.files.keys.filter { !known.contains($0) }.sorted()
    // Names of offices are alike for the most part: 宿迁市人民政府 is no slip of the pen for 淮安市人民政府.
    let questions =
      names.map {
        (near: NearestName.slip($0, among: printed.sorted(), most: 1), key: "unknownOffice", name: $0)
      }
      + lost.map { (near: NearestName.slip($0, among: known.sorted()), key: "unknownFile", name: $0) }
    let isMany = questions.count > Self.mostUnknown
    let shown = questions.filter { !isMany || $0.near != nil }
    let rest = questions.count - shown.count
    return shown.map { question in
      terms("compareCommand.\(question.key)", ["name": question.name])
        + (question.near.map { terms("compareCommand.perhaps", ["name": $0]) } ?? "")
    } + (rest > 0 ? [terms("compareCommand.unknownMore", ["n": String(rest)])] : [])
  }

  /// The most unknown names that are all listed.
  private static let mostUnknown = 3

  /// Names that are said to be two offices and that no report goes by.
  private func unknownPairs(_ printed: Set<String>) -> Set<String> {
    Set(settlement.different.flatMap { $0 }).subtracting(printed)
  }

  /// An option with its value as a shell takes it.
  static func option(_ name: String, _ value: String) -> String {
    guard value.contains(where: { "\"$`\\!".contains($0) }) else { return "\(name) \"\(value)\"" }
    return "\(name) '\(value.replacing("'", with: "'\\''"))'"
  }
}
