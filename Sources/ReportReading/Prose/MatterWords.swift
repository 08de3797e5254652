import DisclosureReport
import Synchronization

/// The words of the prose for what the tables count.
enum MatterWords {
  /// Every key, made once for each year; a longer one goes before a shorter one.
  static func keys(year: Int?) -> WordMeanings<Matter> {
    known.withLock { known in
      if let keys = known[year ?? 0] { return keys }
      let keys = made(year: year)
      if known.count < 200 { known[year ?? 0] = keys }
      return keys
    }
  }

  /// The keys by year; reports are about one of 92.
  private static let known = Mutex<[Int: WordMeanings<Matter>]>([:])

  private static func made(year: Int?) -> WordMeanings<Matter> {
    var keys = fixed
    let next = ["下年度", "下一年度", "下一年", "下年", "次年", "明年"] + named((year ?? 0) + 1, year)
    for verb in [
      "结转至", "结转到", "结转", "顺延至", "顺延到", "顺延", "转至", "转入", "转到", "转", "延至", "延期至", "延续至", "延续到", "待", "转接至",
      "结转入",
    ] {
      for time in next {
        for end in ["", "继续办理", "继续答复", "继续处理", "办理", "答复", "处理", "办结", "办理答复", "继续办理答复"] {
          keys.append(((verb + time + end).scalars, .carriedOut))
        }
      }
    }
    let now = named(year ?? 0, year)
    for time in ["上年度", "上一年度", "上一年", "上年", "以前年度", "往年", "去年"] + named((year ?? 0) - 1, year) {
      for verb in [
        "结转", "结转的", "遗留", "转结", "转入", "结转至本年", "结转至本年度", "结转到本年", "结转办理", "结转办理的", "结转至本年办理", "结转至本年度办理",
        "结转至本年度办理的",
        "结转至本年办理的", "结转到本年度", "结转至今年", "结转继续办理", "遗留的", "未办结", "结转至本年度继续办理", "结转今年办理", "结转本年办理", "结转本年",
        "转到本年", "转入本年", "结转而来", "转来", "结转来", "未办结转入", "未办结的",
      ] + now.flatMap({ ["结转至" + $0, "结转到" + $0, "结转" + $0, "转入" + $0] }) {
        for end in ["", "的", "办理", "办理的"] { keys.append(((time + verb + end).scalars, .carriedIn)) }
      }
      for end in ["", "办理", "继续办理", "办理的", "的"] {
        keys.append((("结转" + time + end).scalars, .carriedIn))
        keys.append((("承接" + time + end).scalars, .carriedIn))
      }
    }
    return WordMeanings(keys)
  }

  /// The keys of table four's blocks.
  static let reviews = WordMeanings<ReviewMatter>(
    fixed.compactMap { word, meaning in
      if case .review(let review) = meaning { (word, review) } else { nil }
    })

  private static func named(_ named: Int, _ year: Int?) -> [String] {
    year == nil ? [] : ["\(named)年度", "\(named)年"]
  }

  private static let fixed: [WordChain.Entry<Matter>] =
    table.flatMap { matter, words in words.map { ($0.scalars, matter) } }
    + combinations + RequestReasons.entries

  private static let table: [(Matter, [String])] = [
    (
      .received(isCertain: true),
      [
        "收到", "新收", "接收", "接收到", "接到", "收到并受理", "新收到", "收到的", "接收到的", "收件", "收件数", "收件总数", "收件量", "接收的",
        "接到的",
      ]
    ),
    (.received(isCertain: false), ["受理", "收办", "新受理"]),
    (
      .handled,
      [
        "答复", "办结", "办理", "办复", "回复", "答复办结", "办理答复", "办结答复", "处理", "作出答复", "做出答复", "完成答复", "予以答复", "答复书",
        "答复意见书", "办理结果总计", "规范答复", "接收并处理", "收到并处理", "受理并办理", "受理并处理", "收到并办理",
      ]
    ),
    (
      .carriedOut,
      [
        "尚在办理", "尚在办理中", "正在办理", "正在办理中", "仍在办理", "仍在办理中", "尚未办结", "尚未答复", "未到答复期限", "尚未到答复期限", "未到办理期限",
        "未到期", "未届答复期限", "在办理期限内", "尚在办理期限内",
      ]
    ),
    (.groups([.disclosed]), ["予以公开", "同意公开", "决定公开", "准予公开", "全部公开", "给予公开"]),
    (.groups([.partiallyDisclosed]), ["部分公开", "予以部分公开", "同意部分公开", "部分同意公开"]),
    (.groups([.withheld]), ["不予公开", "决定不予公开", "不公开", "不同意公开", "不予以公开"]),
    (.groups([.unable]), ["无法提供"]),
    (.groups([.notProcessed]), ["不予处理"]),
    (
      .groups([.other]),
      [
        "其他处理", "作其他处理", "其它处理", "作其它处理", "作出其他处理", "其他方式处理", "以其他方式处理", "其他形式处理", "以其他形式处理", "其他处理结果",
        "其他情形处理", "作出其他处理决定",
      ]
    ),
    (.applicant(.naturalPersons), ["自然人"]), (.applicant(.businesses), ["商业企业"]),
    (.applicant(.researchInstitutions), ["科研机构"]),
    (.applicant(.publicInterest), ["社会公益组织"]), (.applicant(.legalServices), ["法律服务机构"]),
    (.review(.reconsideration), ["行政复议", "复议"]),
    (.review(.disputes), ["复议诉讼", "行政复议诉讼", "行政复议行政诉讼", "行政复议和诉讼"]),
    (.review(.litigation), ["行政诉讼", "诉讼", "行政应诉"]),
    (.review(.directLitigation), ["未经复议直接起诉", "未经行政复议直接起诉", "未经复议直接提起诉讼", "直接起诉", "未经复议直接提起行政诉讼"]),
    (
      .review(.litigationAfterReconsideration),
      ["复议后起诉", "经复议后起诉", "经行政复议后起诉", "复议后提起诉讼", "行政复议后起诉", "复议后提起行政诉讼"]
    ),
    (.result(.upheld), ["结果维持", "维持", "被维持", "予以维持", "复议机关维持", "获得维持", "获维持"]),
    (.result(.corrected), ["结果纠正", "纠正", "被纠正", "纠错", "被纠错", "结果纠错"]),
    (.result(.otherOutcome), ["其他结果", "其它结果", "结果为其他"]),
    (.result(.pending), ["尚未审结", "未审结", "尚未结案", "尚在审理", "尚在审理中", "正在审理", "正在审理中"]), (.lost, ["败诉", "被判败诉"]),
    (
      .nothing,
      [
        "延期答复", "延期办理", "未答复", "未办结", "不再处理", "信息处理", "不予受理", "协助办理", "协助答复", "会商答复", "转办", "督办", "未予公开",
        "主动公开",
        "未受理", "未收到", "没有收到", "按时答复", "按期答复", "按时办结", "按期办结", "及时答复", "及时办理", "及时办结", "按时办理", "按期办理", "当场答复",
        "当面答复", "电话答复", "口头答复", "补正后答复", "审结", "办结行政复议", "代为答复", "联合办理", "已公开", "复议答复", "待答复", "待办理", "待办结",
        "待处理", "待办", "超期答复", "逾期答复", "提前答复", "提前办结",
      ]
    ),
  ]

  /// 予以公开及部分公开 and its like.
  private static let combinations: [WordChain.Entry<Matter>] = {
    var keys: [WordChain.Entry<Matter>] = []
    for first in ["予以公开", "公开", "同意公开", "全部公开"] {
      for join in ["及", "和", "与", "或", "或者", "、", "以及"] {
        for second in ["部分公开", "予以部分公开", "同意部分公开", "部分同意公开"] {
          keys.append(((first + join + second).scalars, .groups([.disclosed, .partiallyDisclosed])))
        }
      }
    }
    return keys
  }()

  /// Words that may stand between a key and its number.
  static let fillers: WordList =
    [
      "了", "的", "共", "共计", "计", "累计", "合计", "总计", "总数", "总量", "数量", "数", "量", "为", "是", "有", "达", "达到", "均",
      "已", "都",
      "件数", "申请", "申请件", "依申请公开件", "信息公开件", "申请书", "社会公众", "决定", "政府信息", "信息公开", "依申请公开", "政务公开", "政务信息",
      "公开申请", "信息公开类", "各类", "新", "相关", "有效", "书面", "群众",
      "公民", "提交", "提出", "依法", "事项", "案件", "案", "情况", "情形", ":", "一共", "总共", "政府", "信息", "公开", "依", "原行政行为",
      "原决定", "原答复", "“", "”", "件次",
      "被提起", "类",
      "告知书", "新增", "全年", "本年度",
    ] + parties

  /// 、法人和其他组织 and its like, behind 公民.
  private static let parties = WordList(
    ["和", "或", "或者", "及", "以及", "与", "、"].flatMap { join in
      ["其他", "其它"].map { "、法人" + join + $0 + "组织" }
    })
  /// Words right before a key that turn it round.
  static let negations: WordList = ["未", "没有", "无", "不", "未能", "不再"]
  /// Words between two keys that are spoken of together.
  static let joins: WordList = ["、", "和", "及", "与", "或", "以及", "并"]
}
