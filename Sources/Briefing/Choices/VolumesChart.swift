import Charts
import DisclosureReport
import PageProse

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

  /// How many times as long the longest bar may be as the shortest.
  static let bars = ExactNumber(20)

  var draft: ChartDraft {
    let terms = context.terms
    let shown = Array(all.prefix(Self.most).enumerated())
    let rest = all.count - shown.count
    let scopes = groups(shown)
    let isApart = scopes.count > 1
    let alike = isAlike(shown.map(\.element))
    let ordered = alike ? shown.sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) } : []
    let panels =
      alike
      ? [Panel(id: "volumes", bars: ordered.map { bar($0.element, index: $0.offset, isApart: isApart) })]
      : scopes.enumerated().map { place, scope in
        Panel(
          id: String(place + 1), title: self.scope(scope.group),
          bars: scope.members.map { bar($0.element, index: $0.offset) })
      }
    let first = alike ? ordered.map(\.element) : scopes.first.map { [$0.members[0].element] } ?? []
    return ChartDraft(
      kind: alike ? .bars : .numbers, title: title(first),
      base: alike ? terms("picture.unitOne", ["unit": shown[0].element.unit]) : terms["picture.unitVarious"],
      table: "narrative",
      remarks: [
        all.isEmpty ? nil : terms["picture.statedInProse"], isApart ? terms["picture.scopesApart"] : nil,
        rest > 0 ? terms("picture.moreInTable", ["n": String(rest)]) : nil,
      ], panels: panels, notice: all.isEmpty ? terms["title.volumesNone"] : nil)
  }

  private typealias Member = EnumeratedSequence<[NarrativeFigure]>.Element

  /// Whether figures have one unit and are so near each other that bars of one scale show all of them.
  private func isAlike(_ figures: [NarrativeFigure]) -> Bool {
    let values = figures.map(\.value).filter { !$0.isZero }
    guard Set(figures.map(\.unit)).count == 1, figures.count > 1, let most = values.max(),
      let least = values.min()
    else { return false }
    return most.double <= least.double * Self.bars.double
  }

  /// The scopes, that of the largest figure first; in each the largest first, then in the order of the prose.
  private func groups(_ figures: [Member]) -> [(group: Group, members: [Member])] {
    var order: [Group] = []
    var members: [Group: [Member]] = [:]
    for member in figures {
      let figure = member.element
      // 我局 and no word at all are the same: the office's own.
      let group = Group(scope: figure.scope, word: figure.scope == .region ? figure.scopeWord : nil)
      if members[group] == nil { order.append(group) }
      members[group, default: []].append(member)
    }
    let largestFirst = order.map { group in
      var own = members[group] ?? []
      if let place = own.indices.max(by: { (own[$0].element.value, $1) < (own[$1].element.value, $0) }) {
        own.insert(own.remove(at: place), at: 0)
      }
      return (group: group, members: own)
    }
    return largestFirst.enumerated().sorted { left, right in
      let (one, other) = (left.element.members[0].element.value, right.element.members[0].element.value)
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
  }

  private func scope(_ group: Group) -> String {
    let terms = context.terms
    guard group.scope == .region else { return terms["picture.scopeOwn"] }
    return group.word.map { terms("picture.scopeRegion", ["scope": $0]) } ?? terms["picture.scopeRegionPlain"]
  }

  private func bar(_ figure: NarrativeFigure, index: Int, isApart: Bool = false) -> Bar {
    let terms = context.terms
    let number = context.number(figure)
    let source = terms(
      "tip.cell", ["table": terms["table.narrative"], "figure": figure.quote, "line": String(figure.line)])
    let tooltip =
      terms("tip.value", ["label": figure.label, "value": number, "unit": figure.unit]) + "\n" + source
    return Bar(
      label: figure.label,
      aside: isApart ? scope(Group(scope: figure.scope, word: figure.scopeWord)) : nil,
      segments: [
        Segment(
          name: figure.label, color: figure.scope == .region ? "regionQuantity" : "quantity",
          length: figure.value.double, label: ValueLabel(number, unit: figure.unit),
          datum: Datum(
            figure: "narrative.\(index)", value: figure.value.description, tooltip: tooltip,
            source: source))
      ])
  }

  /// Whose figure it is, where it is not the office's own.
  private func owner(_ figure: NarrativeFigure) -> String {
    guard figure.scope == .region else { return "" }
    return context.terms("picture.owner", ["scope": figure.scopeWord ?? context.terms["picture.region"]])
  }

  /// The first figure that is drawn, or two that stand alone.
  private func title(_ figures: [NarrativeFigure]) -> String {
    let terms = context.terms
    let words = figures.map { figure in
      terms(
        figure.isApproximate ? "title.volumesAbout" : "title.volumesOne",
        ["label": owner(figure) + figure.label, "n": context.number(figure), "unit": figure.unit])
    }
    guard let first = words.first else { return terms["title.volumesNone"] }
    return words.count == 2 ? terms("title.volumesTwo", ["one": first, "two": words[1]]) : first
  }
}
