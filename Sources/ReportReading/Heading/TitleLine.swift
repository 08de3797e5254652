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
    let edge: (Unicode.Scalar) -> Bool = {
      EvenText.isSpace(EvenText.even($0)) || marks.contains($0) || OrdinaryCharacter.isPrivate($0)
    }
    raw = raw.drop(while: edge)
    while let last = raw.last, edge(last) { raw = raw.dropLast() }
    if let open = raw.lastIndex(of: "《"), !raw[open...].contains("》"),
      raw[..<open].filter({ !EvenText.isSpace(EvenText.even($0)) }).starts(with: "关于".scalars),
      raw[..<open].count <= 10
    {
      raw = raw[(open + 1)...]
    }
    self.raw = Array(raw)
    self.text = ReportYear.withDigits(EvenText.even(Array(raw)).filter { !EvenText.isSpace($0) })
    self.previous = previous
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

  /// Whether the line is a title and no sentence, breadcrumb, label or piece of a law's name.
  var isTitle: Bool { Self.isTitle(text) }

  /// The same of evened text without spaces.
  static func isTitle(_ text: [Unicode.Scalar]) -> Bool {
    guard text.count >= 6, text.count <= 70, core(text) != nil else { return false }
    guard !text.contains(where: marks.contains) else { return false }
    let links = ["当前位置", "您的位置", "首页", "上一篇", "下一篇", "返回"]
    guard !links.contains(where: { text.contains(word: $0.scalars) }) else { return false }
    return mayEnd(text)
  }

  /// Whether a text ends as titles do.
  static func mayEnd(_ text: [Unicode.Scalar]) -> Bool { endings.contains { text.ends(with: $0) } }

  /// The title as printed, its inner spaces evened out; an office's name on the line above belongs to it.
  var printed: String {
    if let core, OfficeName.trim(ReportYear.dropYear(Array(text[..<core]))).isEmpty, let previous,
      Self.above(previous) != nil
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
    if OfficeName.isName(name) { return String(OfficeName.completed(name)) }
    return name.isEmpty || OfficeName.isNone(name) ? previous.flatMap(Self.above).map { String($0) } : nil
  }

  /// The years that the title names, in order; those of the line above where that belongs to it.
  var years: [Int] {
    let own = ReportYear.years(in: text)
    guard own.isEmpty, let core, let previous, Self.above(previous) != nil,
      OfficeName.trim(Array(text[prefixLength..<max(prefixLength, core)])).isEmpty
    else { return own }
    return ReportYear.years(in: previous)
  }

  /// The office that a line above a title names, with a year or without.
  private static func above(_ line: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let name = OfficeName.trim(ReportYear.dropYear(line))
    return OfficeName.looksLikeOffice(name) && OfficeName.isName(name) ? name : nil
  }

  /// The length of a field name before the title: 标题:.
  private var prefixLength: Int {
    if let word = Self.fields.first(where: { text.starts(with: $0) }) {
      return text.count > word.count && text[word.count] == ":" ? word.count + 1 : word.count
    }
    guard let colon = text.firstIndex(of: ":"), colon <= 4 else { return 0 }
    return colon + 1
  }

  /// Where the title's own words begin: 政府信息公开….
  private var core: Int? { Self.core(text) }

  private static func core(_ text: [Unicode.Scalar]) -> Int? {
    cores.compactMap { text.position(of: $0) }.min()
  }

  private static let marks: Set<Unicode.Scalar> = [
    ">", "。", "；", ";", ",", "|", "?", "/", "\u{203A}", "\u{BB}", "\u{2192}", "《", "》",
  ]
  private static let fields = ["标题", "信息标题", "文件标题", "信息名称", "文件名称", "名称"].map { $0.scalars }

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
