/// Tells whether the words before a key leave its number a whole: 全年共答复 does, 提前答复 does not.
enum LeadWords {
  /// Whether nothing but times, offices and words without weight stands before a key in its clause.
  static func isPlain(_ prefix: [Unicode.Scalar], _ basis: ProseBasis) -> Bool {
    var rest = prefix
    while let last = rest.last {
      if last == "》", let open = rest.lastIndex(of: "《") {
        rest.removeSubrange(open...)
        continue
      }
      if !basis.office.isEmpty, rest.ends(with: basis.office) {
        rest.removeLast(basis.office.count)
        continue
      }
      if let word = words.longestAtEnd(rest) {
        rest.removeLast(word.count)
        continue
      }
      if EvenText.isDigit(last) || last == "年" && rest.dropLast().last.map(EvenText.isDigit) ?? false
        || light.contains(last)
      {
        rest.removeLast()
        continue
      }
      // Whose office it is has been told elsewhere.
      return offices.ends(rest) && !WordChain.has(rest, turns)
    }
    return true
  }

  private static let light: ScalarSet = [
    "月", "日", "、", ",", ":", "(", ")", "共", "已", "均", "了", "都", "也", "为", "是", "有", "即", "另", "又", "后",
    "计",
    "其", "并", "对", "将", "分", "由", "“", "”", "-", ".",
  ]
  private static let words: WordList = [
    "全年", "共计", "累计", "总计", "合计", "一共", "总共", "本年", "本年度", "年度", "年内", "当年", "今年", "一年来", "截至", "截止", "年底",
    "年末",
    "期间", "度", "其中", "分别", "全部", "实际", "目前", "同时", "全市", "全区", "全县", "全省", "全州", "全局", "全镇", "全系统", "全旗",
    "全盟", "全街道",
    "全委", "全厅", "全办", "全校", "全院",
    "各级", "各地", "各镇街", "各单位", "各部门", "行政机关", "我局", "我办", "我委", "我厅", "我镇", "我乡", "我街道", "我处", "我院", "我校",
    "我中心",
    "我单位",
    "我市", "我区", "我县", "我省", "我州", "我队", "我站", "我所", "本机关", "本单位", "局机关", "代表", "公民、法人和其他组织", "政府系统",
    "公民、法人或其他组织", "公民、法人或者其他组织", "依法", "依规", "依法依规", "按照", "根据", "依据", "条例", "规定", "要求", "相关", "有关", "作出",
    "做出",
    "决定", "给予", "告知", "申请人", "申请", "政府信息公开申请", "政府信息公开", "依申请公开", "信息公开", "政府信息", "答复", "办理", "处理", "办结",
    "结果", "情况",
    "方面", "新增", "上年结转", "办理结果", "收到", "受理", "接收", "完成", "公开申请", "件数", "的", "认真", "及时", "妥善", "规范", "严格",
    "经审查", "年内", "登记", "登记受理", "以来", "书面", "一年", "一是", "二是", "三是", "四是", "群众", "依申请",
    "公民", "法人", "其他组织", "出具", "发出", "属", "属于", "内", "同期", "期限", "规定期限", "规定时限", "法定期限", "时限",
    "案件", "区分", "答复情况", "从", "看", "按", "说明", "要求", "本次", "以上", "工作", "中",
  ]
  private static let offices: WordList = [
    "局", "办", "室", "府", "厅", "委", "院", "校", "镇", "乡", "街道", "机关", "单位", "中心", "站", "队", "处", "所", "会", "社",
    "行",
    "公司", "大学", "部门",
  ]
  private static let turns: WordList = ["会同", "维持", "联合", "协助", "配合", "移送", "转", "报", "建议"]
}
