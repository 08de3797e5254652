/// Names of offices in titles and preambles.
enum OfficeName {
  /// A name without what surrounds it in a title: 关于, marks, 的.
  static func trim(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var name = name.filter { $0 != EvenText.nothing }
    for head in ["关于公布", "关于印发", "关于"].map({ $0.scalars }) where name.starts(with: head) {
      name.removeFirst(head.count)
    }
    if name.ends(with: "关于".scalars) { name.removeLast(2) }
    let edges: Set<Unicode.Scalar> = [
      "《", "》", "(", ")", "【", "】", "-", "\u{2014}", ":", "的", "\u{201C}", "\u{201D}", "、",
    ]
    while let last = name.last, edges.contains(last), !closes(name) { name.removeLast() }
    while let first = name.first, edges.contains(first) { name.removeFirst() }
    return name
  }

  /// Whether a name ends with a bracket that it opens itself: 高新区(新市区).
  private static func closes(_ name: [Unicode.Scalar]) -> Bool {
    guard name.last == ")", let open = name.lastIndex(of: "(") else { return false }
    return open > 0 && open < name.count - 2 && !name[open...].dropLast().contains(")")
      && !name[open...].contains(where: EvenText.isDigit)
  }

  /// Whether words before a title's own are an office's name: no mark, no piece of a law's name, not 政府 alone.
  static func isName(_ name: [Unicode.Scalar]) -> Bool {
    guard name.count >= 2, name.count <= 60, name.contains(where: EvenText.isHan), !isNone(name) else {
      return false
    }
    // What a line break left of a year: 23年.
    if let first = name.first, EvenText.isDigit(first),
      name.drop(while: EvenText.isDigit).first == "年"
    {
      return false
    }
    guard !name.contains(where: marks.contains) else { return false }
    return !laws.contains { name.contains(word: $0) }
  }

  /// Whether a name says only that it is some office's: 政府, 本机关, or of what class it is: 气象部门.
  static func isNone(_ name: [Unicode.Scalar]) -> Bool {
    nobody.contains(name) || isClass(name)
  }

  /// Whether a line is a place's name and nothing else: 云州市青石区.
  static func isPlace(_ line: [Unicode.Scalar]) -> Bool {
    (2...20).contains(line.count) && line.allSatisfy(EvenText.isHan) && !isNone(line)
      && places.contains { line.ends(with: $0) }
  }

  /// Whether a name has no province, city, county or district of its own: 文化局, 东坪镇人民政府, 市场监督管理局.
  static func lacksPlace(_ name: [Unicode.Scalar]) -> Bool {
    var words = String(name)
    for word in ["市场", "城市", "都市", "社区"] { words = words.replacing(word, with: "") }
    // 区文化局 is what a line break left of a name, or says only 本区.
    return !words.unicodeScalars.dropFirst().contains { regions.contains($0) }
  }

  /// Whether a name is that of a class of offices: 气象部门, 市直单位.
  static func isClass(_ name: [Unicode.Scalar]) -> Bool {
    classes.contains { name.ends(with: $0) }
  }

  private static let marks: Set<Unicode.Scalar> = [
    "《", "》", "〈", "〉", "\u{201C}", "\u{201D}", "\u{3002}", ",", ";", ":", "?", "!", "|", "=", "+", "*", "#",
    "_", "@", "\"", "'",
    "[", "]", "{", "}", "<", ">", "/", "\\", "\u{FFFD}", "\u{25A1}",
  ]
  private static let laws = ["国政府信息", "关于印发", "条例", "通知", "规定", "办法", "格式", "要求"].map { $0.scalars }
  private static let nobody: Set<[Unicode.Scalar]> = Set(
    [
      "政府", "人民政府", "本机关", "本单位", "本局", "本级", "我局", "我市", "我县", "我区", "我单位", "年度", "年", "本年度", "上年度", "全市",
      "全县",
      "全区", "全省", "部门", "各部门", "街道", "乡镇", "镇街", "各单位", "中华人民共和国", "首页", "网站", "目录", "栏目", "名称", "标题", "附件",
      "工作",
      "法定", "主动公开", "公开",
    ].map { $0.scalars })
  private static let regions: Set<Unicode.Scalar> = ["省", "市", "县", "区", "州", "盟", "旗"]
  private static let places = ["省", "市", "县", "区", "州", "盟", "旗", "镇", "乡"].map { $0.scalars }
  private static let classes = [
    "部门", "直属单位", "市直单位", "县直单位", "区直单位", "省直单位", "下属单位", "直属机构", "乡镇街道", "各镇街", "街道乡镇",
  ].map {
    $0.scalars
  }

  /// A name whose 政府 a title shares with 政府信息公开: 青石县人民 is 青石县人民政府.
  static func completed(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
    name.ends(with: "人民".scalars) ? name + "政府".scalars : name
  }

  /// The office that signs: its name on a line, the date on the next.
  static func fromSignature(_ page: PageText) -> String? {
    let lines = (max(0, page.lineCount - 40)..<page.lineCount).map { index in
      page.plain[page.line(at: index)].filter { !EvenText.isSpace($0) && $0 != "|" }
    }.filter { !$0.isEmpty }
    for (line, next) in zip(lines, lines.dropFirst()).reversed()
    where looksLikeOffice(line) && ReportYear.isDate(next) {
      return String(trim(line))
    }
    return nil
  }

  /// Whether a line is nothing but an office's name.
  static func looksLikeOffice(_ line: [Unicode.Scalar]) -> Bool {
    guard line.count >= 3, line.count <= 30,
      line.allSatisfy({ EvenText.isHan($0) || "()".unicodeScalars.contains($0) })
    else { return false }
    return endings.contains { line.ends(with: $0) }
  }

  /// The office that a preamble names: 由某局编制, 某局办公室根据, 现公布某局2023年政府信息公开.
  static func fromPreamble(_ page: PageText, before end: Int) -> String? {
    let text = CompactText(page, in: 0..<min(end, 3000)).scalars
    for (opening, closings) in frames {
      var next = 0
      while let start = text.position(of: opening.scalars, from: next) {
        next = start + 1
        let begin = start + opening.scalars.count
        let stop = closings.compactMap { text.position(of: $0, from: begin, to: begin + 40) }.min()
        guard let stop else { continue }
        let name = trim(ReportYear.dropYear(Array(text[begin..<stop])))
        if looksLikeOffice(name) { return String(name) }
      }
    }
    return nil
  }

  private static let frames: [(String, [[Unicode.Scalar]])] = Wording.spelled([
    ("报告由", ["根据", "按照", "依据", "编制", "组织编制"]), ("年报由", ["根据", "按照", "依据", "编制"]),
    ("由", ["编制", "组织编制"]), ("现公布", ["20", "政府信息公开", "年度"]), ("现将", ["20", "政府信息公开", "年度"]),
    ("要求,", ["编制"]), ("规定,", ["20"]), ("精神,", ["20"]),
  ])

  private static let endings = [
    "人民政府", "政府", "局", "委员会", "办公室", "办公厅", "办事处", "街道", "乡", "镇", "管委会", "委", "厅", "中心", "开发区", "总队", "支队",
    "大队", "院",
    "社", "站", "所", "实验区", "新区", "示范区", "园区", "景区", "林场", "农场", "办", "学校", "大学", "集团", "公司", "银行", "协会", "联合会",
  ].map { $0.scalars }
}
