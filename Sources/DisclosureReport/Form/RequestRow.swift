/// A row of table three, in the form's order.
///
/// The raw value is the row's key in contract 1.
public enum RequestRow: String, Sendable, Hashable, CaseIterable {
  /// 一、本年新收政府信息公开申请数量.
  case received
  /// 二、上年结转政府信息公开申请数量.
  case carriedIn
  /// （一）予以公开.
  case disclosed
  /// （二）部分公开, counted here only.
  case partiallyDisclosed
  /// （三）不予公开 1.属于国家秘密, Article 14.
  case stateSecrets = "withheld.stateSecrets"
  /// （三）不予公开 2.其他法律行政法规禁止公开, Article 14.
  case prohibitedByLaw = "withheld.prohibitedByLaw"
  /// （三）不予公开 3.危及“三安全一稳定”, Article 14.
  case securityAndStability = "withheld.securityAndStability"
  /// （三）不予公开 4.保护第三方合法权益, Articles 15 and 32.
  case thirdPartyRights = "withheld.thirdPartyRights"
  /// （三）不予公开 5.属于三类内部事务信息, Article 16.
  case internalAffairs = "withheld.internalAffairs"
  /// （三）不予公开 6.属于四类过程性信息, Article 16.
  case processInformation = "withheld.processInformation"
  /// （三）不予公开 7.属于行政执法案卷, Article 16.
  case enforcementFiles = "withheld.enforcementFiles"
  /// （三）不予公开 8.属于行政查询事项, Article 36 item (7).
  case registryInquiries = "withheld.registryInquiries"
  /// （四）无法提供 1.本机关不掌握相关政府信息, Article 36 items (4) and (5).
  case notHeld = "unable.notHeld"
  /// （四）无法提供 2.没有现成信息需要另行制作, Article 38.
  case needsCreation = "unable.needsCreation"
  /// （四）无法提供 3.补正后申请内容仍不明确, Article 30.
  case stillUnclear = "unable.stillUnclear"
  /// （五）不予处理 1.信访举报投诉类申请, Article 39.
  case petitions = "notProcessed.petitions"
  /// （五）不予处理 2.重复申请, Article 36 item (6).
  case repeated = "notProcessed.repeated"
  /// （五）不予处理 3.要求提供公开出版物, Article 39.
  case publications = "notProcessed.publications"
  /// （五）不予处理 4.无正当理由大量反复申请, Article 35.
  case excessive = "notProcessed.excessive"
  /// （五）不予处理 5.要求行政机关确认或重新出具已获取信息.
  case reissue = "notProcessed.reissue"
  /// （六）其他处理 1.申请人无正当理由逾期不补正, Article 30.
  case notCorrected = "other.notCorrected"
  /// （六）其他处理 2.申请人逾期未按收费通知要求缴纳费用, Article 42.
  case feeUnpaid = "other.feeUnpaid"
  /// （六）其他处理 3.其他.
  case otherRest = "other.rest"
  /// （六）其他处理 printed as one row without sub-rows, as the 2019 edition does.
  case other
  /// （七）总计.
  case handled
  /// 四、结转下年度继续办理.
  case carriedOut

  /// The outcome group that this row counts towards; nil for received, carried in, handled and carried out.
  public var group: OutcomeGroup? {
    switch self {
    case .received, .carriedIn, .handled, .carriedOut: nil
    case .disclosed: .disclosed
    case .partiallyDisclosed: .partiallyDisclosed
    case .stateSecrets, .prohibitedByLaw, .securityAndStability, .thirdPartyRights, .internalAffairs,
      .processInformation, .enforcementFiles, .registryInquiries:
      .withheld
    case .notHeld, .needsCreation, .stillUnclear: .unable
    case .petitions, .repeated, .publications, .excessive, .reissue: .notProcessed
    case .notCorrected, .feeUnpaid, .otherRest, .other: .other
    }
  }

  /// The rows that an edition of the form prints, in its order.
  public static func rows(in edition: FormEdition) -> [RequestRow] {
    switch edition {
    case .form2021: allCases.filter { $0 != .other }
    case .form2019: allCases.filter { ![.notCorrected, .feeUnpaid, .otherRest].contains($0) }
    }
  }
}
