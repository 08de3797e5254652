import DisclosureReport
import SafeFiles

/// Files, scopes and units, settled from all statements under the names that offices go by.
struct SettledOffices {
  let statements: [SettlementStatement]

  /// Adds them to a settlement whose names are settled; throws where one source says two things of the same.
  func settle(_ settlement: inout OfficeSettlement) throws(BriefingError) {
    var said: [String: SettlementStatement] = [:]
    let aliases = aliases
    for statement in statements {
      switch statement.content {
      case .office(let name):
        let name = OfficeSettlement().name(name)
        try once("office \(name)", statement, &said, ("机关“\(name)”写了两次", "the office '\(name)' stands twice"))
        if let other = aliases[name], settlement.names[name] != nil {
          throw statement.error(
            zh: "“\(name)”在这里是机关，在 \(other.place) 是别的机关的名称",
            en: "'\(name)' is an office here and another's name at \(other.place)")
        }
      case .file(let file, let place):
        try once("file \(file)", statement, &said, ("文件“\(file)”写了两次", "the file '\(file)' stands twice"))
        let known = settlement.files[file]
        settlement.files[file] = OfficeSettlement.File(
          office: place.office ?? known?.office, year: place.year ?? known?.year,
          scope: place.scope ?? known?.scope)
      case .scope(let name, let kind):
        let office = settlement.name(name)
        if settlement.scopes[office] != kind {
          try once(
            "scope \(office)", statement, &said, ("“\(office)”有两个口径", "'\(office)' is given two scopes"))
        }
        said["scope \(office)"] = statement
        settlement.scopes[office] = kind
      case .units(let name, let units):
        let region = settlement.name(name)
        try once(
          "units \(region)", statement, &said, ("“\(region)”的单位写了两次", "the units of '\(region)' stand twice"))
        guard units?.contains(where: { settlement.name($0) == region }) != true else {
          throw statement.error(
            zh: "“\(region)”写成了自己的单位", en: "'\(region)' is named as a unit of itself")
        }
        settlement.regions[region] = .some(units)
      case .otherwise(let kind): settlement.otherwise = kind
      case .focus(let name):
        try once("focus", statement, &said, ("第二个 focus：“\(name)”", "a second focus, '\(name)'"))
      case .mark(let mark):
        try once("mark", statement, &said, ("第二个 mark：“\(mark)”", "a second mark, '\(mark)'"))
      case .same, .different: continue
      }
    }
  }

  /// For each name that a file gives to another office where it does so first.
  private var aliases: [String: SettlementStatement] {
    statements.reduce(into: [:]) { aliases, statement in
      guard case .same(let other, as: _) = statement.content, !statement.isOption else { return }
      let name = OfficeSettlement().name(other)
      if aliases[name] == nil { aliases[name] = statement }
    }
  }

  /// Refuses what the same source has said before; an option may say it anew.
  private func once(
    _ key: String, _ statement: SettlementStatement, _ said: inout [String: SettlementStatement],
    _ sentence: (zh: String, en: String)
  ) throws(BriefingError) {
    if let before = said[key], before.isOption == statement.isOption {
      throw statement.error(
        zh: "\(sentence.zh)；前一处在 \(before.place)", en: "\(sentence.en); before at \(before.place)")
    }
    said[key] = statement
  }
}
