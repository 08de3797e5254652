import DisclosureReport

extension Check.ID: ExpressibleByUnicodeScalarLiteral {}
extension Check.ID: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Check.ID: ExpressibleByStringLiteral {
  /// A rule by its id as it is printed.
  public init(stringLiteral id: String) {
    guard let known = Check.ID(rawValue: id) else { preconditionFailure("there is no rule \(id)") }
    self = known
  }
}

extension Finding.Rule: ExpressibleByUnicodeScalarLiteral {}
extension Finding.Rule: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Finding.Rule: ExpressibleByStringLiteral {
  /// A rule or a remark by its id as it is printed.
  public init(stringLiteral id: String) { self = Check.ID(rawValue: id).map { .check($0) } ?? .remark(id) }
}

extension Finding {
  /// What a finding says besides its cells and sides, as words by name, so that tables of expectations stay short.
  public var details: [String: String] {
    var all = named
    if case .group(let group, _)? = place { all["group"] = group.rawValue }
    all["row"] = all["row"] ?? place?.row
    all["column"] = all["column"] ?? place?.column
    if assumed > 0 { all["assumed"] = String(assumed) }
    return all
  }

  private var named: [String: String] {
    switch matter {
    case .plain: [:]
    case .known(let parts): words(parts)
    case .before(let before):
      [
        "missingBefore": paths(before.missing), "impliedBefore": before.implied?.description,
        "kind": before.isOfItems ? "items" : nil,
      ].compactMapValues { $0 }
    case .obstacle(let why): words(why)
    case .compared(let count): ["n": String(count)]
    case .office(let office): ["office": office]
    case .editions(let now, let before, let proactive, let requests):
      [
        "form": now.rawValue, "previousForm": before.rawValue,
        "rows": (proactive.map(\.rawValue) + requests.map(\.rawValue)).joined(separator: " "),
      ]
    case .offices(let now, let before): ["kind": "office", "office": now, "previousOffice": before]
    case .scopes(let now, let before): ["kind": "scope", "scope": now, "previousScope": before]
    case .units(let sum): words(sum)
    case .statement(let answer): words(answer)
    case .fee(let state): ["part": state.rawValue]
    case .section(let part, let state): ["part": part.rawValue, "state": state.rawValue]
    case .years(let pair, let year, let other):
      ["part": pair.rawValue, "year": year.map(String.init), "other": other.map(String.init)]
        .compactMapValues { $0 }
    case .published(let day, let due):
      [
        "part": "published", "deadlineYear": due.map(String.init),
        "day": day.map { "\($0.year)-\(two($0.month))-\(two($0.day))" },
      ].compactMapValues { $0 }
    case .hint(let hint):
      [
        "kind": hint.kind.rawValue, "of": hint.sums.map(\.description).joined(separator: ", "),
        "amount": hint.amount?.description, "over": hint.pair.map { $0.over.row ?? $0.over.column ?? "" },
        "under": hint.pair.map { $0.under.row ?? $0.under.column ?? "" },
      ].compactMapValues { $0 }
    case .remark(let words): words
    }
  }

  private func words(_ parts: KnownParts) -> [String: String] {
    ["least": parts.side.rawValue, "open": String(parts.open)]
  }

  private func words(_ why: Obstacle) -> [String: String] {
    var all = ["why": why.key]
    switch why {
    case .years(let now, let before): (all["year"], all["previousYear"]) = (String(now), String(before))
    case .offices(let now, let before), .officeNames(let now, let before):
      (all["office"], all["previousOffice"]) = (now, before)
    case .scopes(let now, let before): (all["scope"], all["previousScope"]) = (now, before)
    case .officePower(let office): all["office"] = office
    default: break
    }
    return all
  }

  private func words(_ sum: UnitSum) -> [String: String] {
    var all = ["units": String(sum.units), "complete": "unknown"]
    all["leftOut"] = sum.leftOut.isEmpty ? nil : sum.leftOut.joined(separator: "\n")
    all["missing"] = sum.missing.isEmpty ? nil : sum.missing.joined(separator: "\n")
    all["n"] = sum.cells.map(String.init)
    all["why"] = sum.obstacle?.rawValue
    return all.merging(sum.known.map(words) ?? [:]) { own, _ in own }
  }

  private func words(_ answer: StatementAnswer) -> [String: String] {
    var all: [String: String] = [:]
    all["label"] = answer.label
    all["unit"] = answer.unit
    all["kind"] = answer.kind?.rawValue
    all["list"] = answer.list.isEmpty ? nil : answer.list.map(\.description).joined(separator: " + ")
    switch answer.way {
    case .count(let reading): all["reading"] = reading.rawValue
    case .growth(let reading, let before, let now):
      (all["reading"], all["then"], all["now"]) = (reading.rawValue, before.description, now.description)
    case .share(let base, let part, let whole):
      (all["base"], all["k"], all["n"]) = (base.rawValue, part.description, whole.description)
    case .open(let why, let scope): (all["why"], all["scope"]) = (why.rawValue, scope)
    }
    let others = answer.others.map { other in
      switch other {
      case .count(let reading, let value): "\(reading.rawValue) \(value)"
      case .growth(let reading, let before, let now): "\(reading.rawValue) \(before) → \(now)"
      case .share(let base, let whole, let percent): "\(base.rawValue) \(whole) \(percent)"
      }
    }
    guard !others.isEmpty else { return all }
    if case .share = answer.way {
      all["bases"] = others.joined(separator: ";")
    } else {
      all["readings"] = others.joined(separator: ";")
    }
    return all
  }

  private func paths(_ cells: [CellID]) -> String? {
    cells.isEmpty ? nil : cells.map(\.description).joined(separator: " ")
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
