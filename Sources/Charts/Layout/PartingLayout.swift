/// What stands between two rows: a line that says why they must not be joined, or what changed from one to the other.
enum PartingLayout {
  case parted(BreakLayout)
  case changed(ChangeLayout)

  /// Whether the rows must not be joined.
  var isBreak: Bool { if case .parted = self { true } else { false } }

  /// What must be free between the two bars.
  var height: Double {
    switch self {
    case .parted(let parting): parting.height
    case .changed(let change): change.height
    }
  }

  /// Draws it between the foot of one bar and the top of the next.
  func draw(from top: Double, to foot: Double, with pen: inout Pen) {
    switch self {
    case .parted(let parting): parting.draw(from: top, to: foot, with: &pen)
    case .changed(let change): change.draw(from: top, to: foot, with: &pen)
    }
  }
}
