import DisclosureReport
import PageProse

/// What a comparison made of its files: what stands twice, what contradicts itself, what has no place, what may be one office.
struct FilesContent {
  /// The most lines of a list and the most cells of a conflict that the page shows; the others are counted.
  static let mostLines = 100
  /// The most differing cells of a conflict that the page shows; the others are counted.
  static let mostCells = 12

  let collection: ReportCollection
  let terms: Terms

  /// What the template reads.
  var values: [String: Any] {
    let lists = lists
    let scopes = collection.offices.flatMap(scopes)
    return [
      "heading": terms["comparePage.files"],
      "lists": lists.map { list -> [String: Any] in
        ["heading": list.heading, "lines": list.lines.map { ["text": $0] }]
      },
      "clean": lists.isEmpty ? [["text": terms["comparePage.filesClean"]]] : [],
      "scopesTitle": terms("comparePage.scopes", ["n": String(collection.offices.count)]),
      "scopesCaption": terms["comparePage.scopesCaption"],
      "scopeHead": ["office", "years", "scope", "how"].map { ["text": terms["comparePage.scopeHead.\($0)"]] },
      "scopes": scopes, "hasScopes": !scopes.isEmpty,
      "ask": asksForScope ? [["text": terms["comparePage.askScope"]]] : [],
    ]
  }

  /// What happened to some files, a line each.
  struct List {
    let heading: String
    let lines: [String]
  }

  /// The lists that have a line.
  var lists: [List] {
    [
      list("conflicts", collection.conflicts, conflict), list("proposals", collection.proposals, proposal),
      list("unplaced", collection.unplaced, unplaced), list("repeats", collection.repeats, repeated),
      list("unknown", collection.unknownNames, unknown),
    ].compactMap { $0 }
  }

  private func list<Item>(_ key: String, _ items: [Item], _ words: (Item) -> String) -> List? {
    guard !items.isEmpty else { return nil }
    var lines = items.prefix(Self.mostLines).map(words)
    let more = items.count - lines.count
    if more > 0 { lines.append(terms("comparePage.moreLines", ["n": String(more)])) }
    return List(heading: terms("comparePage.list.\(key)", ["n": String(items.count)]), lines: lines)
  }

  // MARK: The lists

  private func repeated(_ item: RepeatedReport) -> String {
    terms(
      "comparePage.repeat",
      [
        "office": item.office, "year": String(item.year), "taken": item.taken,
        "others": item.others.joined(separator: terms["comma"]),
      ])
  }

  private func conflict(_ item: ReportConflict) -> String {
    let files = item.files.joined(separator: terms["comma"])
    let head = terms(
      "comparePage.conflict", ["office": item.office, "year": String(item.year), "files": files])
    guard !item.editionsDiffer else { return head + terms["comparePage.conflictForms"] }
    let cells = item.differences.prefix(Self.mostCells).map { difference in
      terms(
        "comparePage.conflictCell",
        [
          "cell": terms.name(difference.id), "first": number(difference.first),
          "second": number(difference.second),
        ])
    }
    let more = item.differences.count - cells.count
    let rest = more > 0 ? [terms("comparePage.moreCells", ["n": String(more)])] : []
    return head + (cells + rest).joined(separator: terms["semicolon"])
  }

  private func number(_ value: ExactNumber?) -> String { value?.grouped ?? terms["absence.notStated"] }

  private func unplaced(_ item: UnplacedReport) -> String {
    let lacks = item.office == nil ? (item.year == nil ? "both" : "office") : "year"
    let known = item.office ?? item.year.map(String.init) ?? ""
    return terms("comparePage.unplaced.\(lacks)", ["file": item.file, "known": known])
  }

  private func unknown(_ name: String) -> String { terms("comparePage.unknown", ["name": name]) }

  private func proposal(_ item: OfficeProposal) -> String {
    let words = ProposalWords(proposal: item, terms: terms)
    return terms(
      "comparePage.proposal",
      [
        "first": item.first, "second": item.second, "evidence": words.evidence, "same": words.same,
        "different": words.different,
      ])
  }

  // MARK: Scopes

  private var asksForScope: Bool { collection.reports.contains { $0.scope.kind == .unclear } }

  /// An office's scopes, a line for each run of years with the same one that is known in the same way.
  private func scopes(_ office: OfficeSeries) -> [[String: Any]] {
    var runs: [(reports: [ComparedReport], how: String)] = []
    for report in office.reports {
      let how = how(report.scope.source)
      if let last = runs.last, last.how == how, last.reports[0].scope.kind == report.scope.kind {
        runs[runs.count - 1].reports.append(report)
      } else {
        runs.append(([report], how))
      }
    }
    return runs.map { reports, how in
      [
        "office": office.name, "years": reports.map { String($0.year) }.joined(separator: terms["comma"]),
        "scope": terms["scope.\(reports[0].scope.kind.rawValue)"], "how": how,
      ]
    }
  }

  private func how(_ source: ReportScope.Source) -> String {
    switch source {
    case .prose(let figure):
      terms(
        "check.quote",
        ["line": String(figure.line), "quote": ComparisonChecksContent.short(figure.quote)])
    case .settled: terms["comparePage.settled"]
    case .none: terms["comparePage.notTold"]
    }
  }
}
