/// Lines over a fill that tell series apart without colour.
///
/// None is of falling lines alone: on an open ground those are a missing value.
public enum FillPattern: String, Sendable, CaseIterable {
  /// No lines.
  case plain
  /// Level lines.
  case horizontal
  /// Lines that rise to the right.
  case rising
  /// Lines that fall and lines that rise, crossing.
  case diamond
  /// Rows of short level lines.
  case dashes
  /// Rows of dots.
  case dots
  /// Level and upright lines, crossing.
  case grid
}
