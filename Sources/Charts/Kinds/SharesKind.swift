/// 100 % stacks: each bar is its whole and segments are shares of it; a bar with a missing part is one hatched stub.
struct SharesKind: StackedKind {
  let isWhole = true

  func leastLabels(_ look: Look) -> Double { 0 }

  func extent(_ bar: Bar) -> Double {
    bar.missing > 0 || bar.sum == 0 ? 0 : max(1, markerExtent(bar) ?? 0)
  }

  func markerExtent(_ bar: Bar) -> Double? {
    guard let marker = bar.marker, bar.sum > 0, bar.missing == 0 else { return nil }
    return marker.length / bar.sum
  }

  func reserve(_ bar: Bar, _ labels: ValueLabelLayout, _ pen: Pen) -> Double {
    labels.reserve(
      bar, stubs: min(1, bar.missing), label: bar.total, word: labels.missingWord(bar), pen)
  }
}
