/// A row of table two, 主动公开政府信息情况.
///
/// The raw value is the row's key in contract 1.
public enum ProactiveRow: String, Sendable, Hashable, CaseIterable {
  /// 规章, Article 20 item (1).
  case rules
  /// 行政规范性文件, Article 20 item (1).
  case normativeDocuments
  /// 行政许可, Article 20 item (5).
  case licences
  /// 其他对外管理服务事项, Article 20 item (5), 2019 edition only.
  case otherServices
  /// 行政处罚, Article 20 item (6).
  case penalties
  /// 行政强制, Article 20 item (6).
  case compulsoryMeasures
  /// 行政事业性收费, Article 20 item (8).
  case fees
  /// 政府集中采购, Article 20 item (9), 2019 edition only.
  case procurement

  /// The columns that an edition of the form prints for this row, in its order; empty when it has no such row.
  public func columns(in edition: FormEdition) -> [ProactiveColumn] {
    switch (self, edition) {
    case (.rules, .form2021), (.normativeDocuments, .form2021): [.issued, .repealed, .inForce]
    case (.rules, .form2019), (.normativeDocuments, .form2019):
      [.newlyProduced, .newlyDisclosed, .totalDisclosed]
    case (.licences, .form2021), (.penalties, .form2021), (.compulsoryMeasures, .form2021): [.decisions]
    case (.licences, .form2019), (.otherServices, .form2019), (.penalties, .form2019),
      (.compulsoryMeasures, .form2019):
      [.itemsLastYear, .change, .decisions]
    case (.fees, .form2021): [.amount]
    case (.fees, .form2019): [.itemsLastYear, .change]
    case (.procurement, .form2019): [.items, .amount]
    case (.otherServices, .form2021), (.procurement, .form2021): []
    }
  }

  /// The rows that an edition of the form prints, in its order.
  public static func rows(in edition: FormEdition) -> [ProactiveRow] {
    allCases.filter { !$0.columns(in: edition).isEmpty }
  }
}
