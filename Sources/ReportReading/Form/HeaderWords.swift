import DisclosureReport

/// The characters that the headers of the form are made of, in whatever order a text tears them.
///
/// A header with other characters names other columns than the form's: a list of what it may say instead could never be whole.
struct HeaderWords: Sendable {
  /// The names of columns that a page break may set between a label and its values.
  let names: [String]
  private let own: Set<Unicode.Scalar>

  /// The headers of some words, and of names.
  private init(_ words: String, names: [String] = []) {
    self.names = names
    own = Set((words + Self.neutral).unicodeScalars).union(names.flatMap(\.unicodeScalars))
  }

  /// What a converter, an office, or a heading that stands among them adds to any header.
  private static let neutral = "数据列名称项目单位件序号表二三四主动收到和处理政府信息公开申请情况本年度办"

  /// How many Han characters of a header are none of the form's; what brackets explain is passed over.
  func foreign(_ header: [Unicode.Scalar]) -> Int {
    Self.phrases.removed(from: LabelText.core(of: header)).count { EvenText.isHan($0) && !own.contains($0) }
  }

  /// Whether words are the name of a column and nothing but what the headers are made of.
  func isName(_ words: [Unicode.Scalar]) -> Bool {
    names.contains { words.starts(with: $0.unicodeScalars) } && foreign(words) == 0
  }

  /// What a header may say whose characters alone say something else: 人民币, but not 人数.
  private static let phrases: WordList = ["人民币"]

  /// Table two's documents.
  static let documents = HeaderWords(
    "量新作公开对外总第二十条项一规章行政范性文", names: ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"])
  /// Table two's licences, penalties and the like.
  static let decisions = HeaderWords(
    "上一项目增减第二十条五六办件行政许可处罚强制措施其他对外管理服务事", names: ["信息内容", "本年处理决定数量"])
  /// The same in the edition of 2021, which has this year's decisions alone.
  static let decisionsAlone = HeaderWords(
    "第二十条五六办件行政许可处罚强制措施其他对外管理服务事", names: ["信息内容", "本年处理决定数量"])
  /// Table two's charges and procurement.
  static let charges = HeaderWords(
    "单位万亿千百元上一项目数量增减采购总第二十条八九政府集中行事业性", names: ["信息内容", "本年收费金额"])
  /// The same in the edition of 2021, which has this year's charges alone.
  static let chargesAlone = HeaderWords(
    "单位万亿千百元第二十条八行事业性", names: ["信息内容", "本年收费金额"])
  /// Table three's columns.
  static let requests = HeaderWords(
    "本列数据的勾稽关系为第一项加二之和等于三四申请人情况自然法或其他它组织商业企科研机构社会公益律服务总合计单位件序号")
  /// Table four's columns.
  static let review = HeaderWords(
    "行政复议诉讼结果维持纠正其他它尚未审总合计经直接起后单位件序号案数情况政府信息公开四")

  /// Those of table two.
  static let all = [documents, decisions, charges]

  /// Those of the block that a row of table two stands in.
  static func of(_ row: ProactiveRow, _ edition: FormEdition = .form2019) -> HeaderWords {
    switch row {
    case .rules, .normativeDocuments: documents
    case .licences, .otherServices, .penalties, .compulsoryMeasures:
      edition == .form2021 ? decisionsAlone : decisions
    case .fees, .procurement: edition == .form2021 ? chargesAlone : charges
    }
  }
}
