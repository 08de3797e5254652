/// Labels below a stacked bar, each joined to its segment by a leader, spread apart so that none overlap.
struct LeaderLayout {
  let look: Look
  let rows: RowSizes

  func draw(_ pieces: [StackLayout.Piece], from top: Double, with pen: inout Pen) {
    let number = Font(size: rows.caption.size, weight: .bold)
    let space = rows.caption.size * 0.3
    let widths = pieces.map { piece in
      pen.width(piece.segment.name, rows.caption) + space + pen.width(piece.segment.label.number, number)
    }
    let anchors = pieces.map(\.frame.midX)
    let gap = look.length(36)
    let total = widths.reduce(0, +) + gap * Double(max(0, widths.count - 1))
    guard total <= look.right - look.margin else {
      ladder(pieces, widths: widths, from: top, with: &pen)
      return
    }
    let centers = Self.spread(anchors, widths: widths, gap: gap, within: look.margin...look.right)
    let baseline = top + look.length(44) + rows.caption.size * 1.15
    for (index, center) in centers.enumerated() {
      leader(x: anchors[index], from: top, to: center, baseline - rows.caption.size * 1.05, with: &pen)
      label(pieces[index].segment, x: center - widths[index] / 2, baseline: baseline, with: &pen)
    }
  }

  /// Labels one below the other, each left of its own straight leader, the leftmost on top: none crosses another.
  private func ladder(
    _ pieces: [StackLayout.Piece], widths: [Double], from top: Double, with pen: inout Pen
  ) {
    let leading = rows.caption.size * 1.42
    for (index, piece) in pieces.enumerated() {
      let baseline = top + look.length(20) + leading * Double(index + 1)
      let x = piece.frame.midX
      pen.rule(
        from: Point(x: x, y: top + look.length(5)), to: Point(x: x, y: baseline),
        width: max(1, look.length(2)), color: look.style.note)
      let start = max(look.margin, x - look.length(12) - widths[index])
      label(piece.segment, x: start, baseline: baseline, with: &pen)
    }
  }

  private func label(_ segment: Segment, x: Double, baseline: Double, with pen: inout Pen) {
    let number = Font(size: rows.caption.size, weight: .bold)
    let end = pen.text(segment.name, x: x, baseline: baseline, font: rows.caption, color: look.style.ink)
    pen.text(
      segment.label.number, x: end.maxX + rows.caption.size * 0.3, baseline: baseline, font: number,
      color: look.style.ink)
  }

  private func leader(x: Double, from top: Double, to center: Double, _ bottom: Double, with pen: inout Pen) {
    let start = Point(x: x, y: top + look.length(5))
    let width = max(1, look.length(2))
    if abs(center - x) < 1 {
      pen.rule(from: start, to: Point(x: x, y: bottom), width: width, color: look.style.note)
    } else {
      let knee = Point(x: x, y: start.y + look.length(14))
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
