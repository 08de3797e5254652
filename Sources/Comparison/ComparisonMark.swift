import Briefing
import Charts
import DisclosureReport
import PageProse

/// Makes the segments of a comparison: as in a briefing of the one report, with office and year before them.
struct ComparisonMark {
  let context: ComparisonContext

  static let doubt = ChartContext.doubt

  /// The marks of one report.
  func marks(_ report: ComparedReport) -> FigureMark {
    FigureMark(context: ChartContext(report.indicators, context.terms))
  }

  /// The segment of a cell or of a sum of cells of a report.
  ///
  /// The figure's path begins with office and year: `宿迁市人民政府/2024/requests.received.total`. `share` is the base of a
  /// share.
  func segment(
    _ report: ComparedReport, name: String, color: String, cells: [CellID], figure: String? = nil,
    unit: String, share: ExactNumber? = nil, of whole: FigureMark.Whole? = nil
  ) -> Segment {
    var segment = marks(report).segment(
      name: name, color: color, cells: cells, figure: figure, unit: unit, share: share, of: whole)
    segment.datum = placed(segment.datum, report)
    return segment
  }

  /// A datum with office and year before its path, its tooltip and its origin.
  func placed(_ datum: Datum, _ report: ComparedReport) -> Datum {
    var datum = datum
    let year = context.terms("page.year", ["year": String(report.year)])
    datum.figure = "\(report.office)/\(report.year)/\(datum.figure)"
    datum.tooltip = "\(report.office) \(year)\n\(datum.tooltip)"
    let file = report.files.first ?? ""
    datum.source = context.terms("compare.origin", ["file": file, "origin": datum.source])
    return datum
  }

  /// A label, marked where a sum of the form fails that one of the cells stands in.
  func label(_ text: String, _ report: ComparedReport, _ cells: [CellID]) -> String {
    report.doubts(cells).isEmpty ? text : text + " " + Self.doubt
  }

  /// A year, marked before it so that years stand beneath each other.
  func year(_ text: String, _ report: ComparedReport, _ cells: [CellID]) -> String {
    report.doubts(cells).isEmpty ? text : Self.doubt + " " + text
  }

  /// The remark that goes with marked labels; nil where no bar is marked.
  func remark(_ panels: [Panel]) -> String? {
    let isMarked = panels.contains { panel in
      panel.bars.contains { $0.label.unicodeScalars.contains { Self.doubt.unicodeScalars.first == $0 } }
    }
    return isMarked ? context.terms("compare.doubt", ["mark": Self.doubt]) : nil
  }
}
