/// Which of its words a picture has.
public enum PictureWords: Sendable {
  /// Title, subtitle and source line.
  case all
  /// Subtitle and source line: the title stands beside the picture.
  case untitled
  /// None but those of its bars.
  case none
}
