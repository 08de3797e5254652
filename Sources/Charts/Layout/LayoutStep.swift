/// How far a layout gives way where a picture is small.
///
/// The steps are tried in order until every text has its place: smaller text down to the legible minimum with closer
/// spacing and a wider column of labels, then category labels that end in an ellipsis after two lines. Values without
/// room for a label go to the note at every step. Where the last step does not hold the picture is refused.
struct LayoutStep: Sendable {
  /// Times the style's text sizes; no text is ever below the legible minimum.
  let text: Double
  /// Times the style's distances.
  let space: Double
  /// How much wider than the style's `labelShare` the category labels may be, as a part of the picture's width.
  let widening: Double
  /// Whether category labels of more than two lines are cut.
  let shortens: Bool

  /// All steps, from the style's own sizes to the last resort.
  static let all = [
    LayoutStep(text: 1, space: 1, widening: 0, shortens: false),
    LayoutStep(text: 0.9, space: 0.8, widening: 0, shortens: false),
    LayoutStep(text: 0.8, space: 0.65, widening: 0.04, shortens: false),
    LayoutStep(text: 0.7, space: 0.5, widening: 0.08, shortens: false),
    LayoutStep(text: 0, space: 0.35, widening: 0.12, shortens: false),
    LayoutStep(text: 0, space: 0.2, widening: 0.16, shortens: false),
    last,
  ]

  /// The last resort.
  static let last = LayoutStep(text: 0, space: 0.2, widening: 0.08, shortens: true)
}
