import Charts

/// Parts bars of very unequal magnitude into panels, so that the small ones can be magnified and seen.
enum MagnitudePanels {
  /// How many times as long the longest bar of a panel may be as its shortest.
  static let limit = 20.0

  /// The bars in their order where one panel holds them all; else panels from the largest magnitude down.
  ///
  /// Bars of zero and bars without a value stand in the first panel.
  static func panels(_ bars: [Bar], id: String, title: String? = nil) -> [Panel] {
    let lengths = bars.map { $0.segments.reduce(0) { $0 + ($1.length ?? 0) } }
    var groups: [[Int]] = []
    var largest = 0.0
    for index in bars.indices.filter({ lengths[$0] > 0 }).sorted(by: { lengths[$0] > lengths[$1] }) {
      if groups.isEmpty || lengths[index] * limit < largest {
        groups.append([])
        largest = lengths[index]
      }
      groups[groups.count - 1].append(index)
    }
    let rest = bars.indices.filter { lengths[$0] <= 0 }
    if groups.isEmpty { groups = [rest] } else { groups[0] += rest }
    return groups.enumerated().map { number, members in
      Panel(
        id: groups.count == 1 ? id : "\(id)-\(number + 1)", title: title,
        bars: members.sorted().map { bars[$0] })
    }
  }
}
