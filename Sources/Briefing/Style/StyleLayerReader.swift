import Charts
import PageProse
import SafeFiles
import Yams

/// Reads the settings that a style file has, with errors that name line and column.
package struct StyleLayerReader {
  package let file: String

  package init(file: String) {
    self.file = file
  }

  /// The settings of a text in YAML; throws on what is no YAML, no key of a style, or no value of its kind.
  func read(_ text: String) throws(BriefingError) -> StyleLayer {
    let root = try YAMLText.root(text, file: file)
    guard let root, root.mapping != nil else {
      throw BriefingError(.style, "\(file): empty; expected keys such as base, colors and sizes")
    }
    var layer = StyleLayer()
    let tops = StyleKey.all.map(\.path).filter { !$0.contains(".") }
    for (name, value) in try entries(root, at: "the file", keys: ["base"] + tops + StyleKey.groups) {
      if name == "base" {
        layer.base = try self.text(value, name)
      } else if StyleKey.groups.contains(name) {
        let prefix = name + "."
        let keys = StyleKey.all.map(\.path).filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
        for (key, value) in try entries(value, at: name, keys: keys.map(String.init)) {
          layer.entries[prefix + key] = try entry(value, prefix + key)
        }
      } else {
        layer.entries[name] = try entry(value, name)
      }
    }
    return layer
  }

  private func entry(_ node: Node, _ path: String) throws(BriefingError) -> StyleEntry {
    guard let key = StyleKey.at(path) else {
      throw error(node, zh: "样式没有 \(path) 这一项", en: "\(path) is no setting of a style")
    }
    let value: StyleValue =
      switch key.kind {
      case .color: .color(try color(node, path))
      case .number(let range): .number(try number(node, path, in: range))
      case .text: .text(try text(node, path))
      case .flag: .flag(try flag(node, path))
      case .pattern: .pattern(try choice(node, path))
      case .logo: .logo(try LogoReader(reader: self).logo(node))
      }
    return StyleEntry(value: value, place: file + place(node))
  }

  /// The entries of a mapping that has no other keys than these.
  package func entries(
    _ node: Node, at place: String, zh chinese: String? = nil, keys: [String]
  ) throws(BriefingError) -> [(String, Node)] {
    guard let mapping = node.mapping else {
      throw error(
        node, zh: "\(chinese ?? place)不是键和值；应为其中几项：\(keys.joined(separator: "、"))",
        en: "\(place) is no mapping; expected some of the keys \(keys.joined(separator: ", "))")
    }
    var found: [(String, Node)] = []
    for (key, value) in mapping {
      let name = key.string ?? "?"
      guard keys.contains(name) else {
        let near = NearestName.slip(name, among: keys)
        throw error(
          key,
          zh: "\(chinese ?? place)里没有“\(name)”这一项；"
            + (near.map { "是不是“\($0)”？" } ?? "应为 \(keys.joined(separator: "、"))"),
          en: "unknown key '\(name)' in \(place); "
            + (near.map { "did you mean '\($0)'?" } ?? "expected \(keys.joined(separator: ", "))"))
      }
      found.append((name, value))
    }
    return found
  }

  func color(_ node: Node, _ key: String) throws(BriefingError) -> Color {
    guard let color = Color(hex: written(node).lowercased()) else {
      throw error(
        node, zh: "\(key) 写的是“\(written(node))”；应为颜色，如 \"#093b8a\"，带引号",
        en: "\(key) is '\(written(node))'; expected a colour like \"#093b8a\" in quotes")
    }
    return color
  }

  func number(
    _ node: Node, _ key: String, in range: ClosedRange<Double>
  ) throws(BriefingError) -> Double {
    let digits = written(node)
    guard isPlain(node), digits.allSatisfy({ "0123456789.-".contains($0) }), let value = Double(digits),
      range.contains(value)
    else {
      let (low, high) = (StyleText.digits(range.lowerBound), StyleText.digits(range.upperBound))
      throw error(
        node, zh: "\(key) 写的是“\(digits)”；应为 \(low) 到 \(high) 的数",
        en: "\(key) is '\(digits)'; expected a number from \(low) to \(high)")
    }
    return value
  }

  package func text(_ node: Node, _ key: String) throws(BriefingError) -> String {
    let text = written(node)
    guard !text.isEmpty, text.count <= 200, !text.unicodeScalars.contains(where: { $0.value < 32 }) else {
      throw error(
        node, zh: "\(key) 写的是“\(text)”；应为名称", en: "\(key) is '\(text)'; expected a name")
    }
    return text
  }

  private func flag(_ node: Node, _ key: String) throws(BriefingError) -> Bool {
    switch written(node) {
    case "true" where isPlain(node): return true
    case "false" where isPlain(node): return false
    default:
      throw error(
        node, zh: "\(key) 写的是“\(written(node))”；应为 true 或 false",
        en: "\(key) is '\(written(node))'; expected true or false")
    }
  }

  /// One of the words of a type.
  package func choice<Choice>(_ node: Node, _ key: String) throws(BriefingError) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let choice = Choice(rawValue: written(node)) else {
      let words = Choice.allCases.map(\.rawValue)
      let near = NearestName.slip(written(node), among: words)
      throw error(
        node,
        zh: "\(key) 写的是“\(written(node))”；应为 \(words.joined(separator: "、"))"
          + (near.map { "；是不是“\($0)”？" } ?? ""),
        en: "\(key) is '\(written(node))'; expected \(words.joined(separator: ", "))"
          + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
    return choice
  }

  package func error(_ node: Node, zh: String, en: String) -> BriefingError {
    let place = file + place(node)
    return BriefingError(.style, zh: "\(place)：\(zh)", en: "\(place): \(en)")
  }

  package func written(_ node: Node) -> String { node.scalar?.string ?? "" }

  private func isPlain(_ node: Node) -> Bool {
    node.scalar.map { $0.style == .plain || $0.style == .any } ?? false
  }

  private func place(_ node: Node) -> String { node.mark.map { ":\($0.line):\($0.column)" } ?? "" }
}
