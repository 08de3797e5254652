/// A line that may be a report's title: 某局2023年政府信息公开工作年度报告.
struct TitleLine: Sendable {
  /// The line as printed, without pipes at its ends.
  let raw: [Unicode.Scalar]
  /// The line evened out, without spaces.
  let text: [Unicode.Scalar]
  /// The line before it, evened out, without spaces.
  let previous: [Unicode.Scalar]?

  /// A line of evened or printed text.
  init(text: [Unicode.Scalar], previous: [Unicode.Scalar]?) {
    // Marks of markdown stand anywhere in a line that was several.
    var raw = text.filter { $0 != "#" && $0 != "*" }[...]
    let marks: Set<Unicode.Scalar> = ["|", "《", "》"]
    let edge: (Unicode.Scalar) -> Bool = { EvenText.isSpace(EvenText.even($0)) || marks.contains($0) }
    raw = raw.drop(while: edge)
    while let last = raw.last, edge(last) { raw = raw.dropLast() }
    self.raw = Array(raw)
    self.text = ReportYear.withDigits(EvenText.even(Array(raw)).filter { !EvenText.isSpace($0) })
    self.previous = previous
  }

  /// The lines before an offset that look like titles, in order.
  static func candidates(_ page: PageText, before end: Int) -> [TitleLine] {
    var found: [TitleLine] = []
    var previous: [Unicode.Scalar]?
    for index in 0..<page.lineCount {
      let range = page.line(at: index)
      guard range.lowerBound < end || found.isEmpty, index < 400 else { break }
      guard !range.isEmpty else { continue }
      let start = range.lowerBound
      let limit = min(range.upperBound, start + 400)
      var line = TitleLine(text: sentence(page, start..<limit), previous: previous)
      if let whole = whole(line, previous) { line = whole }
      if line.isTitle { found.append(line) }
      if !line.text.isEmpty { previous = line.text }
    }
    return found
  }

  /// The title whose words 政府信息公开 a line break parts: 某街道办事处2023年度政府, 信息公开工作年度报告; nil where none is.
  private static func whole(_ line: TitleLine, _ previous: [Unicode.Scalar]?) -> TitleLine? {
    guard let previous, previous.count <= 60 else { return nil }
    let word = "政府信息公开".scalars
    let isParted = (1..<word.count).contains { cut in
      previous.ends(with: Array(word[..<cut])) && line.text.starts(with: word[cut...])
    }
    guard isParted else { return nil }
    let whole = TitleLine(text: previous + line.raw, previous: nil)
    return whole.isTitle ? whole : nil
  }

  /// The line up to its title's end, where a page has run it together with what follows.
  private static func sentence(_ page: PageText, _ range: Range<Int>) -> [Unicode.Scalar] {
    cut(Array(page.raw[range]))
  }

  /// A text up to the end of the title in it: a space, a dash, a bracket or 的公示 ends it.
  static func cut(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let plain = EvenText.even(text)
    for word in endings {
      guard let position = plain.position(of: word), position < 60, position + word.count < plain.count else {
        continue
      }
      let next = plain[position + word.count]
      let follows = plain[(position + word.count)...]
      let isGlued =
        plain.count > 100 && (EvenText.isDigit(next) || openings.contains { follows.starts(with: $0) })
      if EvenText.isSpace(next) || ends.contains(next) || isGlued {
        return Array(text.prefix(position + word.count))
      }
    }
    return text
  }

  /// Whether the line is a title and no sentence, breadcrumb or label.
  var isTitle: Bool {
    guard text.count >= 6, text.count <= 70, core != nil else { return false }
    let marks: Set<Unicode.Scalar> = [
      ">", "。", "；", ";", ",", "|", "?", "/", "\u{203A}", "\u{BB}", "\u{2192}",
    ]
    guard !text.contains(where: marks.contains) else { return false }
    let links = ["当前位置", "您的位置", "首页", "上一篇", "下一篇", "返回"]
    guard !links.contains(where: { text.contains(word: $0.scalars) }) else { return false }
    return Self.endings.contains { text.ends(with: $0) }
  }

  /// The title as printed, its inner spaces evened out; an office's name on the line above belongs to it.
  var printed: String {
    if let core, OfficeName.trim(ReportYear.dropYear(Array(text[..<core]))).isEmpty, let previous,
      OfficeName.looksLikeOffice(previous)
    {
      return String(previous + text)
    }
    let dropped = text.count > prefixLength ? Array(text.dropFirst(prefixLength)) : text
    return String(raw.count == text.count && prefixLength == 0 ? raw : dropped)
  }

  /// The office that the title or the line above it names.
  var office: String? {
    guard let core else { return nil }
    let head = Array(text[prefixLength..<max(prefixLength, core)])
    let name = OfficeName.trim(ReportYear.dropYear(head))
    if name.count >= 2, name.contains(where: EvenText.isHan) { return String(OfficeName.completed(name)) }
    guard let previous, OfficeName.looksLikeOffice(previous) else { return nil }
    return String(OfficeName.trim(ReportYear.dropYear(previous)))
  }

  /// The years that the title names, in order.
  var years: [Int] { ReportYear.years(in: text) }

  /// The length of a field name before the title: 标题:.
  private var prefixLength: Int {
    guard let colon = text.firstIndex(of: ":"), colon <= 4 else { return 0 }
    return colon + 1
  }

  /// Where the title's own words begin: 政府信息公开….
  private var core: Int? {
    Self.cores.compactMap { text.position(of: $0) }.min()
  }

  private static let cores = ["政府信息公开", "政务公开", "政务信息公开", "信息公开工作", "信息公开年", "资讯公开"].map {
    $0.scalars
  }
  /// What goes on right behind a title where all of a page was run together.
  private static let openings = ["发布日期", "发布时间", "日期", "时间", "来源", "本年度报告", "本报告", "根据"].map(\.scalars)
  private static let ends: Set<Unicode.Scalar> = [
    "_", "-", "\u{2014}", "|", "(", "》", "的", "【", "[", "\u{201D}", "*", "#",
  ]
  private static let endings = ["年度报告", "工作年报", "年报", "工作报告", "年报告", "年度工作报告"].map {
    $0.scalars
  }
}
