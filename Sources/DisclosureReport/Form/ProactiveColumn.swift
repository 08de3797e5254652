/// A column of table two in either edition.
///
/// The raw value is the column's key in contract 1.
public enum ProactiveColumn: String, Sendable, Hashable, CaseIterable {
  /// 本年制发件数, in 件.
  case issued
  /// 本年废止件数, in 件.
  case repealed
  /// 现行有效件数, in 件.
  case inForce
  /// 本年新制作数量 of the 2019 edition, in 件.
  case newlyProduced
  /// 本年新公开数量 of the 2019 edition, in 件.
  case newlyDisclosed
  /// 对外公开总数量 of the 2019 edition, in 件; counts what is no longer valid too.
  case totalDisclosed
  /// 上一年项目数量 of the 2019 edition, in 项.
  case itemsLastYear
  /// 本年增/减 of the 2019 edition, in 项; may be negative.
  case change
  /// 处理决定数量, in 件.
  case decisions
  /// 采购项目数量 of the 2019 edition, in 项.
  case items
  /// 本年收费金额 in 10,000 yuan (2021 edition), or 采购总金额 in yuan (2019 edition); may have decimals.
  case amount
}
