/// Whether a layout holds: what is checked of every scene before it is handed out.
enum SceneFit {
  /// No text leaves the picture or overlaps another, and no mark leaves the picture's margins.
  static func holds(_ marks: [Mark], _ look: Look) -> Bool {
    let size = look.canvas.size
    var boxes: [Rect] = []
    for mark in marks {
      switch mark {
      case .text(let text):
        let box = text.box
        guard box.x >= 0, box.maxX <= size.width, box.y >= 0, box.maxY <= size.height else { return false }
        boxes.append(box)
      case .rect(let rect):
        guard rect.frame.x >= look.margin - 0.01, rect.frame.maxX <= look.right + 0.01 else { return false }
      case .rule(let rule):
        guard min(rule.start.x, rule.end.x) >= look.margin - rule.width - 0.01,
          max(rule.start.x, rule.end.x) <= look.right + rule.width + 0.01
        else { return false }
      case .dot(let dot):
        guard dot.center.x - dot.radius >= look.margin, dot.center.x + dot.radius <= look.right else {
          return false
        }
      }
    }
    boxes.sort { $0.y < $1.y }
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] {
        if other.y >= box.maxY { break }
        if box.overlaps(other) { return false }
      }
    }
    return true
  }
}
