import CairoRendering
import SafeFiles

extension BriefingError {
  /// What went wrong while a chart was drawn.
  init(rendering error: CairoError, chart: String) {
    let kind: Kind =
      switch error.code {
      case .unknownGlyph: .resources
      case .pictureSize, .resolution: .usage
      default: .bug
      }
    self.init(kind, "chart \(chart): \(error.description)")
  }
}
