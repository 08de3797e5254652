extension OfficeName {
  /// Whether the name leaves no doubt that the office has no power to make 规章.
  ///
  /// Such are towns, streets, county-level governments and local departments. False says nothing: a city may be a 设区的市 or a
  /// county-level one, its general office may report the city's rules, and a zone may be anything.
  var certainlyMakesNoRules: Bool {
    let isCentral = ["国家", "中国", "中华人民共和国", "国务院"].contains { text.hasPrefix($0) }
    guard !isCentral, !["总局", "总署", "人民代表大会", "管委会"].contains(where: { text.contains($0) }) else {
      return false
    }
    let body = text.hasSuffix("政府办公室") ? String(text.dropLast(3)) : text
    if ["镇政府", "乡政府", "苏木政府", "街道", "街道办公室"].contains(where: body.hasSuffix) {
      return !body.hasSuffix("景德镇政府")
    }
    if ["县政府", "旗政府"].contains(where: body.hasSuffix) { return true }
    if body.hasSuffix("区政府") {
      return !["自治区政府", "行政区政府", "地区政府"].contains(where: body.hasSuffix)
    }
    if ["局", "委员会"].contains(where: body.hasSuffix) { return standsInCounty || standsInCity }
    return body.hasSuffix("办公室") && standsInCounty
  }

  /// Whether the name begins with a county, a district or a banner, perhaps after a province and a city.
  private var standsInCounty: Bool {
    var rest = text
    for word in Self.noDistricts { rest = rest.replacing(word, with: "") }
    return ["县", "区", "旗"].contains { word in
      guard let found = rest.firstRange(of: word) else { return false }
      return rest.distance(from: rest.startIndex, to: found.lowerBound) >= 1
    }
  }

  /// Whether the name begins with a province, a prefecture or a city.
  private var standsInCity: Bool {
    ["省", "自治区", "市", "州", "盟"].contains { word in
      guard let found = text.firstRange(of: word) else { return false }
      return text.distance(from: text.startIndex, to: found.lowerBound) >= 2
    }
  }

  /// Words that end in 区 and are no district.
  private static let noDistricts = [
    "自治区", "行政区", "地区", "开发区", "新区", "园区", "景区", "名胜区", "实验区", "试验区", "示范区", "合作区", "保税区",
    "度假区", "管理区", "高新区", "经开区", "社区", "库区", "片区", "城区", "保护区", "灾区",
  ]
}
