/// Tells a whole that is given by its districts: 98期,其中市级48期、宿豫区17期.
enum DistrictParts {
  /// Whether the parts that follow a number are those of two districts or levels at least: then the number is the region's.
  static func follow(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let near = rest.prefix(240)
    guard opening.stands(in: near.prefix(6)) else { return false }
    var count = 0
    for piece in near.prefix(while: { $0 != "。" }).split(whereSeparator: { marks.contains($0) }) {
      guard let digit = piece.firstIndex(where: EvenText.isDigit) else { continue }
      var head = Array(piece[..<digit])
      if head.begins(with: "其中") { head.removeFirst(2) }
      if isDistrict(head) { count += 1 }
      if count == 2 { return true }
    }
    return false
  }

  private static func isDistrict(_ name: [Unicode.Scalar]) -> Bool {
    if levels.begins(name) { return true }
    guard (2...14).contains(name.count), let last = name.last else { return false }
    return (ends.contains(last) || name.ends(with: "街道")) && !places.ends(name)
  }

  private static let opening: WordList = ["其中", "(", ":", "包括", "含"]
  private static let marks: ScalarSet = ["、", ",", ";", "；", "(", ")", ":"]
  private static let levels: WordList = [
    "市级", "县级", "区级", "县区级", "区县级", "镇级", "乡级", "省级", "市本级", "县本级", "区本级", "市直", "县直", "区直", "乡镇级", "街道级",
  ]
  private static let ends: ScalarSet = ["区", "县", "市", "旗", "镇", "乡", "州"]
  private static let places: WordList = ["专区", "社区", "小区", "片区", "景区", "服务区"]
}
