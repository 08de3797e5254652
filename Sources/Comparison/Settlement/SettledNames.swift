import DisclosureReport
import SafeFiles

/// The other names of offices, settled from all statements: none given to two offices, none in a circle.
struct SettledNames {
  /// For each other name the office's.
  var names: [String: String] { given.mapValues(\.name) }

  private struct Given {
    let name: String
    let statement: SettlementStatement
  }

  private var given: [String: Given] = [:]

  /// Takes statements in order, later options laid over those of a file.
  init(_ statements: [SettlementStatement]) throws(BriefingError) {
    for statement in statements {
      switch statement.content {
      case .same(let other, as: let name):
        try add(Self.tidy(other), as: Self.tidy(name), statement)
      case .different(let one, let two) where statement.isOption:
        let pair = [Self.tidy(one), Self.tidy(two)]
        drop(pair[0], as: pair[1])
        drop(pair[1], as: pair[0])
      default: continue
      }
    }
    try refuseCircles()
  }

  /// Pairs that are two offices, under the names that they go by.
  func different(_ statements: [SettlementStatement]) throws(BriefingError) -> [Set<String>] {
    let settlement = OfficeSettlement(names: names)
    var pairs: [Set<String>] = []
    var known: Set<Set<String>> = []
    for statement in statements {
      guard case .different(let one, let two) = statement.content else { continue }
      let pair: Set = [settlement.name(one), settlement.name(two)]
      if pair.count == 2 {
        if known.insert(pair).inserted { pairs.append(pair) }
        continue
      }
      let ties = [one, two].compactMap { given[Self.tidy($0)]?.statement }
      // An option that joins two names wins over a file that keeps them apart.
      if !statement.isOption, ties.contains(where: \.isOption) { continue }
      let place = ties.first?.place
      throw statement.error(
        zh: "“\(one)”和“\(two)”不能是两个机关" + (place.map { "；\($0) 说是同一个" } ?? ""),
        en: "'\(one)' and '\(two)' cannot be two offices" + (place.map { "; \($0) makes them one" } ?? ""))
    }
    return pairs
  }

  private mutating func add(
    _ other: String, as name: String, _ statement: SettlementStatement
  ) throws(BriefingError) {
    guard other != name else {
      throw statement.error(zh: "“\(other)”写成了自己的另一个名称", en: "'\(other)' is named as another name of itself")
    }
    if let known = given[other], known.name != name, known.statement.isOption == statement.isOption {
      throw statement.error(
        zh: "“\(other)”给了两个机关：“\(known.name)”（\(known.statement.place)）和“\(name)”",
        en: "'\(other)' is given to two offices, '\(known.name)' (\(known.statement.place)) and '\(name)'")
    }
    if statement.isOption { drop(name, as: other) }
    given[other] = Given(name: name, statement: statement)
  }

  /// Takes back what a file says of two names.
  private mutating func drop(_ other: String, as name: String) {
    if let known = given[other], known.name == name, !known.statement.isOption { given[other] = nil }
  }

  private func refuseCircles() throws(BriefingError) {
    // A name that leads to no circle is not gone through again.
    var free: Set<String> = []
    for start in given.keys.sorted() {
      var chain = [start]
      var seen: Set = [start]
      while let next = given[chain[chain.count - 1]]?.name, !free.contains(next) {
        if next == start {
          let circle = (chain + [start]).joined(separator: " → ")
          let places = chain.compactMap { given[$0]?.statement }
          let last = places.first(where: \.isOption) ?? places.max { $0.place < $1.place }
          throw last?.error(zh: "名称绕成一圈：\(circle)", en: "names in a circle: \(circle)")
            ?? BriefingError(.bug, "names in a circle")
        }
        guard seen.insert(next).inserted else { break }
        chain.append(next)
      }
      // A chain that runs into a circle it is no part of is left to the names of the circle.
      if !seen.contains(given[chain[chain.count - 1]]?.name ?? "") { free.formUnion(seen) }
    }
  }

  private static func tidy(_ name: String) -> String { OfficeSettlement().name(name) }
}
