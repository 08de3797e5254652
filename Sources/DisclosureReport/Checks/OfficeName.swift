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

  /// The name without spaces, as printed.
  let printed: String
  /// The name without spaces and with one way of writing for each common word.
  let text: String
  /// The names of province and city before the rest, as far as a place of its own follows them.
  let prefix: [Unicode.Scalar]
  /// What follows them.
  let core: [Unicode.Scalar]
  /// Whether the rest is a place's name and nothing else: 丙区, not 丙区财政局.
  let isBarePlace: Bool

  /// A name as a report prints it.
  init(_ name: String) {
    printed = Self.tidy(name)
    var text = Self.halfWidth(printed)
    for (long, short) in Self.shortWords { text = text.replacing(long, with: short) }
    if text.hasSuffix("政府办") { text += "公室" }
    self.text = text
    let parts = Self.split(text)
    prefix = Array(parts.prefix.unicodeScalars)
    core = Array(parts.core.unicodeScalars)
    isBarePlace = Self.places.contains { parts.core.hasSuffix($0) }
  }

  /// A name without white space and characters that nobody sees, so that names which look alike are alike.
  static func tidy(_ name: String) -> String {
    var seen = String.UnicodeScalarView()
    seen.append(
      contentsOf: name.unicodeScalars.filter { scalar in
        let category = scalar.properties.generalCategory
        return !scalar.properties.isWhitespace && category != .control && category != .format
      })
    return String(seen)
  }

  /// A name with Latin letters, digits and brackets of full width in their usual width: （ and ( are one.
  private static func halfWidth(_ name: String) -> String {
    var narrow = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      narrow.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(narrow)
  }

  /// Whether two names are one office's; the names of the province and the city before it may be left out.
  func kinship(_ other: OfficeName) -> Kinship {
    let bodies = body(other)
    guard bodies != .different else { return .different }
    if Self.ends(prefix, with: other.prefix) || Self.ends(other.prefix, with: prefix) { return bodies }
    // 甲市丙区 and 乙市丙区 are two; 甲省丙区 and 乙市丙区 may be one.
    return prefix.last == other.prefix.last ? .different : .unclear
  }

  /// How two names without province and city stand to each other.
  private func body(_ other: OfficeName) -> Kinship {
    if core == other.core { return .same }
    let (short, long) = core.count < other.core.count ? (self, other) : (other, self)
    if Self.ends(long.core, with: short.core) { return .unclear }
    guard short.isBarePlace, long.core.starts(with: short.core) else { return .different }
    // A report of 丙区 is that of its government; its general office or a department may call itself so too.
    return Self.governments.contains(Array(long.core.dropFirst(short.core.count))) ? .same : .unclear
  }

  private static func ends(_ name: [Unicode.Scalar], with end: [Unicode.Scalar]) -> Bool {
    guard name.count >= end.count else { return false }
    return end.isEmpty || name.last == end.last && name.suffix(end.count).elementsEqual(end)
  }

  private static let shortWords = [
    ("人民政府", "政府"), ("管理委员会", "管委会"), ("街道办事处", "街道"), ("街道办公室", "街道"),
    ("街道办", "街道"),
  ]
  /// What a place's name has behind it where it is that of its government.
  static let governments = ["政府", "管委会"].map { Array($0.unicodeScalars) }
  /// Whether words end as a place's name does.
  static func isPlace(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    placeEnds.contains { words.count >= $0.count && words.suffix($0.count).elementsEqual($0) }
  }

  private static let regions = ["省", "市", "自治区", "州", "盟", "地区", "县", "区", "旗"]
  private static let places = regions + ["镇", "乡", "街道"]
  private static let placeEnds = places.map { Array($0.unicodeScalars) }
  private static let outer = ["省", "自治区", "市", "州", "盟", "地区"]

  /// Whether a name begins with a place of its own: 建邺区…, not 统计局.
  private static func beginsWithPlace(_ name: String) -> Bool {
    places.contains { word in
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
