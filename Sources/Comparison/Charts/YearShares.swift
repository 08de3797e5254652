import Briefing
import Charts
import DisclosureReport
import PageProse

/// A year's whole and its parts as a 100 % stack, drawn only where the parts add up to the total that the report prints.
struct YearShares {
  /// A part of the whole.
  struct Part {
    let name: String
    let color: String
    let cells: [CellID]
    /// The figure's path where several cells are added; nil for the cell's own.
    var figure: String?
  }

  /// Stands behind the base of a small sample where panels are many.
  static let smallMark = "†"

  let years: YearPanels
  /// The whole of a year.
  let whole: RequestRow

  private var total: CellID { .requests(whole, .total) }
  private var terms: Terms { years.terms }

  /// The bar of a report.
  ///
  /// A missing part makes a stub; parts that do not add up, or whose total is missing, are not drawn as shares of
  /// something else: their row says why.
  func bar(_ report: ComparedReport, _ year: String, parts: [Part]) -> Bar {
    let label = years.mark.year(year, report, parts.flatMap(\.cells) + [total])
    let sums = parts.map { report.report.sum($0.cells) }
    let known = sums.compactMap { $0 }
    let base = report.report.value(total)
    guard known.count == sums.count else {
      return stub(label, parts.map { segment(report, $0) }, base)
    }
    guard let base else {
      let word = (Absence([total], in: report.report) ?? .notStated).word(terms)
      return YearRows.gap(label, years.isDense ? word : terms("compareYears.totalMissing", ["word": word]))
    }
    guard known.reduce(.zero, +) == base else {
      return YearRows.gap(label, terms[years.isDense ? "compareYears.short.differ" : "compareYears.differ"])
    }
    guard known.allSatisfy({ !$0.isNegative }) else {
      return YearRows.gap(
        label, terms[years.isDense ? "compareYears.short.negative" : "compareYears.negative"])
    }
    let segments = parts.indices.map { index in
      var segment = segment(report, parts[index], of: base)
      segment.label = inside(known[index], of: base)
      return segment
    }
    return Bar(label: label, segments: segments, total: end(base))
  }

  /// A bar with a missing part; where panels are many its word takes the place of its base.
  private func stub(_ label: String, _ segments: [Segment], _ base: ExactNumber?) -> Bar {
    guard years.isDense else { return Bar(label: label, segments: segments, total: base.map(end)) }
    let partly = Absence.partlyStated.word(terms)
    let short = segments.map { segment in
      var segment = segment
      if segment.length == nil, segment.label.number == partly {
        segment.label.number = terms["compareYears.short.partly"]
      }
      return segment
    }
    return Bar(label: label, segments: short)
  }

  private func segment(
    _ report: ComparedReport, _ part: Part, of base: ExactNumber? = nil
  ) -> Segment {
    let words = base.map { terms("compareYears.base", ["what": terms.name(whole), "n": $0.grouped]) }
    var known = FigureMark.Whole()
    if let base, let words { known.base = (words, base) }
    return years.mark.segment(
      report, name: part.name, color: part.color, cells: part.cells, figure: part.figure,
      unit: terms["unit.piece"], share: base, of: known)
  }

  /// Whether shares of a base are said as k of n.
  private func isSmall(_ base: ExactNumber) -> Bool {
    base > .zero && base < ExactNumber(years.context.wishes.leastSample)
  }

  /// The base at the end of a bar.
  private func end(_ base: ExactNumber) -> ValueLabel {
    let number = base.grouped
    if years.isDense {
      return ValueLabel(isSmall(base) ? "\(number) \(Self.smallMark)" : number, isQuiet: true)
    }
    let key = isSmall(base) ? "compareYears.nSmall" : "compareYears.n"
    return ValueLabel(terms(key, ["n": number]), isQuiet: true)
  }

  /// What stands in a segment: whole per cent, or k of n for a small sample.
  private func inside(_ part: ExactNumber, of base: ExactNumber) -> ValueLabel {
    if isSmall(base) { return ValueLabel("\(part.grouped)/\(base.grouped)") }
    return ValueLabel((Rate(part, of: base).map(ShareWords.whole) ?? "0") + "%")
  }

  /// The base of the shares for the subtitle; where panels are many it says what the bare numbers are.
  var base: String {
    let base = terms[whole == .received ? "compareYears.ofReceived" : "compareYears.ofHandled"]
    return years.isDense ? terms("compareYears.baseAtEnd", ["base": base]) : base
  }

  /// What is said of small samples in the source line; nil where there is none.
  var remark: String? {
    guard years.reports.contains(where: { $0.report.value(total).map(isSmall) ?? false }) else { return nil }
    let least = String(years.context.wishes.leastSample)
    return years.isDense
      ? terms("compareYears.smallMarked", ["mark": Self.smallMark, "least": least])
      : terms("compareYears.small", ["least": least])
  }
}
