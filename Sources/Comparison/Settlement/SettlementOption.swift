import DisclosureReport
import SafeFiles

/// Takes apart what an option of `compare` says: `A=B`, `file=office,year`, `region=A,B,C`.
struct SettlementOption {
  /// The option with its dashes.
  let name: String
  /// What stands behind it.
  let text: String

  /// The option as it was written, for messages.
  var place: String { "\(name) '\(text)'" }

  /// Two names with an equals sign between them.
  func pair() throws(BriefingError) -> (String, String) {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: Self.isEquals).map(Self.tidy)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw error(("应为 甲=乙，两个名称", "expected 'A=B', two names"))
    }
    return (parts[0], parts[1])
  }

  /// A file's name, or its path, and its office, its year, or both.
  func file() throws(BriefingError) -> (String, OfficeSettlement.File) {
    let wanted = (
      "应为 文件=机关,年份、文件=机关 或 文件=,年份", "expected 'file=office,year', 'file=office' or 'file=,year'"
    )
    guard let equals = text.lastIndex(where: Self.isEquals) else { throw error(wanted) }
    let file = Self.tidy(text[..<equals])
    var parts = text[text.index(after: equals)...].split(
      omittingEmptySubsequences: false, whereSeparator: Self.isComma
    ).map(Self.tidy)
    var year: Int?
    if parts.count == 2 {
      year = Int(parts.removeLast())
      guard let year, SettlementBook.years.contains(year) else { throw error(wanted) }
    }
    let office = parts.first ?? ""
    guard !file.isEmpty, parts.count == 1, !office.isEmpty || year != nil else { throw error(wanted) }
    return (file, OfficeSettlement.File(office: office.isEmpty ? nil : office, year: year))
  }

  /// A region, and its units where they are named.
  func units() throws(BriefingError) -> (String, [String]?) {
    let wanted = ("应为 地区 或 地区=单位,单位", "expected 'region' or 'region=unit,unit'")
    guard let equals = text.firstIndex(where: Self.isEquals) else { return (try one(wanted), nil) }
    let region = Self.tidy(text[..<equals])
    let units = text[text.index(after: equals)...].split(
      omittingEmptySubsequences: false, whereSeparator: { Self.isComma($0) || $0 == "、" }
    ).map(Self.tidy)
    guard !region.isEmpty, units.allSatisfy({ !$0.isEmpty }) else { throw error(wanted) }
    return (region, units)
  }

  /// A name.
  func one(
    _ wanted: (zh: String, en: String) = ("应为机关名称", "expected the name of an office")
  ) throws(BriefingError) -> String {
    let name = Self.tidy(text)
    guard !name.isEmpty else { throw error(wanted) }
    return name
  }

  private func error(_ wanted: (zh: String, en: String)) -> BriefingError {
    BriefingError(.usage, zh: "\(name) “\(text)”：\(wanted.zh)", en: "\(place): \(wanted.en)")
  }

  private static func isEquals(_ character: Character) -> Bool { character == "=" || character == "＝" }
  private static func isComma(_ character: Character) -> Bool { character == "," || character == "，" }
  private static func tidy(_ text: some StringProtocol) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
