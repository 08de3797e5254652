import Charts
import DisclosureReport

/// The data table of a figure: every bar with its values, and where each was read.
package struct FigureTable {
  /// A column; the raw value is the key of its heading.
  package enum Column: String {
    case item, series, value, share, origin
  }

  /// A value with what it belongs to.
  package struct Row: Equatable {
    package let item: String
    package var series = ""
    package let value: String
    /// Of what the table's heading says; nil for none.
    package var share: String?
    package var origin = ""
  }

  let spec: ChartSpec
  let terms: Terms
  /// The heading over shares; nil for that of all handled.
  var shares: String?

  package init(spec: ChartSpec, terms: Terms, shares: String? = nil) {
    self.spec = spec
    self.terms = terms
    self.shares = shares
  }

  /// Whether bars have several named parts.
  package var hasSeries: Bool { spec.kind.hasSeries }

  /// Whether some value is a share of something.
  var hasShares: Bool {
    spec.panels.contains { $0.bars.contains { $0.segments.contains { $0.datum.share != nil } } }
  }

  /// The columns that it has.
  package var columns: [Column] {
    [.item] + (hasSeries ? [.series] : []) + [.value] + (hasShares ? [.share] : []) + [.origin]
  }

  /// The heading over a column.
  package func heading(_ column: Column) -> String {
    guard column == .share else { return terms["heading.\(column.rawValue)"] }
    return shares ?? terms[spec.kind == .composition ? "heading.shareOfBar" : "heading.share"]
  }

  /// What is measured: the chart's name, for its second and later pages too.
  package var measure: String {
    let id = spec.id
    guard !terms.has("measure.\(id)"), let dash = id.utf8.lastIndex(of: UInt8(ascii: "-")),
      Int(id[dash...].dropFirst()) != nil
    else { return terms["measure.\(id)"] }
    return terms["measure.\(id[..<dash])"]
  }

  /// The sentence in the place of a picture that has nothing to draw.
  package var oneLine: String { terms("page.oneLine", ["measure": measure, "notice": spec.notice ?? ""]) }

  /// The rows, bar by bar.
  package var rows: [Row] {
    spec.panels.flatMap { panel in
      (panel.bars + panel.more).flatMap { rows($0, in: panel) } + references(panel)
    }
  }

  private func rows(_ bar: Bar, in panel: Panel) -> [Row] {
    let item = item(panel, bar.label)
    guard !bar.segments.isEmpty else { return [Row(item: item, value: bar.total?.number ?? terms["none"])] }
    let marked = bar.marker.map { marker in
      Row(
        item: item,
        series: spec.legend.first { $0.symbol == .marker }?.name ?? terms.name(ApplicantColumn.total),
        value: number(marker.datum, like: bar.segments.first), origin: marker.datum.source)
    }
    return bar.segments.map { segment in
      Row(
        item: item,
        series: bar.segments.count == 1 && segment.name == bar.label ? terms["none"] : segment.name,
        value: text(segment), share: segment.label.share, origin: segment.datum.source)
    } + [marked].compactMap { $0 }
  }

  /// What the dots of a panel are held against.
  private func references(_ panel: Panel) -> [Row] {
    panel.references.compactMap { reference in
      reference.label.map {
        Row(item: item(panel, nil), value: $0, origin: reference.datum?.source ?? "")
      }
    }
  }

  private func item(_ panel: Panel, _ label: String?) -> String {
    [panel.title, label == panel.title ? nil : label].compactMap { $0 }.joined(separator: terms["separator"])
  }

  private func text(_ segment: Segment) -> String {
    segment.label.number + (segment.label.unit.map { " " + $0 } ?? "")
  }

  /// The number of a marker with the unit of the bar that it crosses.
  private func number(_ datum: Datum, like segment: Segment?) -> String {
    guard let digits = datum.value else { return terms["none"] }
    let unit = segment?.label.unit.map { " " + $0 } ?? ""
    return (ExactNumber(digits)?.grouped ?? digits) + unit
  }
}

extension FigureTable {
  /// What a cell says; a dash for no share.
  package func text(_ row: Row, _ column: Column) -> String {
    switch column {
    case .item: row.item
    case .series: row.series
    case .value: row.value
    case .share: row.share ?? terms["none"]
    case .origin: row.origin
    }
  }

  /// A row as the template reads it.
  func values(_ row: Row) -> [String: Any] {
    Dictionary(
      uniqueKeysWithValues: [Column.item, .series, .value, .share, .origin].map {
        ($0.rawValue, text(row, $0) as Any)
      })
  }
}
