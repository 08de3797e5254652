import Charts
import DisclosureReport
import PageProse
import Slides

/// What the slides of one report say, in their order; pictures are put in where charts are drawn.
struct DeckChoice {
  let report: DeckReport
  let terms: Terms
  /// The charts that were asked for; nil for all.
  let wanted: [ChartID]?

  private var checked: CheckedReport { report.checked }
  private var figures: AnnualReport { report.checked.report }
  private var summary: Summary { SummaryText(checked, terms: terms).summary }

  /// The charts that are wanted and have something to say, without the texts that stand on the slide.
  var charts: [ChartSpec] { all.filter(\.hasSomethingToSay) }

  /// The charts that are wanted and have nothing to draw.
  var silent: [ChartSpec] { all.filter { !$0.hasSomethingToSay } }

  private var all: [ChartSpec] {
    let choice = ChartChoice(checked, terms: terms, credit: report.credit, words: .bare)
    return wanted.map { $0.map(choice.spec) } ?? choice.specs()
  }

  // MARK: Slides

  /// Office and year.
  var name: String {
    let office = figures.office ?? terms["picture.officeUnknown"]
    return figures.year.map { terms("deck.report", ["office": office, "year": String($0)]) } ?? office
  }

  /// What stands at the top of a deck of this report alone.
  var cover: Slide {
    let title = figures.year.map { terms("deck.cover", ["year": String($0)]) } ?? terms["page.title"]
    return Slide(
      title: title,
      subtitle: (figures.office ?? terms["picture.officeUnknown"]) + "\n" + terms.name(figures.form)
        + terms["separator"] + terms["page.madeFrom"],
      body: .cover, source: sources, notes: [terms["deck.made"]])
  }

  /// The four key figures, the summary and the verdict.
  var overview: Slide {
    let verdict = checked.verdict(terms)
    let summary = summary
    let points = summary.points.filter { $0.topic != .checks || $0.heading == terms["text.heading.remarks"] }
    let checks = SlideParagraph(terms["page.checks"], whole(verdict))
    return Slide(
      title: Self.withoutStop(summary.sentence), subtitle: name,
      body: .cards(
        KeyFigures(facts: SummaryFacts(checked), terms: terms).all.map {
          SlideCard(label: $0.label, number: $0.number, unit: $0.unit, notes: $0.notes)
        }, points.map { SlideParagraph($0.heading, $0.text) } + [checks]),
      source: sources, notes: [summary.plain(terms), whole(verdict)].flatMap(Self.lines))
  }

  /// The slide of a chart that was drawn.
  func slide(_ spec: ChartSpec, _ body: Slide.Body) -> Slide {
    Slide(
      title: spec.title, subtitle: spec.subtitle, body: body, source: spec.source,
      notes: DeckNotes(checked: checked, terms: terms).lines(spec))
  }

  /// What does not hold, the bases of rates, and where the figures come from.
  var checks: Slide {
    let verdict = checked.verdict(terms)
    let words = FindingText(terms)
    let failing = checked.findings.filter {
      $0.status == .fail && !$0.isRemark && ($0.severity == .error || $0.severity == .warning)
    }
    let most = 6
    var paragraphs = failing.prefix(most).map {
      SlideParagraph(terms["severity.\($0.severity.rawValue)"], words.sentence($0))
    }
    if failing.count > most {
      paragraphs.append(
        SlideParagraph("", terms("deck.moreFindings", ["n": String(failing.count - most)])))
    }
    paragraphs += [
      SlideParagraph(
        terms["deck.base"], [terms["method.base"], terms["method.substantive"]].joined(separator: "")),
      SlideParagraph(terms["deck.blank"], terms["method.blank"]),
      SlideParagraph(terms["deck.doubt"], terms["method.doubt"]),
      SlideParagraph(terms["deck.source"], ([sources] + lines).joined(separator: terms["separator"])),
    ]
    return Slide(
      title: verdict.headline, subtitle: verdict.rest, body: .text(paragraphs),
      source: terms["page.computed"],
      notes: Self.lines(CheckTable.text(checked, terms: terms)) + [
        terms["method.interval"], terms["method.prose"], terms["method.disputes"], terms["method.time"],
        terms("method.form", ["form": terms.name(figures.form)]),
      ])
  }

  // MARK: Words

  private func whole(_ verdict: Verdict) -> String {
    verdict.headline + (verdict.rest.isEmpty ? "" : terms["semicolon"] + verdict.rest)
  }

  /// The report's title and the file that was read.
  private var sources: String {
    [
      figures.title.map { terms("page.reportTitle", ["title": $0]) },
      terms("page.sourceLine", ["file": figures.source.file]),
    ].compactMap { $0 }.joined(separator: terms["separator"])
  }

  /// The lines of the file that hold each table.
  private var lines: [String] {
    Section.allCases.compactMap { section in
      figures.source.tableLines[section].map {
        let (first, last) = (String($0.lowerBound), String($0.upperBound))
        return first == last
          ? terms("deck.tableLine", ["table": terms.table(section), "line": first])
          : terms("deck.tableLines", ["table": terms.table(section), "first": first, "last": last])
      }
    }
  }

  /// A sentence as a title has it.
  private static func withoutStop(_ sentence: String) -> String {
    sentence.hasSuffix("。") || sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  private static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { String($0) }
  }
}

extension ChartSpec {
  /// Whether some value of the chart is more than 0.
  package var hasSomethingToSay: Bool {
    notice == nil
      && panels.contains { $0.bars.contains { $0.segments.contains { ($0.length ?? 0) > 0 } } }
  }
}
