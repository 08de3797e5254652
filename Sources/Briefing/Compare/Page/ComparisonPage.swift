import DisclosureReport

/// Makes the page of a comparison: one HTML file with everything in it, no script, no request.
struct ComparisonPage {
  private let context: ComparisonContext

  init(_ resources: ResourceFolder, context: ComparisonContext) throws(BriefingError) {
    self.context = context
  }

  /// The page with its figures.
  func render(_ figures: [PageFigure]) -> String { "" }
}
