import CairoRendering
import PageProse
import SafeFiles

/// Tells what the program found to draw with.
package enum Doctor {
  /// One line each for resources, libraries and fonts, and whether everything is there.
  package static func report(_ resources: ResourceFolder) throws(BriefingError) -> (
    text: String, isHealthy: Bool
  ) {
    let style = try StyleFile.merged(nil, from: resources).style()
    do {
      let fonts = try FontReport(family: style.family)
      var rows = [
        ["Styles", FilePath(resources.styles.path).text], ["Assets", FilePath(resources.assets.path).text],
        ["cairo", fonts.cairoVersion], ["pango", fonts.pangoVersion], ["libpng", fonts.pngVersion],
        ["\(style.family) 400", words(fonts.regular)], ["\(style.family) 700", words(fonts.bold)],
      ]
      if let problem = fonts.problem { rows.append(["!", problem]) }
      return (TerminalTable.text(rows), fonts.problem == nil)
    } catch {
      throw BriefingError(.resources, error.description)
    }
  }

  private static func words(_ face: FontReport.Face?) -> String {
    guard let face else { return "no font" }
    return face.file.map { "\(face.family)  \($0)" } ?? face.family
  }
}
