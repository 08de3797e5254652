import Briefing
import Charts
import DisclosureReport
import PageProse
import SafeFiles
import Slides

/// The slides of a comparison: a cover, its summary, its charts that have something to say, its checks.
struct ComparisonDeck {
  private let studio: ChartStudio
  private let context: ComparisonContext
  private let terms: Terms

  /// The deck of a collection in the look of a studio; offices and years go on over more slides where one is too small.
  init(
    _ studio: ChartStudio, _ collection: ReportCollection, _ wishes: ComparisonWishes, _ terms: Terms
  ) {
    let studio = ChartStudio(studio, picture: wishes.deck?.picture ?? BriefingMaker.deckPicture)
    self.studio = studio
    self.terms = terms
    context = ComparisonContext(
      collection, wishes: wishes, terms: terms,
      fits: { spec throws(BriefingError) in
        var spec = spec
        spec.frame = .bare
        return try studio.fits(spec)
      })
  }

  /// The bytes of the PPTX; the same for the same reports and wishes.
  func bytes(_ wishes: DeckWishes) throws(BriefingError) -> [UInt8] {
    try studio.deck(try slides(wishes), wishes, terms)
  }

  /// All slides in their order.
  func slides(_ wishes: DeckWishes) throws(BriefingError) -> [Slide] {
    let specs = try ComparisonCharts(context: context).specs().filter(\.hasSomethingToSay)
      .map { $0.bare(terms) }
    let bodies = try studio.slideBodies(specs, wishes, terms)
    let notes = DeckNotes(checked: nil, terms: terms)
    let charts = zip(specs, bodies).map { spec, body in
      Slide(
        title: spec.title, subtitle: spec.subtitle, body: body, source: spec.source, notes: notes.lines(spec))
    }
    return [cover, overview] + charts + [checks]
  }

  private var head: ComparisonHead { ComparisonHead(context: context) }
  private var source: String { head.madeFrom }

  private var cover: Slide {
    Slide(
      title: head.title, subtitle: head.facts, body: .cover, source: source,
      notes: context.collection.reports.map { report in
        terms("deck.report", ["office": report.office, "year": String(report.year)]) + terms["separator"]
          + report.report.source.file
      })
  }

  /// Key figures where there is one office, and the summary.
  private var overview: Slide {
    let summary = ComparisonSummary(context, pivot: Pivot(context))
    let cards = ComparisonKeys(context: context).all.map {
      SlideCard(label: $0.label, number: $0.number, unit: $0.unit, notes: $0.notes)
    }
    let paragraphs =
      summary.paragraphs().map { SlideParagraph("", $0.text) }
      + [SlideParagraph(terms["page.checks"], head.verdict)]
    return Slide(
      title: head.title, subtitle: head.facts,
      body: cards.isEmpty ? .text(paragraphs) : .cards(cards, paragraphs), source: source,
      notes: paragraphs.map { [$0.heading, $0.text].filter { !$0.isEmpty }.joined(separator: " ") }
        + summary.limits)
  }

  /// What fails and what was not compared.
  private var checks: Slide {
    let findings = ComparisonFindings(context.collection)
    let words = FindingText(terms)
    let failing = findings.items.filter(\.isFailure).map { item in
      SlideParagraph(
        terms("deck.checkOf", ["office": item.office, "year": String(item.year)]),
        words.sentence(item.finding))
    }
    let limits = ComparisonSummary(context, pivot: Pivot(context)).limits
    let most = 6
    var paragraphs = Array(failing.prefix(most))
    if failing.isEmpty { paragraphs = [SlideParagraph("", terms["deck.noFailures"])] }
    if failing.count > most {
      paragraphs.append(SlideParagraph("", terms("deck.moreFindings", ["n": String(failing.count - most)])))
    }
    if !limits.isEmpty { paragraphs.append(SlideParagraph(terms["deck.limits"])) }
    paragraphs += limits.prefix(most).map { SlideParagraph("", $0) }
    if limits.count > most {
      paragraphs.append(SlideParagraph("", terms("deck.moreFindings", ["n": String(limits.count - most)])))
    }
    paragraphs.append(SlideParagraph(terms["deck.base"], terms["method.base"]))
    return Slide(
      title: head.verdict, subtitle: head.verdictRest(findings), body: .text(paragraphs),
      source: context.marked(terms["page.computed"]),
      notes: failing.map { $0.heading + terms["separator"] + $0.text } + limits)
  }
}
