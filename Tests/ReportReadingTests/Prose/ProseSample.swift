import DisclosureReport

@testable import ReportReading

/// Sentences of one's own in a made-up report on 2023 of 云州市青石区文化局.
enum ProseSample {
  /// The statements of some prose in section one.
  static func figures(
    _ overview: String, closing: String? = nil, form: FormEdition = .form2021
  ) throws -> [NarrativeFigure] {
    var sample = SampleReport()
    sample.overview = "一、总体情况\n" + overview + "\n"
    if form == .form2019 { sample.proactive = SampleReport.proactive2019 }
    if let closing { sample.closing = closing }
    return try sample.read().narrative
  }

  /// A statement in one line: label, value with unit, kind unless it is a quantity, role, subject, scope word.
  static func brief(_ figure: NarrativeFigure) -> String {
    let value = (figure.isApproximate ? "~" : "") + "\(figure.value)\(figure.unit)"
    let kind = figure.kind == .quantity ? nil : figure.kind.rawValue
    let word = figure.scopeWord.map { (figure.scope == .region ? "@@" : "@") + $0 }
    return [figure.label, value, kind, figure.role.rawValue, figure.subject?.key ?? "-", word].compactMap {
      $0
    }
    .joined(separator: " ")
  }

  /// The statements without their labels.
  static func subjects(_ overview: String, form: FormEdition = .form2021) throws -> [String] {
    try figures(overview, form: form).map { figure in
      let kind = figure.kind == .quantity ? "" : figure.kind.rawValue + " "
      return "\(kind)\(figure.value)\(figure.unit) \(figure.subject?.key ?? "-")"
    }
  }
}
