import Charts
import TestSupport
import Testing

extension LayoutPropertyTests {
  /// Every break has its dotted line, and its words stand in the picture.
  func breaks(_ spec: ChartSpec, _ scene: Scene, _ seed: Int) {
    let words = spec.panels.flatMap { $0.bars.dropFirst().compactMap(\.breakAbove) }
    let lines = scene.rules.filter { !$0.dashes.isEmpty && $0.start.y == $0.end.y }
    if lines.count < words.count {
      Issue.record("seed \(seed): \(lines.count) lines for \(words.count) breaks")
    }
    let all = scene.texts.map(\.text).joined().filter { $0 != " " }
    for word in words where !all.contains(word.filter { $0 != " " }) {
      Issue.record("seed \(seed): no words \(word)")
    }
    for line in lines {
      let box = Rect(x: line.start.x, y: line.start.y - 1, width: line.end.x - line.start.x, height: 2)
      for text in scene.texts where text.box.overlaps(box) {
        Issue.record("seed \(seed): a dotted line runs through \(text.text)")
      }
    }
  }
}
