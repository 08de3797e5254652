import OfficePackage

/// Chooses layouts of a template by the types of their placeholders.
struct TemplateLayouts {
  /// A layout: its part and its placeholders, which lie somewhere.
  struct Layout {
    let part: String
    let places: [TemplatePlace]

    var title: TemplatePlace? {
      places.first { ["title", "ctrTitle"].contains($0.type) && $0.isUpright && $0.box != nil }
    }
    var subtitle: TemplatePlace? { places.first { $0.type == "subTitle" && $0.box != nil } }
    /// What may hold a chart or a text.
    var contents: [TemplatePlace] {
      places.filter { !["title", "ctrTitle", "subTitle", "dt", "ftr", "sldNum", "hdr"].contains($0.type) }
    }
    /// Where feet of slides begin; nil for none.
    var foot: Int? {
      places.filter { ["dt", "ftr", "sldNum"].contains($0.type) }.compactMap(\.box?.y).min()
    }
  }

  /// The slide's size in EMU.
  let width: Int
  let height: Int
  let words: DeckWords

  /// The layouts of a master for a deck; nil where none of them has a title.
  func choose(_ layouts: [Layout], body: Box?) -> SlideLayouts? {
    let titled = layouts.filter { $0.title != nil }
    guard let cover = best(titled, coverRank), let plain = best(titled, plainRank) else { return nil }
    let titleOnly = layout(plain, content: nil, room: room(plain, body))
    func with(_ kinds: [String]) -> SlideLayout {
      let ranked = titled.compactMap { layout in holder(layout, kinds).map { (layout, $0) } }
      let found = ranked.min { rank($0, kinds) < rank($1, kinds) }
      guard let (chosen, place) = found, let content = place.placeholder(words.body) else { return titleOnly }
      return layout(chosen, content: content, room: content.box)
    }
    return SlideLayouts(
      cover: self.cover(cover), content: with(["obj", "chart", "pic", "body"]), titleOnly: titleOnly,
      text: with(["obj", "body"]))
  }

  // MARK: Ranks

  /// The first layout of the lowest rank.
  private func best(_ layouts: [Layout], _ rank: (Layout) -> Int) -> Layout? {
    layouts.enumerated().min { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }?.element
  }

  private func coverRank(_ layout: Layout) -> Int {
    let isCentred = layout.title?.type == "ctrTitle"
    if layout.subtitle != nil { return isCentred ? 0 : 1 }
    return isCentred ? 2 : 3 + layout.contents.count
  }

  private func plainRank(_ layout: Layout) -> Int {
    layout.contents.count + (layout.title?.type == "title" ? 0 : 1_000) + (layout.subtitle == nil ? 0 : 2_000)
  }

  /// The placeholder of the best kind that takes at least a fifth of the slide.
  private func holder(_ layout: Layout, _ kinds: [String]) -> TemplatePlace? {
    let large = layout.contents.filter { place in
      guard let box = place.box, place.isUpright, kinds.contains(place.type) else { return false }
      return box.width * 5 >= width * 2 && box.width * box.height * 5 >= width * height
    }
    return kinds.compactMap { kind in large.first { $0.type == kind } }.first
  }

  private func rank(_ found: (Layout, TemplatePlace), _ kinds: [String]) -> (Int, Int, Int) {
    (
      kinds.firstIndex(of: found.1.type) ?? kinds.count, found.0.contents.count,
      found.0.title?.type == "title" ? 0 : 1
    )
  }

  // MARK: Rooms

  private func layout(_ layout: Layout, content: Placeholder?, room: Box) -> SlideLayout {
    SlideLayout(
      part: layout.part, title: title(layout), subtitle: nil, content: content, source: nil,
      number: layout.places.first { $0.type == "sldNum" }?.placeholder(words.number), room: room)
  }

  private func cover(_ layout: Layout) -> SlideLayout {
    let title = title(layout)
    let subtitle = layout.subtitle?.placeholder(words.subtitle)
    let above = subtitle?.box ?? title.box
    let end = height - height / 25
    let begin = max(0, min(above.y + above.height, end - (subtitle == nil ? 1_200_000 : 450_000)))
    let room = Box(x: max(above.x, 0), y: begin, width: min(above.width, width), height: end - begin)
    return SlideLayout(
      part: layout.part, title: title, subtitle: subtitle, content: nil, source: nil, number: nil, room: room)
  }

  private func title(_ layout: Layout) -> Placeholder {
    // Only layouts with a title are chosen.
    layout.title?.placeholder(words.title)
      ?? Placeholder(box: Box(x: 0, y: 0, width: width, height: height / 6), size: 26, name: words.title)
  }

  /// The room for shapes of a slide's own: the master's text, unless the title lies there; else what is below the title.
  private func room(_ layout: Layout, _ body: Box?) -> Box {
    let title = title(layout).box
    if let body, body.y >= title.y + title.height || body.y + body.height <= title.y { return body }
    let margin = width / 25
    let begin = title.y + title.height + height / 50
    let end = min(layout.foot.map { $0 > height * 7 / 10 ? $0 : height } ?? height, height - height / 25)
    guard begin < height / 2, begin > 0 else {
      return Box(x: margin, y: height / 4, width: width - 2 * margin, height: height * 13 / 20)
    }
    return Box(x: margin, y: begin, width: width - 2 * margin, height: end - begin)
  }
}
