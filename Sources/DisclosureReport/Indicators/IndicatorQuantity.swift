/// A sum of cells that stands above or below the line of an indicator.
public struct IndicatorQuantity: Sendable, Equatable {
  /// Its stable English key, for example `handled`; as a base, the base's id.
  public let name: String
  /// The cells that are added.
  public let added: [CellID]
  /// The cells that are taken away, for example 尚未审结 from 总计; mostly none.
  public let subtracted: [CellID]
  /// The exact result; nil when a cell prints nothing readable.
  public let value: ExactNumber?
  /// The cells without a number.
  public let missing: [CellID]

  /// The quantity of a report.
  init(_ name: String, _ added: [CellID], minus subtracted: [CellID] = [], in report: AnnualReport) {
    self.name = name
    self.added = added
    self.subtracted = subtracted
    missing = (added + subtracted).filter { report.value($0) == nil }
    guard let sum = report.sum(added) else {
      value = nil
      return
    }
    value = subtracted.isEmpty ? sum : report.sum(subtracted).map { sum - $0 }
  }

  /// All its cells.
  public var cells: [CellID] { added + subtracted }
}
