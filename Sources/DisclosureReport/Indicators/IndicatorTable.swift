/// The full table of indicators of a report.
public enum IndicatorTable {
  /// Every indicator on every usual base, in a fixed order: by matter, then by indicator, its default base first.
  ///
  /// The order and the ids are the same for every report; what has no value says why.
  public static func all(_ report: AnnualReport) -> [Indicator] {
    let maker = IndicatorMaker(report)
    return maker.requests + maker.outcomes + maker.reasons + maker.applicants + maker.disputes
      + maker.proactive
  }

  /// 公开率 on its default base: disclosed and partially disclosed, of all handled.
  static func disclosureRate(_ report: AnnualReport) -> Indicator {
    IndicatorMaker(report).disclosureRate
  }
}
