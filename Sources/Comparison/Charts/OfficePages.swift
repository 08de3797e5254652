/// Lays the offices of a chart out on pages, so that no page has more lines than can be read.
///
/// Where all offices and the headings of their groups fit on one page, they stand there. Beyond that a ranking shows its
/// top and its bottom with a count of the rest, and a list by name goes on over several pages. Groups whose lengths would
/// not bear one scale can be kept apart, a page each.
struct OfficePages {
  /// The most rows and headings on a page, from what a slide holds down to what a small picture does.
  static let mostLines = [24, 18, 12, 8, 5]

  /// A line of a panel.
  enum Line {
    /// An office.
    case office(OfficeRow)
    /// So many offices of the ranking that are left out here.
    case rest(Int)
  }

  /// A panel of a page: ranked offices of a group, or those that stand aside.
  struct Part {
    let group: OfficeGroup
    let isAside: Bool
    var lines: [Line]
  }

  /// A page.
  struct Page {
    var parts: [Part] = []
    /// The groups whose offices that stand aside are only counted.
    var onlyCounted: [OfficeGroup] = []
  }

  let pages: [Page]
  /// Whether panels are of several scopes, so that each is headed by its own.
  let hasScopes: Bool

  init(
    _ groups: [OfficeGroup], order: ComparisonWishes.Order, isApart: Bool = false, mostLines: Int = 24,
    focus: String? = nil
  ) {
    hasScopes = groups.count > 1
    let layout = Layout(hasScopes: hasScopes, mostLines: mostLines, focus: focus)
    let all = groups.flatMap(Self.parts)
    if isApart {
      pages = groups.flatMap { group in
        order == .name ? layout.list(Self.parts(group)) : layout.packed(layout.blocks(group))
      }
    } else if layout.lines(all) <= mostLines {
      pages = all.isEmpty ? [] : [Page(parts: all)]
    } else if order == .name {
      pages = layout.list(all)
    } else {
      pages = layout.packed(groups.flatMap(layout.blocks))
    }
  }

  /// Both panels of a group in full, without empty ones.
  private static func parts(_ group: OfficeGroup) -> [Part] {
    [
      Part(group: group, isAside: false, lines: group.ranked.map(Line.office)),
      Part(group: group, isAside: true, lines: group.aside.map(Line.office)),
    ].filter { !$0.lines.isEmpty }
  }

  /// Counts lines and breaks them into pages.
  private struct Layout {
    let hasScopes: Bool
    let mostLines: Int
    let focus: String?

    /// How many of the top and how many of the bottom of a long ranking are shown.
    var ends: Int { max(1, (mostLines - 4) / 2) }
    /// The most offices on a page of a list.
    var officesAPage: Int { mostLines - min(4, mostLines / 6) }

    func heading(_ part: Part) -> Int { hasScopes || part.isAside ? 1 : 0 }

    func lines(_ parts: [Part]) -> Int { parts.reduce(0) { $0 + $1.lines.count + heading($1) } }

    /// The pages of a group by rank: its ends, and what stands aside where it fits beside them.
    func blocks(_ group: OfficeGroup) -> [Page] {
      let parts = OfficePages.parts(group)
      guard var ranked = parts.first, !ranked.isAside else { return list(parts) }
      let most = mostLines - heading(ranked)
      if ranked.lines.count > most {
        ranked.lines = shortened(ranked.lines)
      }
      let both = [ranked] + parts.dropFirst()
      if lines(both) <= mostLines { return [Page(parts: both)] }
      return [Page(parts: [ranked], onlyCounted: [group])]
    }

    /// Both ends of a ranking, and between them the office that stands out, with counts of what is left out.
    private func shortened(_ lines: [Line]) -> [Line] {
      let place = lines.firstIndex { if case .office(let row) = $0 { row.office == focus } else { false } }
      guard let place, place >= ends, place < lines.count - ends else {
        return Array(lines.prefix(ends)) + [.rest(lines.count - 2 * ends)] + Array(lines.suffix(ends))
      }
      // The focus and a second count take the room of one office at either end.
      let ends = max(1, ends - 1)
      let (above, below) = (place - ends, lines.count - ends - place - 1)
      var shown = Array(lines.prefix(ends))
      if above > 0 { shown.append(.rest(above)) }
      shown.append(lines[place])
      if below > 0 { shown.append(.rest(below)) }
      return shown + Array(lines.suffix(ends))
    }

    /// Pages joined where they fit on one; offices that stand aside get no page of their own beside a ranking, but are counted.
    func packed(_ blocks: [Page]) -> [Page] {
      blocks.reduce(into: []) { pages, block in
        guard let last = pages.last else {
          pages.append(block)
          return
        }
        if lines(last.parts) + lines(block.parts) <= mostLines {
          pages[pages.count - 1].parts += block.parts
          pages[pages.count - 1].onlyCounted += block.onlyCounted
        } else if block.parts.allSatisfy(\.isAside), last.parts.contains(where: { !$0.isAside }) {
          pages[pages.count - 1].onlyCounted += block.parts.map(\.group)
        } else {
          pages.append(block)
        }
      }
    }

    /// Every line on pages of at most as many offices as a page of a list has.
    func list(_ parts: [Part]) -> [Page] {
      var pages: [Page] = []
      var page = Page()
      for part in parts {
        var rest = part.lines[...]
        while !rest.isEmpty {
          let offices = page.parts.reduce(0) { $0 + $1.lines.count }
          let room = min(
            officesAPage - offices,
            mostLines - lines(page.parts) - heading(part))
          guard room > 0 else {
            pages.append(page)
            page = Page()
            continue
          }
          page.parts.append(Part(group: part.group, isAside: part.isAside, lines: Array(rest.prefix(room))))
          rest = rest.dropFirst(room)
        }
      }
      return page.parts.isEmpty ? pages : pages + [page]
    }
  }
}
