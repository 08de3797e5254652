import Charts
import DisclosureReport

/// volumes: proactive-disclosure quantities from the prose, marked as stated there, apart by scope and unit.
struct VolumesChart {
  let context: ChartContext

  /// More bars than this are left to the data table, with their count in the source line.
  static let most = 10

  private struct Group: Hashable {
    let scope: NarrativeFigure.Scope
    let word: String?
  }

  private var all: [NarrativeFigure] {
    context.report.narrative.filter { figure in
      figure.role == .proactiveVolume && figure.kind == .quantity && !figure.value.isNegative
    }
  }

  var draft: ChartDraft {
    let terms = context.terms
    let shown = Array(all.prefix(Self.most))
    let panels = panels(shown)
    let title = title
    let notice: String? = all.isEmpty ? terms["title.volumesNone"] : nil
    let rest = all.count - shown.count
    return ChartDraft(
      kind: .bars, title: title, base: terms["picture.unitVarious"], table: "narrative",
      remarks: [
        all.isEmpty ? nil : terms["picture.statedInProse"],
        rest > 0 ? terms("picture.moreInTable", ["n": String(rest)]) : nil,
      ], panels: panels, magnification: terms["picture.magnified"], notice: notice)
  }

  /// One panel for each scope in the order of the prose, or several where magnitudes are far apart.
  private func panels(_ figures: [NarrativeFigure]) -> [Panel] {
    var order: [Group] = []
    var members: [Group: [(Int, NarrativeFigure)]] = [:]
    for (index, figure) in figures.enumerated() {
      // 我局 and no word at all are the same: the office's own.
      let group = Group(scope: figure.scope, word: figure.scope == .region ? figure.scopeWord : nil)
      if members[group] == nil { order.append(group) }
      members[group, default: []].append((index, figure))
    }
    return order.enumerated().flatMap { number, group in
      MagnitudePanels.panels(
        (members[group] ?? []).map { bar($0.1, index: $0.0) }, id: "\(number + 1)", title: scope(group))
    }
  }

  private func scope(_ group: Group) -> String {
    let terms = context.terms
    guard group.scope == .region else { return terms["picture.scopeOwn"] }
    return group.word.map { terms("picture.scopeRegion", ["scope": $0]) } ?? terms["picture.scopeRegionPlain"]
  }

  private func bar(_ figure: NarrativeFigure, index: Int) -> Bar {
    let terms = context.terms
    let number = context.number(figure)
    let source = terms(
      "tip.cell", ["table": terms["table.narrative"], "figure": figure.quote, "line": String(figure.line)])
    let tooltip =
      terms("tip.value", ["label": figure.label, "value": number, "unit": figure.unit]) + "\n" + source
    return Bar(
      label: figure.label,
      segments: [
        Segment(
          name: figure.label, color: figure.scope == .region ? "regionQuantity" : "quantity",
          length: figure.value.double, label: ValueLabel(number, unit: figure.unit),
          datum: Datum(
            figure: "narrative.\(index)", value: figure.value.description, tooltip: tooltip,
            source: source))
      ])
  }

  private var title: String {
    let terms = context.terms
    guard let first = all.first else { return terms["title.volumesNone"] }
    guard all.count == 1 else { return terms("title.volumesMany", ["n": String(all.count)]) }
    return terms(
      "title.volumesOne", ["label": first.label, "n": context.number(first), "unit": first.unit])
  }
}
