/// Lines over a fill that tell series apart without colour.
///
/// None rises to the right on an open ground: that is how a missing value is drawn.
public enum FillPattern: String, Sendable, CaseIterable {
  /// No lines.
  case plain
  /// Level lines.
  case horizontal
  /// Lines that fall to the right.
  case falling
  /// Lines that fall and lines that rise, crossing.
  case diamond
  /// Rows of short level lines.
  case dashes
  /// Rows of dots.
  case dots
  /// Level and upright lines, crossing.
  case grid
}
