import Briefing
import DisclosureReport
import PageProse
import SafeFiles
import Yams

/// Reads an offices.yaml, with errors that name the line.
struct SettlementFile {
  /// A scope that can be settled.
  private enum Scope: String, CaseIterable {
    case own, region

    var kind: ReportScope.Kind { self == .own ? .own : .region }
  }

  let file: String

  private var reader: StyleLayerReader { StyleLayerReader(file: file) }

  /// What a text in YAML says; throws on what is no YAML, an unknown key, or a value that is not of its kind.
  func statements(_ text: String) throws(BriefingError) -> [SettlementStatement] {
    let root = try YAMLText.root(text, file: file)
    let keys = ["offices", "different", "files", "assume", "focus", "mark"]
    guard let root, root.mapping != nil else {
      throw BriefingError(
        .style, zh: "\(file)：应有其中几项：\(keys.joined(separator: "、"))",
        en: "\(file): expected some of the keys \(keys.joined(separator: ", "))")
    }
    var found: [SettlementStatement] = []
    for (key, value) in try reader.entries(root, at: "the file", zh: "文件", keys: keys) {
      switch key {
      case "offices": for node in try items(value, key) { found += try office(node) }
      case "different": for node in try items(value, key) { found.append(try pair(node)) }
      case "files": for node in try items(value, key) { found.append(try place(node)) }
      case "focus": found.append(statement(.focus(try reader.text(value, key)), value))
      case "mark": found.append(statement(.mark(try mark(value)), value))
      default: found.append(statement(.otherwise(try scope(value, key)), value))
      }
    }
    return found
  }

  private func office(_ node: Node) throws(BriefingError) -> [SettlementStatement] {
    let entries = try reader.entries(
      node, at: "an office", zh: "一个机关", keys: ["name", "same", "scope", "units"])
    guard let named = entries.first(where: { $0.0 == "name" })?.1 else {
      throw reader.error(
        node, zh: "一个机关没有名称；应有 name", en: "an office has no name; expected the key name")
    }
    let name = try reader.text(named, "name")
    var found = [statement(.office(name), named)]
    for (key, value) in entries {
      switch key {
      case "same":
        for other in try items(value, key) {
          found.append(statement(.same(try reader.text(other, key), as: name), other))
        }
      case "scope": found.append(statement(.scope(name, try scope(value, key)), value))
      case "units": found.append(statement(.units(name, try units(value)), value))
      default: continue
      }
    }
    return found
  }

  private func units(_ node: Node) throws(BriefingError) -> [String]? {
    if node.sequence == nil {
      guard reader.written(node) == "all" else {
        throw reader.error(
          node, zh: "units 写的是“\(reader.written(node))”；应为 all 或名称的列表",
          en: "units is '\(reader.written(node))'; expected all or a list of names")
      }
      return nil
    }
    return try names(node, "units")
  }

  private func pair(_ node: Node) throws(BriefingError) -> SettlementStatement {
    let names = try names(node, "different")
    guard names.count == 2 else {
      throw reader.error(
        node, zh: "different 的一行有 \(names.count) 个名称；应为两个，[甲, 乙]",
        en: "different has \(names.count) names in a row; expected two, [A, B]")
    }
    return statement(.different(names[0], names[1]), node)
  }

  private func place(_ node: Node) throws(BriefingError) -> SettlementStatement {
    let entries = try reader.entries(
      node, at: "a file", zh: "一个文件", keys: ["file", "office", "year", "scope"])
    guard let named = entries.first(where: { $0.0 == "file" })?.1 else {
      throw reader.error(
        node, zh: "一个文件没有名称；应有 file", en: "a file has no name; expected the key file")
    }
    let name = try reader.text(named, "file")
    guard entries.count > 1 else {
      throw reader.error(
        node, zh: "对“\(name)”什么也没有说；应有 office、year 或 scope",
        en: "nothing is said of '\(name)'; expected office, year or scope")
    }
    var file = OfficeSettlement.File()
    for (key, value) in entries {
      switch key {
      case "office": file.office = try reader.text(value, key)
      case "year": file.year = try year(value)
      case "scope": file.scope = try scope(value, key)
      default: continue
      }
    }
    return statement(.file(name, file), node)
  }

  private func year(_ node: Node) throws(BriefingError) -> Int {
    guard let year = Int(reader.written(node)), SettlementBook.years.contains(year) else {
      throw reader.error(
        node, zh: "year 写的是“\(reader.written(node))”；应为 2023 这样的年份",
        en: "year is '\(reader.written(node))'; expected a year like 2023")
    }
    return year
  }

  /// A word that a source line has room for.
  private func mark(_ node: Node) throws(BriefingError) -> String {
    let mark = try reader.text(node, "mark")
    guard mark.count <= SettlementBook.longestMark else {
      throw reader.error(
        node, zh: "mark 有 \(mark.count) 个字；最多 \(SettlementBook.longestMark) 个",
        en: "mark has \(mark.count) characters; expected a word of at most \(SettlementBook.longestMark)")
    }
    return mark
  }

  private func scope(_ node: Node, _ key: String) throws(BriefingError) -> ReportScope.Kind {
    let scope: Scope = try reader.choice(node, key)
    return scope.kind
  }

  private func names(_ node: Node, _ key: String) throws(BriefingError) -> [String] {
    var names: [String] = []
    for item in try items(node, key) { names.append(try reader.text(item, key)) }
    return names
  }

  private func items(_ node: Node, _ key: String) throws(BriefingError) -> [Node] {
    guard let items = node.sequence, !items.isEmpty else {
      throw reader.error(
        node, zh: "\(key) 不是列表；应至少有一项，写在 - 之后或 [ ] 之中",
        en: "\(key) is no list; expected at least one entry, after - or in [ ]")
    }
    return Array(items)
  }

  private func statement(_ content: SettlementStatement.Content, _ node: Node) -> SettlementStatement {
    SettlementStatement(content, at: file + (node.mark.map { ":\($0.line)" } ?? ""))
  }
}
