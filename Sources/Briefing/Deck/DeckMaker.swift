import CairoRendering
import Charts
import OfficePackage
import PageProse
import SafeFiles
import Slides

extension BriefingMaker {
  /// The size of a chart on a slide of the house's own: 12.33 × 5.06 inches.
  package static let deckPicture = PictureSize(width: 1776, height: 728, dpi: 144)

  /// A deck of reports: a cover, then of each its overview, its charts that have something to say, and its checks.
  ///
  /// Charts are drawn side by side. Throws where a chart cannot be drawn.
  package func deck(
    of reports: [DeckReport], wishes: DeckWishes = DeckWishes(), timings: inout Timings
  ) throws(BriefingError) -> MadeDeck {
    let choices = reports.map { DeckChoice(report: $0, terms: terms, wanted: wishes.charts) }
    let charts = choices.map(\.charts)
    let studio = ChartStudio(self.studio, picture: wishes.picture)
    let bodies = try timings.measure("deck pictures") { () throws(BriefingError) in
      try studio.slideBodies(charts.flatMap { $0 }, wishes, terms)
    }
    var rest = bodies[...]
    var slides = [cover(choices)]
    for (choice, specs) in zip(choices, charts) {
      slides.append(choice.overview)
      for (spec, body) in zip(specs, rest) { slides.append(choice.slide(spec, body)) }
      rest = rest.dropFirst(specs.count)
      slides.append(choice.checks)
    }
    let bytes = try timings.measure("deck") { () throws(BriefingError) in
      try studio.deck(slides, wishes, terms)
    }
    return MadeDeck(
      bytes: bytes, slides: slides.count,
      remarks: choices.compactMap { choice in
        let silent = choice.silent.map(\.id)
        guard !silent.isEmpty else { return nil }
        return terms(
          "deckCommand.noSlide",
          ["report": choice.name, "charts": silent.joined(separator: terms["comma"])])
      })
  }

  /// The cover of one report, or of several with their names.
  private func cover(_ choices: [DeckChoice]) -> Slide {
    if let only = choices.first, choices.count == 1 { return only.cover }
    let most = 6
    let names = choices.map(\.name)
    let more =
      names.count > most ? [terms("deck.moreReports", ["n": String(names.count - most)])] : []
    return Slide(
      title: terms("deck.coverMany", ["n": String(choices.count)]),
      subtitle: (names.prefix(most) + more).joined(separator: terms["semicolon"]), body: .cover,
      source: terms["page.computed"], notes: names + [terms["deck.made"]])
  }
}

extension ChartStudio {
  /// The file of slides in this look; the title of the first is the deck's.
  package func deck(_ slides: [Slide], _ wishes: DeckWishes, _ terms: Terms) throws(BriefingError) -> [UInt8]
  {
    let look = DeckStyle(style: style, terms: terms)
    let deck = Deck(
      title: slides.first?.title ?? "", language: look.language, theme: look.theme, words: look.words,
      slides: slides, template: wishes.template)
    do {
      return try DeckFile(deck).bytes()
    } catch {
      throw BriefingError(.bug, error.description)
    }
  }

  /// Charts as what slides show, pictures drawn side by side, in order.
  package func slideBodies(
    _ specs: [ChartSpec], _ wishes: DeckWishes, _ terms: Terms
  ) throws(BriefingError) -> [Slide.Body] {
    try ParallelMap.map(specs.count) { index throws(BriefingError) in
      let spec = specs[index]
      let name = terms["measure.\(ChartName.ofPage(spec.id))"]
      if wishes.drawing == .native, let chart = SlideChart(spec, name: name, colors: style.colors) {
        return .chart(chart)
      }
      let size = wishes.picture
      return .picture(
        SlidePicture(
          name: name, png: try picture(spec, format: .png), svg: try picture(spec, format: .outlineSVG),
          width: size.width, height: size.height, alternative: spec.alternative))
    }
  }
}
