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
    while let last = name.last, edges.contains(last) { name.removeLast() }
    while let first = name.first, edges.contains(first) { name.removeFirst() }
    return name
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
