/// Two names in a comparison that may be one office's, with what speaks for and against it; the user settles it.
public struct OfficeProposal: Sendable, Equatable {
  /// What speaks for or against it.
  public enum Evidence: Sendable, Equatable {
    /// The names differ only in how common words are written or left out: 市政府办公室 and 市人民政府办公室, 示例区 and 示例区政府.
    case wording
    /// One leaves out the names of province or city before it.
    case prefix
    /// One says less than the other, so that the names alone do not tell.
    case partial
    /// What one name carried over to the next year is what the other carried in, above 0.
    case carriedOver(year: Int, ExactNumber)
    /// What one name carried over is not what the other carried in.
    case carriedOverDiffers(year: Int, ExactNumber, ExactNumber)
    /// Both have a report on a year, with the same figures, of which one at least is above 0.
    case sameFigures(year: Int)
    /// Both have a report on a year, with other figures.
    case otherFigures(year: Int)

    /// Whether it speaks against one office.
    public var isAgainst: Bool {
      switch self {
      case .carriedOverDiffers, .otherFigures: true
      case .wording, .prefix, .partial, .carriedOver, .sameFigures: false
      }
    }
  }

  /// One name.
  public let first: String
  /// The other name.
  public let second: String
  /// What speaks for and against it, the names first.
  public let evidence: [Evidence]

  /// A proposal for two series; nil where their names are two offices' for certain.
  ///
  /// Where one name only says less than the other, figures must speak for it and none against it.
  init?(_ first: OfficeSeries, _ second: OfficeSeries, names: (OfficeName, OfficeName)) {
    self.first = first.name
    self.second = second.name
    let kinship = names.0.kinship(names.1)
    guard kinship != .different else { return nil }
    let figures = Self.figures(first, second)
    if kinship == .same {
      evidence = Self.spelling(names.0, names.1) + figures
    } else {
      guard !figures.isEmpty, !figures.contains(where: \.isAgainst) else { return nil }
      evidence = [.partial] + figures
    }
  }

  /// In what two names of one office differ.
  private static func spelling(_ first: OfficeName, _ second: OfficeName) -> [Evidence] {
    guard first.prefix != second.prefix else { return [.wording] }
    let isCut = first.printed.hasSuffix(second.printed) || second.printed.hasSuffix(first.printed)
    return isCut ? [.prefix] : [.wording, .prefix]
  }

  private static func figures(_ first: OfficeSeries, _ second: OfficeSeries) -> [Evidence] {
    var found: [Evidence] = []
    for report in first.reports {
      if let twin = second[report.year] {
        found += held(report, twin)
      }
      if let next = second[report.year + 1] { found += carried(report, next) }
      if let before = second[report.year - 1] { found += carried(before, report) }
    }
    return found
  }

  /// Two reports on one year; that both are empty tells nothing.
  private static func held(_ report: ComparedReport, _ twin: ComparedReport) -> [Evidence] {
    guard report.form == twin.form, FigureDifference.between(report.report, twin.report).isEmpty else {
      return [.otherFigures(year: report.year)]
    }
    let isTelling = report.report.cells.contains { id, cell in
      guard let value = cell.value, !value.isZero else { return false }
      return twin.report.value(id) == value
    }
    return isTelling ? [.sameFigures(year: report.year)] : []
  }

  private static func carried(_ before: ComparedReport, _ now: ComparedReport) -> [Evidence] {
    guard let out = before.total(.carriedOut), let into = now.total(.carriedIn) else { return [] }
    if out != into { return [.carriedOverDiffers(year: now.year, out, into)] }
    return out.isZero ? [] : [.carriedOver(year: now.year, out)]
  }
}
