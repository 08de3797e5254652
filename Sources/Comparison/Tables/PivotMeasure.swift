import DisclosureReport
import PageProse

/// A measure of the table office × year.
///
/// The raw value is its key in `pivot.csv`.
enum PivotMeasure: String, CaseIterable {
  /// 本年新收.
  case received
  /// 办理总计.
  case handled
  /// 公开率, of all handled.
  case disclosureRate
  /// 行政复议, all results.
  case reconsideration
  /// 行政规范性文件 in force; only the edition of 2021 has it.
  case documentsInForce

  /// The cell that it stands in; nil for a rate.
  var cell: CellID? {
    switch self {
    case .received: .requests(.received, .total)
    case .handled: .requests(.handled, .total)
    case .disclosureRate: nil
    case .reconsideration: .review(.reconsideration, .total)
    case .documentsInForce: .proactive(.normativeDocuments, .inForce)
    }
  }

  /// Whether it is a rate.
  var isRate: Bool { self == .disclosureRate }

  /// Its name in words.
  func name(_ terms: Terms) -> String { terms["comparePage.measure.\(rawValue)"] }
}
