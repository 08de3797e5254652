extension Check {
  /// H1: a region's figures in tables three and four are the sums of its units' own reports.
  ///
  /// Units of another year or edition, the region's own report among them and a unit given twice are named and not added. Whether every unit of the region was given cannot be known.
  public static let unitsAddUp = Check(id: .h1, family: .units, severity: .warning) { subject in
    let report = subject.report
    guard !subject.units.isEmpty else { return [] }
    let all = ([report] + subject.units).map { Named(report: $0, name: $0.office.map(OfficeName.init)) }
    let fit = subject.units.indices.filter { index in
      let unit = subject.units[index]
      return unit.year != nil && unit.year == report.year && unit.form == report.form
        && !isAgain(all[index + 1], in: all.prefix(index + 1))
    }
    let units = fit.map { subject.units[$0] }
    let leftOut = subject.units.indices.filter { !fit.contains($0) }.map { subject.units[$0] }
    var sum = Finding.UnitSum(units: units.count, leftOut: names(leftOut))
    guard !units.isEmpty else {
      sum.obstacle = .noUnits
      return [Finding(rule: .h1, severity: .warning, status: .notAssessable, matter: .units(sum))]
    }
    sum.missing = names(units.filter { $0.requestRows.isEmpty || $0.reviewBlocks.isEmpty })
    let assumed = fit.map { subject.assumedZerosOfUnits[$0] }
    return findings(subject, units, assumed: assumed, of: sum)
  }

  /// Whether a report is one of others again: the same office by name, or the same figures in every cell.
  private static func isAgain(_ unit: Named, in others: some Sequence<Named>) -> Bool {
    others.contains { other in
      guard other.report.year == unit.report.year else { return false }
      if let mine = unit.name, let its = other.name { return mine.kinship(its) == .same }
      return unit.report.cells.mapValues(\.value) == other.report.cells.mapValues(\.value)
    }
  }

  /// A report and what its office's name tells.
  private struct Named {
    let report: AnnualReport
    let name: OfficeName?
  }

  private static func findings(
    _ subject: CheckSubject, _ units: [AnnualReport], assumed: [Set<CellID>], of sum: Finding.UnitSum
  ) -> [Finding] {
    let report = subject.report
    let cells =
      report.requestRows.flatMap { row in ApplicantColumn.allCases.map { CellID.requests(row, $0) } }
      + report.reviewBlocks.flatMap { block in ReviewColumn.allCases.map { CellID.review(block, $0) } }
    func answer(
      _ status: Finding.Status, _ cells: [CellID], place: Finding.Place? = nil, left: ExactNumber? = nil,
      right: ExactNumber? = nil, _ change: (inout Finding.UnitSum) -> Void = { _ in }
    ) -> Finding {
      let count = cells.reduce(0) { count, id in
        count + (subject.assumedZeros.contains(id) ? 1 : 0) + assumed.count { $0.contains(id) }
      }
      var sum = sum
      change(&sum)
      return Finding(
        rule: .h1, severity: .warning, status: status, place: place, cells: cells, left: left, right: right,
        matter: .units(sum), assumed: count)
    }
    var failing: [Finding] = []
    var holding: [CellID] = []
    var open: [CellID] = []
    for id in cells {
      let values = units.map { $0.value(id) }
      let known = PartialSum(left: [report.value(id)], right: values)
      guard let own = report.value(id), !values.contains(nil) else {
        if known.excess == .right {
          failing.append(
            answer(.fail, [id], place: .cell(id), left: known.left, right: known.right) {
              $0.known = known.parts
            })
        } else {
          open.append(id)
        }
        continue
      }
      let sum = values.compactMap { $0 }.reduce(.zero, +)
      if own == sum {
        holding.append(id)
      } else {
        failing.append(answer(.fail, [id], place: .cell(id), left: own, right: sum))
      }
    }
    let held = holding.isEmpty ? [] : [answer(.pass, holding) { $0.cells = holding.count }]
    let unassessed =
      open.isEmpty
      ? []
      : [
        answer(.notAssessable, open) {
          $0.cells = open.count
          $0.obstacle = .units
        }
      ]
    return failing + held + unassessed
  }

  /// The offices' names, the file's name where a report has none.
  private static func names(_ reports: [AnnualReport]) -> [String] {
    reports.map { $0.office ?? $0.source.file }
  }
}
