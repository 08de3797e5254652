/// The figures of a comparison in the sections of its page.
struct ComparisonFigures {
  /// The most pages of one chart that the page shows; the others are linked.
  static let mostPages = 3

  let figures: [PageFigure]
  let terms: Terms

  /// The sections that have a figure.
  var sections: [[String: Any]] {
    let order: [(id: String, heading: String, charts: [ComparisonChartID])] = [
      ("requests", "section.requests", [.requestsByYear, .outcomesByYear, .applicantsByYear]),
      (
        "offices", "comparePage.offices",
        [.outcomesByOffice, .ratesByOffice, .changeByOffice, .requestsChangeByOffice]
      ),
      ("proactive", "section.proactive", [.documentsByYear]), ("review", "section.review", [.reviewByYear]),
    ]
    let byChart = Dictionary(grouping: figures) { Self.chart($0.spec.id) }
    return order.compactMap { section -> [String: Any]? in
      let charts = section.charts.compactMap { byChart[$0.rawValue] }
      guard !charts.isEmpty else { return nil }
      return [
        "id": section.id, "heading": terms[section.heading],
        "figures": charts.flatMap { shown($0).map(content) },
        "others": charts.filter { $0.count > Self.mostPages }.map(others),
      ]
    }
  }

  /// The chart's id without the number of a page.
  static func chart(_ id: String) -> String {
    guard let dash = id.lastIndex(of: "-"), Int(id[dash...].dropFirst()) != nil else { return id }
    return String(id[..<dash])
  }

  /// The first pages of a chart and its last.
  private func shown(_ pages: [PageFigure]) -> [PageFigure] {
    pages.count > Self.mostPages ? pages.prefix(Self.mostPages - 1) + pages.suffix(1) : pages
  }

  private func content(_ figure: PageFigure) -> [String: Any] {
    FigureContent(figure: figure, terms: terms, shares: terms["comparePage.share"]).values
  }

  private func others(_ pages: [PageFigure]) -> [String: Any] {
    let hidden = pages.dropFirst(Self.mostPages - 1).dropLast()
    return [
      "text": terms("comparePage.otherPages", ["n": String(hidden.count)]),
      "pages": hidden.map {
        ["id": $0.spec.id, "number": terms("page.figure", ["n": String($0.number)])]
      },
    ]
  }
}
