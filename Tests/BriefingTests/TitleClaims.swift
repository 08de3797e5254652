import DisclosureReport
import PageProse
import TestSupport

@testable import Briefing

/// Reads from a Chinese title what it claims of figures: a largest, all, none, more than half, a share, a rate.
struct TitleClaims {
  let made: MadeReport
  let terms: Terms

  private typealias Claim = TitleOracle.Claim

  /// The claims of a chart's title; none for a title that says no more than its measure or plain figures.
  func claims(_ chart: ChartID, _ title: String) -> [TitleOracle.Claim] {
    switch chart {
    case .outcomes: outcomes(title)
    case .reasons: reasons(title)
    case .applicants: applicants(title)
    case .decisions: decisions(title)
    case .flow: flow(title)
    case .review: review(title)
    case .documents: documents(title)
    default: []
    }
  }

  /// One of several sums of cells is larger than each other one.
  private func largest(_ place: Int, of sums: [[CellID]]) -> TitleOracle.Claim {
    Claim(cells: sums.flatMap(\.self)) { numbers in
      let values = sums.map { cells in cells.reduce(0) { $0 + (numbers[$1] ?? 0) } }
      return values.indices.allSatisfy { $0 == place || values[$0] < values[place] }
    }
  }

  /// All other sums are 0, and this one is not.
  private func all(_ place: Int, of sums: [[CellID]]) -> TitleOracle.Claim {
    Claim(cells: sums.flatMap(\.self)) { numbers in
      let values = sums.map { cells in cells.reduce(0) { $0 + (numbers[$1] ?? 0) } }
      return values.indices.allSatisfy { ($0 == place) == (values[$0] > 0) }
    }
  }

  private func none(_ cells: [CellID]) -> TitleOracle.Claim {
    Claim(cells: cells) { numbers in cells.allSatisfy { numbers[$0] == 0 } }
  }

  /// The place of the one longest name that a title has.
  private func place(_ names: [String], in title: String) -> Int? {
    names.indices.filter { title.contains(names[$0]) }.max { names[$0].count < names[$1].count }
  }

  private func rows(_ group: OutcomeGroup) -> [RequestRow] {
    RequestRow.rows(in: made.form).filter { $0.group == group }
  }

  private func outcomes(_ title: String) -> [TitleOracle.Claim] {
    let groups = OutcomeGroup.allCases
    let sums = groups.map { group in rows(group).map { CellID.requests($0, .total) } }
    if title == "本年没有办理政府信息公开申请" { return [none(sums.flatMap(\.self))] }
    if title.contains("含部分公开") {
      // The rate is that of the figures as they stand: with another figure it would be another.
      let cells = sums[0] + sums[1] + [.requests(.handled, .total)]
      let report = made.report
      return [Claim(cells: cells) { numbers in cells.allSatisfy { report.value($0)?.int == numbers[$0] } }]
    }
    if title.contains("因本机关不掌握信息"), let unable = groups.firstIndex(of: .unable) {
      let held = CellID.requests(.notHeld, .total)
      let most = Claim(cells: sums.flatMap(\.self)) { numbers in
        2 * (numbers[held] ?? 0) > Int(0.98 * Double(numbers.values.reduce(0, +)))
      }
      return [largest(unable, of: sums), most]
    }
    guard let place = place(groups.map { terms.name($0) }, in: title), title != terms["measure.outcomes"]
    else { return [] }
    return [title.contains("全部") ? all(place, of: sums) : largest(place, of: sums)]
  }

  private func reasons(_ title: String) -> [TitleOracle.Claim] {
    let rows = [OutcomeGroup.withheld, .unable, .notProcessed, .other].flatMap(rows)
    let cells = rows.map { [CellID.requests($0, .total)] }
    if title == "公开以外各项结果均为 0" { return [none(cells.flatMap(\.self))] }
    guard title.hasPrefix("公开以外的"), let place = place(rows.map { terms.name($0) }, in: title) else {
      return []
    }
    return [title.contains("件中") ? largest(place, of: cells) : all(place, of: cells)]
  }

  private func applicants(_ title: String) -> [TitleOracle.Claim] {
    let cells = ApplicantColumn.kinds.map { [CellID.requests(.handled, $0)] }
    if title == "各类申请人均没有办理的申请" { return [none(cells.flatMap(\.self))] }
    guard title.hasPrefix("办理的"),
      let place = place(ApplicantColumn.kinds.map { terms.name($0) }, in: title)
    else { return [] }
    return [title.contains("全部") ? all(place, of: cells) : largest(place, of: cells)]
  }

  private func decisions(_ title: String) -> [TitleOracle.Claim] {
    let rows: [ProactiveRow] = [.licences, .penalties, .compulsoryMeasures]
    let cells = rows.map { [CellID.proactive($0, .decisions)] }
    if title == "许可、处罚、强制决定均为 0" { return [none(cells.flatMap(\.self))] }
    guard title.hasSuffix("为三类中最多"), let place = place(rows.map { terms.name($0) }, in: title) else {
      return []
    }
    return [largest(place, of: cells)]
  }

  private func flow(_ title: String) -> [TitleOracle.Claim] {
    let total = { (row: RequestRow) in CellID.requests(row, .total) }
    if title == "本年没有政府信息公开申请" {
      return [none([.received, .carriedIn, .handled, .carriedOut].map(total))]
    }
    return title.hasSuffix("全部办结，无结转") ? [none([total(.carriedOut)])] : []
  }

  private func documents(_ title: String) -> [TitleOracle.Claim] {
    guard title == "规章和行政规范性文件均为 0" else { return [] }
    let rows: [ProactiveRow] = [.rules, .normativeDocuments]
    return [none(rows.flatMap { row in row.columns(in: made.form).map { CellID.proactive(row, $0) } })]
  }

  private func review(_ title: String) -> [TitleOracle.Claim] {
    let sums = ReviewColumn.results.map { result in
      ReviewBlock.allCases.map { CellID.review($0, result) }
    }
    if title == "没有行政复议和行政诉讼" { return [none(sums.flatMap(\.self))] }
    if title.contains("均为"), let place = place(ReviewColumn.results.map { terms.name($0) }, in: title) {
      return [all(place, of: sums)]
    }
    guard title.hasSuffix("件尚未审结"), let pending = ReviewColumn.results.firstIndex(of: .pending) else {
      return []
    }
    let cells = sums.flatMap(\.self)
    return [
      Claim(cells: cells) { numbers in
        2 * sums[pending].reduce(0) { $0 + (numbers[$1] ?? 0) } > cells.reduce(0) { $0 + (numbers[$1] ?? 0) }
      }
    ]
  }
}
