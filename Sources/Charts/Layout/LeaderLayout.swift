/// Labels below a stacked bar for the segments that have no room for one: each joined to its segment by a leader, or a
/// key of colours where leaders would run far from their segments.
struct LeaderLayout {
  private let look: Look
  private let pieces: [StackLayout.Piece]
  private let font: Font
  private let widths: [Double]
  /// The middles of the labels; nil where a key takes their place.
  private let centers: [Double]?
  private let key: KeyRows?

  /// Labels for the pieces of one bar; nil where a name is wider than the picture.
  init?(_ pieces: [StackLayout.Piece], rows: RowSizes, look: Look, pen: Pen) {
    self.look = look
    self.pieces = pieces
    font = rows.caption
    let (regular, number) = (rows.caption, Font(size: rows.caption.size, weight: .bold))
    let space = regular.size * 0.3
    let widths = pieces.map { piece in
      pen.width(piece.segment.name, regular) + space + pen.width(piece.segment.label.number, number)
    }
    self.widths = widths
    let anchors = pieces.map(\.frame.midX)
    let gap = max(look.length(36), regular.size * 0.8)
    let total = widths.reduce(0, +) + gap * Double(max(0, widths.count - 1))
    var centers: [Double]?
    if total <= look.width {
      let spread = Self.spread(anchors, widths: widths, gap: gap, within: look.margin...look.right)
      let near = spread.indices.allSatisfy { index in
        abs(spread[index] - anchors[index]) <= max(widths[index] * 0.75, regular.size * 3)
      }
      if near { centers = spread }
    }
    self.centers = centers
    guard centers == nil else {
      key = nil
      return
    }
    let keys = pieces.map { piece in
      KeyRows.Key(
        name: piece.segment.name, number: piece.segment.label.number,
        color: piece.segment.length == nil ? nil : look.style.colors[piece.segment.color])
    }
    key = KeyRows(keys, font: rows.caption, width: look.right - rows.zero, look: look, pen: pen)
    zero = rows.zero
    if key == nil { return nil }
  }

  private var zero = 0.0
  private var drop: Double { max(look.length(44), font.size * 0.8) }
  private var keyGap: Double { max(look.length(22), font.size * 0.4) }

  /// What the labels take below the bar.
  var height: Double {
    if pieces.isEmpty { return 0 }
    if let key { return keyGap + key.height }
    return drop + font.size * 1.4
  }

  func draw(from top: Double, with pen: inout Pen) {
    if let key { key.draw(x: zero, top: top + keyGap, with: &pen) }
    guard let centers else { return }
    let baseline = top + drop + font.size * 1.15
    for (index, center) in centers.enumerated() {
      let x = pieces[index].frame.midX
      // Straight down wherever the label reaches below its segment.
      let reach = max(0, widths[index] / 2 - font.size * 0.4)
      leader(
        x: x, from: top, to: abs(center - x) <= reach ? x : center, baseline - font.size * 1.05, with: &pen)
      label(pieces[index].segment, x: center - widths[index] / 2, baseline: baseline, with: &pen)
    }
  }

  private func label(_ segment: Segment, x: Double, baseline: Double, with pen: inout Pen) {
    let number = Font(size: font.size, weight: .bold)
    let end = pen.text(segment.name, x: x, baseline: baseline, font: font, color: look.style.ink)
    pen.text(
      segment.label.number, x: end.maxX + font.size * 0.3, baseline: baseline, font: number,
      color: look.style.ink)
  }

  private func leader(x: Double, from top: Double, to center: Double, _ bottom: Double, with pen: inout Pen) {
    let start = Point(x: x, y: top + look.length(5))
    let width = look.stroke(look.style.sizes.leader)
    if abs(center - x) < 1 {
      pen.rule(from: start, to: Point(x: x, y: bottom), width: width, color: look.style.note)
    } else {
      let knee = Point(x: x, y: start.y + (bottom - start.y) * 0.4)
      pen.rule(from: start, to: knee, width: width, color: look.style.note)
      pen.rule(from: knee, to: Point(x: center, y: bottom), width: width, color: look.style.note)
    }
  }

  /// Centres as near to their anchors as possible that keep a gap between labels and stay within bounds.
  ///
  /// Anchors must ascend. Labels that would touch are joined to a cluster around their mean.
  static func spread(
    _ anchors: [Double], widths: [Double], gap: Double, within bounds: ClosedRange<Double>
  ) -> [Double] {
    struct Cluster {
      var members: [Int]
      var left: Double
      var width: Double
    }
    var clusters: [Cluster] = []
    for index in anchors.indices {
      clusters.append(
        Cluster(members: [index], left: anchors[index] - widths[index] / 2, width: widths[index]))
      clusters[clusters.count - 1].left = held(clusters[clusters.count - 1].left, widths[index], bounds)
      while clusters.count > 1, let last = clusters.last,
        clusters[clusters.count - 2].left + clusters[clusters.count - 2].width + gap > last.left
      {
        clusters.removeLast()
        var joined = clusters.removeLast()
        joined.members += last.members
        joined.width += gap + last.width
        var offset = 0.0
        var sum = 0.0
        for member in joined.members {
          sum += anchors[member] - widths[member] / 2 - offset
          offset += widths[member] + gap
        }
        joined.left = held(sum / Double(joined.members.count), joined.width, bounds)
        clusters.append(joined)
      }
    }
    var centers = anchors
    for cluster in clusters {
      var left = cluster.left
      for member in cluster.members {
        centers[member] = left + widths[member] / 2
        left += widths[member] + gap
      }
    }
    return centers
  }

  private static func held(_ left: Double, _ width: Double, _ bounds: ClosedRange<Double>) -> Double {
    max(bounds.lowerBound, min(left, bounds.upperBound - width))
  }
}
