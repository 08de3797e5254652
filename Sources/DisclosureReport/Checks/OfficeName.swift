/// An office's name, as far as rules tell something from it.
struct OfficeName: Sendable {
  /// How two names stand to each other.
  enum Kinship: Sendable {
    /// Written differently at most.
    case same
    /// Not the same office's.
    case different
    /// One says less than the other, so that neither is certain.
    case unclear
  }

  /// The name without spaces and with one way of writing for each common word.
  let text: String

  /// A name as a report prints it.
  init(_ name: String) {
    var text = String(name.filter { !$0.isWhitespace && $0 != "\u{FEFF}" && $0 != "\u{200B}" })
    for (long, short) in Self.shortWords { text = text.replacing(long, with: short) }
    if text.hasSuffix("政府办") { text += "公室" }
    self.text = text
  }

  /// Whether two names are one office's; the names of the province and the city before it may be left out.
  func kinship(_ other: OfficeName) -> Kinship {
    if text == other.text { return .same }
    let (mine, its) = (Self.split(text), Self.split(other.text))
    let bodies = Self.bodies(mine.core, its.core)
    guard bodies != .different else { return .different }
    if mine.prefix.hasSuffix(its.prefix) || its.prefix.hasSuffix(mine.prefix) { return bodies }
    // 甲市丙区 and 乙市丙区 are two; 甲省丙区 and 乙市丙区 may be one.
    return mine.prefix.last == its.prefix.last ? .different : .unclear
  }

  /// How two names without province and city stand to each other.
  private static func bodies(_ left: String, _ right: String) -> Kinship {
    if left == right { return .same }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    if long.hasSuffix(short) { return .unclear }
    let isBarePlace = (regions + ["镇", "乡", "街道"]).contains { short.hasSuffix($0) }
    guard isBarePlace, long.hasPrefix(short) else { return .different }
    // A report of 丙区 is that of its government; its general office or a department may call itself so too.
    return ["政府", "管委会"].contains(String(long.dropFirst(short.count))) ? .same : .unclear
  }

  private static let shortWords = [
    ("人民政府", "政府"), ("管理委员会", "管委会"), ("街道办事处", "街道"), ("街道办公室", "街道"),
    ("街道办", "街道"),
  ]
  private static let regions = ["省", "市", "自治区", "州", "盟", "地区", "县", "区", "旗"]
  private static let outer = ["省", "自治区", "市", "州", "盟", "地区"]

  /// Whether a name begins with a place of its own: 建邺区…, not 统计局.
  private static func beginsWithPlace(_ name: String) -> Bool {
    (regions + ["镇", "乡", "街道"]).contains { word in
      guard let found = name.firstRange(of: word) else { return false }
      return name.distance(from: name.startIndex, to: found.lowerBound) >= (word == "市" ? 2 : 1)
    }
  }

  /// The names of province and city, and what follows them as long as that begins with a place of its own.
  private static func split(_ name: String) -> (prefix: String, core: String) {
    var prefix = ""
    var core = name
    while true {
      let ends = outer.compactMap { word in core.firstRange(of: word)?.upperBound }
      let next = ends.filter { core.distance(from: core.startIndex, to: $0) >= 3 }.min()
      guard let next, beginsWithPlace(String(core[next...])) else { return (prefix, core) }
      prefix += core[..<next]
      core = String(core[next...])
    }
  }
}
