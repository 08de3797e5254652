import Briefing
import PageProse

/// The figures of a comparison in the sections of its page.
struct ComparisonFigures {
  /// The most pages of one chart that the page shows; the others are linked.
  static let mostPages = 3
  /// The most bytes of pictures and their tables, so that the page stays under 5 MB; figures beyond them are linked.
  static let mostBytes = 3_900_000

  let figures: [PageFigure]
  let terms: Terms

  /// The sections that have a figure.
  var sections: [[String: Any]] {
    let byChart = Dictionary(grouping: figures) { ChartName.ofPage($0.spec.id) }
    let order = ComparisonRegistry.Section.allCases.map { section in
      (section, ComparisonRegistry.rows.filter { $0.section == section }.compactMap { byChart[$0.id] })
    }
    let placed = placed(order.flatMap(\.1))
    return order.compactMap { section, charts -> [String: Any]? in
      guard !charts.isEmpty else { return nil }
      return [
        "id": section.rawValue, "heading": terms[section.heading],
        "figures": charts.flatMap { $0 }.filter { placed.contains($0.number) }.map(content),
        "others": charts.map { $0.filter { !placed.contains($0.number) } }.filter { !$0.isEmpty }.map(others),
      ]
    }
  }

  /// The numbers of the figures that the page has room for: first pages of every chart, then second ones, and so on.
  private func placed(_ charts: [[PageFigure]]) -> Set<Int> {
    let shown = charts.map(shown)
    let turns = (0..<Self.mostPages).flatMap { turn in
      shown.compactMap { $0.indices.contains(turn) ? $0[turn] : nil }
    }
    var left = Self.mostBytes
    var placed: Set<Int> = []
    for figure in turns where Self.bytes(figure) <= left {
      left -= Self.bytes(figure)
      placed.insert(figure.number)
    }
    return placed
  }

  /// About how many bytes a figure takes on the page: both pictures, and a line of its table for each row.
  private static func bytes(_ figure: PageFigure) -> Int {
    let rows = figure.spec.panels.flatMap(\.bars).reduce(0) { $0 + max(1, $1.segments.count) }
    return figure.svg.utf8.count + (figure.narrow?.utf8.count ?? 0) + min(rows, 300) * 300
  }

  /// The first pages of a chart and its last.
  private func shown(_ pages: [PageFigure]) -> [PageFigure] {
    pages.count > Self.mostPages ? pages.prefix(Self.mostPages - 1) + pages.suffix(1) : pages
  }

  private func content(_ figure: PageFigure) -> [String: Any] {
    FigureContent(figure: figure, terms: terms, shares: terms["comparePage.share"]).values
  }

  private func others(_ hidden: [PageFigure]) -> [String: Any] {
    [
      "text": terms("comparePage.otherPages", ["n": String(hidden.count)]),
      "pages": hidden.map {
        ["id": $0.spec.id, "number": terms("page.figure", ["n": String($0.number)])]
      },
    ]
  }
}
