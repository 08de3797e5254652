/// A column of table three: the kind of applicant, and 总计 last.
public enum ApplicantColumn: String, Sendable, Hashable, CaseIterable {
  /// 自然人.
  case naturalPersons
  /// 法人或其他组织: 商业企业.
  case businesses
  /// 法人或其他组织: 科研机构.
  case researchInstitutions
  /// 法人或其他组织: 社会公益组织.
  case publicInterest
  /// 法人或其他组织: 法律服务机构.
  case legalServices
  /// 法人或其他组织: 其他.
  case others
  /// 总计.
  case total

  /// The six kinds of applicant, without the total.
  public static let kinds: [ApplicantColumn] = allCases.filter { $0 != .total }
}
