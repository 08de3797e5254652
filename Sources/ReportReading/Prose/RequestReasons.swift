import DisclosureReport

/// The words for the reasons of table three.
enum RequestReasons {
  /// The keys with their rows.
  static let entries: [WordChain.Entry<Matter>] = table.flatMap { row, words in
    words.map { ($0.scalars, Matter.reason(row)) }
  }

  private static let keys = WordMeanings(entries + [("信访".scalars, .reason(.petitions))])

  /// The reason that words before an outcome are, and nothing else: 属于过程性信息不予公开.
  static func row(_ prefix: [Unicode.Scalar]) -> RequestRow? {
    guard
      let hit = WordChain.last(of: keys, in: prefix, fillers: tails),
      case .reason(let row) = hit.meaning,
      WordChain.isOnly(
        openings, prefix[..<hit.range.lowerBound])
    else { return nil }
    return row
  }

  /// Words that open a reason.
  static let causes: WordList = ["因", "由于", "属于", "涉及", "以"]

  private static let table: [(RequestRow, [String])] = [
    (.stateSecrets, ["属于国家秘密", "国家秘密", "涉及国家秘密"]),
    (.prohibitedByLaw, ["其他法律行政法规禁止公开", "法律行政法规禁止公开", "法律、行政法规禁止公开"]),
    (.securityAndStability, ["危及“三安全一稳定”", "危及三安全一稳定", "“三安全一稳定”", "三安全一稳定"]),
    (.thirdPartyRights, ["保护第三方合法权益", "第三方合法权益"]),
    (.internalAffairs, ["内部事务信息", "属于三类内部事务信息", "三类内部事务信息", "内部事务"]),
    (.processInformation, ["过程性信息", "属于四类过程性信息", "四类过程性信息"]),
    (.enforcementFiles, ["行政执法案卷", "行政执法案卷信息", "执法案卷", "执法案卷信息"]),
    (.registryInquiries, ["行政查询事项", "属于行政查询事项"]),
    (.notHeld, ["本机关不掌握相关政府信息", "不掌握相关政府信息", "本机关不掌握", "不掌握相关信息", "机关不掌握"]),
    (.needsCreation, ["没有现成信息需要另行制作", "没有现成信息、需要另行制作", "需要另行制作", "需另行制作"]),
    (.stillUnclear, ["补正后申请内容仍不明确", "补正后仍不明确", "申请内容仍不明确"]),
    (.petitions, ["信访举报投诉类申请", "信访举报投诉类", "信访、举报、投诉类申请", "信访投诉举报类申请", "信访类申请", "信访举报投诉"]),
    (.repeated, ["重复申请"]),
    (.publications, ["要求提供公开出版物", "公开出版物"]),
    (.excessive, ["无正当理由大量反复申请", "大量反复申请"]),
    (.reissue, ["要求行政机关确认或重新出具已获取信息", "确认或重新出具已获取信息", "重新出具已获取信息", "确认或重新出具"]),
    (.notCorrected, ["申请人无正当理由逾期不补正", "无正当理由逾期不补正", "逾期不补正", "逾期未补正"]),
    (.feeUnpaid, ["逾期未按收费通知要求缴纳费用", "逾期不缴费", "逾期未缴费", "逾期未缴纳费用"]),
  ]
  private static let tails: WordList = ["情形", "的", "信息", "申请", "而", "原因", "事项", "决定", "予以"]
  private static let openings: WordList = ["因", "由于", "属于", "其中", "涉及", "对", "以", "为"]
}
