import DisclosureReport

/// How the oracle reads a text: every number is taken out with the words around it and held against the cells.
extension SummaryOracle {
  var number: String {
    isEnglish
      ? "([0-9]{1,3}(?:,[0-9]{3})*(?:\\.[0-9]+)?(?: million| billion)?)" : "([0-9]+(?:\\.[0-9]+)?[万亿]?)"
  }
  /// A share with its sign: what rounds to 0 or 100 and is neither says so.
  private var portion: String { "((?:不足|under |over )?[0-9]+\\.[0-9]%(?:以上)?)" }
  private var rate: String { "([0-9]+\\.[0-9])" }

  /// Takes every match of a pattern out of a text; `expected` are the captures, in order, nil for one that may not be said.
  mutating func take(_ text: inout String, _ pattern: String, _ expected: [String?]) {
    guard let regex = patterns.regex(pattern) else {
      faults.append("bad pattern \(pattern)")
      return
    }
    while let match = text.firstMatch(of: regex) {
      let found = match.output.dropFirst().map { $0.substring.map(String.init) }
      for (capture, wanted) in zip(found, expected) where capture != nil && capture != wanted {
        faults.append("“\(text[match.range])”: \(capture ?? "") where \(wanted ?? "nothing") may stand")
      }
      text.replaceSubrange(match.range, with: "#")
    }
  }

  /// A number, and how much it moved since last year: its word, its size, its size in per cent.
  func moved(_ cells: [CellID]) -> [String?] {
    let now = sound(cells, values)
    guard let now, let before, let then = sound(cells, before) else {
      return [now.map(written), nil, nil, nil]
    }
    let size = abs(now - then)
    guard size > 0 else { return [written(now), nil, nil, nil] }
    return [
      written(now), now > then ? "+" : "-", written(size),
      then >= 10 ? said(size, of: then, isPart: false) : nil,
    ]
  }

  /// Takes a number with its move behind a comma or in brackets.
  mutating func take(_ text: inout String, _ chinese: String, _ english: String, _ cells: [CellID]) {
    take(&text, (isEnglish ? english : chinese) + move, directed(moved(cells)))
  }

  /// The words of a move, with three captures each: up and down by so many, in so many per cent.
  var move: String {
    isEnglish
      ? "(?:,? \\(?(?:\(number) more|\(number) fewer)(?: than in [0-9]{4})?\\)?(?: \\(\(portion)\\))?|, as (?:last year|in [0-9]{4})| \\(as last year\\))?"
      : "(?:[，（]比(?:上年|[0-9]{4}年)(?:增加\(number)件|减少\(number)件)(?:（\(portion)）)?）?|[，（]与(?:上年|[0-9]{4}年)持平）?)?"
  }

  /// The captures of a number and its move, for a pattern that has one for more and one for fewer.
  func directed(_ moved: [String?]) -> [String?] {
    [moved[0], moved[1] == "+" ? moved[2] : nil, moved[1] == "-" ? moved[2] : nil, moved[3]]
  }

  private func less(_ cells: [CellID], _ minus: [CellID], _ values: Figures) -> Int? {
    guard let whole = sum(cells, values), let away = sum(minus, values) else { return nil }
    return whole - away
  }

  private func total(_ row: RequestRow) -> CellID { .requests(row, .total) }
  private func group(_ group: OutcomeGroup) -> [CellID] {
    RequestRow.rows(in: form).filter { $0.group == group }.map(total)
  }

  /// A share in per cent on a base of 30 at least, and its change in points.
  private func share(_ part: [CellID], _ base: CellID) -> String? {
    guard let k = sound(part, values), let n = sound([base], values), n >= 30, k <= n else { return nil }
    return said(k, of: n, isPart: true)
  }

  /// A share with its sign; a part that rounds to nothing or to the whole and is neither says so.
  private func said(_ part: Int, of base: Int, isPart: Bool) -> String {
    let text = percent(part, base)
    if text == "0.0", part > 0 { return isEnglish ? "under 0.1%" : "不足0.1%" }
    if isPart, text == "100.0", part < base { return isEnglish ? "over 99.9%" : "99.9%以上" }
    return text + "%"
  }

  private func points(_ part: [CellID], _ base: CellID) -> String? {
    guard let before, let k = sound(part, values), let n = sound([base], values), n >= 30,
      let j = sound(part, before), let m = sound([base], before), m >= 30
    else { return nil }
    let size = abs(k * m - j * n)
    let tenths = (size * 2000 + n * m) / (2 * n * m)
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Holds a summary against the cells: title, sentence, and every point but the one on the checks.
  mutating func check(_ summary: [(topic: String, text: String)]) {
    for (topic, text) in summary {
      var rest = text
      take(
        &rest, "([0-9]{4})年政府信息|in ([0-9]{4})$|^([0-9]{4})年|^In ([0-9]{4}):",
        Array(repeating: String(year), count: 4))
      take(&rest, "(?:（|\\()[^（）()]*?([0-9]{4})[^（）()]*(?:不比较）|not compared\\))", [String(year - 1)])
      take(
        &rest, "。([0-9]{4})年[^；。0-9]*的数待核，不比较。$|The numbers of ([0-9]{4}) are in doubt",
        [String(year - 1), String(year - 1)])
      switch topic {
      case "sentence": sentence(&rest)
      case "requests": requests(&rest)
      case "outcomes": outcomes(&rest)
      case "reasons": reasons(&rest)
      case "review": review(&rest)
      case "proactive": proactive(&rest)
      default: break
      }
      if topic != "checks", rest.utf8.contains(where: { (48...57).contains($0) }) {
        faults.append("left over in \(topic): \(rest)")
      }
    }
  }

  private mutating func sentence(_ text: inout String) {
    let n = number
    take(&text, "新收申请\(n)件", "\(n) requests? received", [total(.received)])
    take(&text, "办结\(n)件", "\(n) handled", [total(.handled)])
    let open = group(.disclosed) + group(.partiallyDisclosed)
    let tail =
      isEnglish
      ? "(?: \\(\(portion)(?: of those handled)?\\))?(?:, \(rate) points (?:up|down))?"
      : "(?:，占(?:办结的)?\(portion))?(?:，比上年[高低]\(rate)个百分点)?"
    let head = isEnglish ? "\(n) disclosed in full or in part" : "予以公开和部分公开\(n)件"
    let handled = total(.handled)
    take(
      &text, head + tail, [sound(open, values).map(written), share(open, handled), points(open, handled)])
  }

  private mutating func requests(_ text: inout String) {
    let n = number
    take(&text, "新收\(n)件", "received \(n)", [total(.received)])
    take(&text, "上年结转\(n)件", "carried in \(n)", [total(.carriedIn)])
    take(&text, "结转下年\(n)件", "Carried out: \(n)", [total(.carriedOut)])
    take(&text, "共\(n)件", "\(n) in all", [total(.received), total(.carriedIn)])
    let natural = CellID.requests(.received, .naturalPersons)
    let pattern =
      isEnglish
      ? "\(n) requests? from individuals(?: \\(\(portion) of those received\\))?"
      : "自然人申请\(n)件(?:，占新收的\(portion))?"
    take(&text, pattern, [sound([natural], values).map(written), share([natural], total(.received))])
  }

  private mutating func outcomes(_ text: inout String) {
    let n = number
    let handled = sound([total(.handled)], values)
    take(&text, isEnglish ? "All \(n)" : "^\(n)件全部", [handled.map(written)])
    let small = handled.flatMap { $0 < 30 ? written($0) : nil }
    take(&text, isEnglish ? " \\(of \(n): too few" : "共\(n)件，不比较", [small])
    let names: [(OutcomeGroup, String, String)] = [
      (.partiallyDisclosed, "部分公开", "partially disclosed"), (.disclosed, "予以公开", "disclosed"),
      (.withheld, "不予公开", "withheld"), (.unable, "无法提供", "unable to provide"),
      (.notProcessed, "不予处理", "not processed"), (.other, "其他处理", "other handling"),
    ]
    for (group, chinese, english) in names {
      let cells = self.group(group)
      let expected = directed(moved(cells))
      let head = isEnglish ? "\(english) \(number)" : "\(chinese)\(number)件"
      let mark = isEnglish ? "(?: \\(\(portion)\\))?" : "(?:（\(portion)）)?"
      take(&text, head + mark + move, [expected[0], share(cells, total(.handled))] + expected.dropFirst())
    }
  }

  private mutating func reasons(_ text: inout String) {
    let n = number
    let groups: [(OutcomeGroup, String, String)] = [
      (.withheld, "不予公开", "withheld"), (.unable, "无法提供", "unable to provide"),
      (.notProcessed, "不予处理", "not processed"),
    ]
    for (group, chinese, english) in groups {
      let cells = self.group(group)
      let counts = cells.map { sound([$0], values) }
      let most = counts.contains(nil) ? nil : counts.compactMap { $0 }.max()
      let pattern =
        isEnglish
        ? "\(english): (?:(?:all )?\(n) for |most often [^;0-9]*, \(n)|[^;0-9]*, \(n) each)"
        : "\(chinese)(?:的\(n)件均?为|中，[^；0-9]*?\(n)件)"
      take(&text, pattern, Array(repeating: most.map(written), count: 3))
    }
  }

  private mutating func review(_ text: inout String) {
    let n = number
    let kinds: [([ReviewBlock], String, String)] = [
      ([.reconsideration], "行政复议", "reviews"),
      ([.directLitigation, .litigationAfterReconsideration], "行政诉讼", "suits"),
    ]
    var parts = text.split(separator: isEnglish ? "; " : "；").map(String.init)
    for (blocks, chinese, english) in kinds {
      let cells = { (column: ReviewColumn) in blocks.map { CellID.review($0, column) } }
      for index in parts.indices where parts[index].hasPrefix(isEnglish ? english : chinese) {
        take(&parts[index], "\(chinese)\(n)件", "\(english): \(n) cases?", cells(.total))
        let decided = sound(cells(.total) + cells(.pending), values).flatMap { _ in
          less(cells(.total), cells(.pending), values)
        }
        take(&parts[index], isEnglish ? "\(n) decided" : "审结\(n)件", [decided.map(written)])
        take(
          &parts[index], isEnglish ? "\(n) of them corrected" : "其中纠正\(n)件",
          [sound(cells(.corrected), values).map(written)])
      }
    }
    text = parts.joined(separator: ";")
    let open = sound(ReviewBlock.allCases.map { .review($0, .pending) }, values)
    take(&text, isEnglish ? "\(n) cases? pending" : "\(n)件尚未审结", [open.map(written)])
  }
}
