/// What the kinds share whose segments stand in a row.
protocol StackedKind: KindLayout {
  /// Whether each segment has its name, inside it or below with a leader.
  var isNamed: Bool { get }
  /// Whether each bar is its whole and segments are shares of it.
  var isWhole: Bool { get }
  /// Whether segments are cells, one for each thing counted.
  var isCounted: Bool { get }
  /// Whether values without room for a label are listed beneath the bars.
  var listsUnlabelled: Bool { get }
}

extension StackedKind {
  var isNamed: Bool { false }
  var isWhole: Bool { false }
  var isCounted: Bool { false }
  var listsUnlabelled: Bool { !isNamed }
  var holdsNumbers: Bool { true }
  var standsInColumns: Bool { !isNamed }

  /// Without changes between bars and the words at totals, which title and legend say.
  func relieved(_ spec: ChartSpec) -> ChartSpec? {
    var bare = spec
    for panel in bare.panels.indices {
      for bar in bare.panels[panel].bars.indices {
        bare.panels[panel].bars[bar].change = nil
        bare.panels[panel].bars[bar].total?.unit = nil
      }
    }
    return bare == spec ? nil : bare
  }

  func draw(_ bar: Bar, in body: Rect, of panel: PanelLayout, with pen: inout Pen) {
    if bar.segments.isEmpty { return panel.word(of: bar, in: body, with: &pen) }
    let look = panel.look
    let labels = ValueLabelLayout(rows: panel.rows, look: look)
    let stack = StackLayout(
      look: look, rows: panel.rows, scale: panel.scale, kind: self, holdsNumbers: panel.holdsNumbers)
    let marker = panel.marker(bar, in: body, with: &pen)
    let pieces = stack.pieces(bar, in: body)
    for piece in pieces {
      let fill = look.style.colors[piece.segment.color] ?? look.style.ink
      if isCounted {
        UnitCells(count: Int(piece.segment.length ?? 0), frame: piece.frame).draw(
          look, fill: fill, with: &pen)
      } else {
        pen.rect(piece.inset, fill: fill)
      }
      pen.rect(piece.frame, fill: nil, datum: panel.named(piece.segment.datum))
    }
    var end = pieces.last?.frame.maxX ?? body.x
    let stubs = stack.stubs(bar, from: end, in: body)
    for piece in stubs {
      let datum = panel.named(piece.segment.datum)
      // A part with a name beneath is a gap: a stub beside segments would be taken for one of them.
      if isNamed {
        panel.gap(datum, in: piece.frame, with: &pen)
      } else {
        panel.stub(datum, in: piece.frame, with: &pen)
      }
    }
    // What has no length, or no known place, keeps its figure at the end of the bar.
    let placed = Set((pieces + stubs).map(\.segment.datum.figure))
    for segment in bar.segments where !placed.contains(segment.datum.figure) {
      pen.rect(
        Rect(x: end, y: body.y, width: 0, height: body.height), fill: nil, datum: panel.named(segment.datum))
    }
    end = stubs.last?.frame.maxX ?? end
    if !isCounted { stack.label(pieces, with: &pen) }
    if let marker {
      marker.draw(from: body.x, end: end, with: &pen)
      end = max(end, marker.reach)
    }
    if isWhole, let word = labels.missingWord(bar) {
      labels.draw(word, x: end + labels.offset, middle: body.midY, quiet: true, with: &pen)
      end += labels.offset + labels.width(word, pen)
    }
    if let total = bar.total {
      let isZero = pieces.isEmpty && stubs.isEmpty
      let quiet = isZero && (total.isQuiet || total.number == "0")
      labels.draw(
        total, x: end + (quiet ? labels.zeroOffset : labels.offset), middle: body.midY, quiet: quiet,
        with: &pen)
    } else if pieces.isEmpty, stubs.isEmpty {
      labels.draw(
        ValueLabel("0"), x: end + labels.zeroOffset, middle: body.midY, quiet: true, with: &pen)
    }
  }
}

/// Segments in a row, values inside them and the total beyond the end; names come from the legend.
struct StacksKind: StackedKind {
  var isCounted = false

  /// Cells are no wider than they may be high.
  func scales(of spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) -> ScaleChoice? {
    let scales = ScaleChoice(barsOf: spec, rows: rows, look: look, pen: pen)
    return isCounted ? scales?.capped(at: rows.largestBar + UnitCells.gap(look)) : scales
  }
}
