import Charts
import Foundation
import Yams

/// Reads a style file into a style.
public enum StyleFile {
  /// The style of a file of the user's, or the standard one where there is none.
  static func load(_ path: String?, from resources: ResourceFolder) throws(BriefingError) -> ChartStyle {
    let file =
      path.map { URL(fileURLWithPath: $0) } ?? resources.styles.appendingPathComponent("standard.yaml")
    guard let data = FileManager.default.contents(atPath: file.path),
      let text = String(validating: [UInt8](data), as: UTF8.self)
    else { throw BriefingError(.style, "\(file.path): not readable as UTF-8 text; expected a style file") }
    return try read(text, name: path ?? "standard.yaml")
  }

  /// The style of a text in YAML.
  ///
  /// Every key must be there, and no other. Throws an error that names the line, what was found, what was expected and,
  /// for a misspelt key, the nearest one.
  public static func read(_ text: String, name: String) throws(BriefingError) -> ChartStyle {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw BriefingError(.style, "\(name): not valid YAML: \(error)")
    }
    guard let root, root.mapping != nil else {
      throw BriefingError(.style, "\(name): empty; expected keys such as family, colors and sizes")
    }
    let reader = StyleReader(file: name)
    let top = try reader.mapping(
      root, at: "the file",
      keys: ["family", "ground", "ink", "secondary", "note", "hairline", "colors", "sizes"])
    guard let colorNode = top["colors"], let sizeNode = top["sizes"], let family = top["family"]?.string,
      !family.isEmpty
    else { throw BriefingError(.style, "\(name): family must be the name of a font") }
    var colors: [String: Color] = [:]
    for (key, value) in colorNode.mapping ?? [:] {
      colors[key.string ?? "?"] = try reader.color(value, key.string ?? "?")
    }
    return ChartStyle(
      family: family,
      ground: try reader.color(top["ground"], "ground"),
      ink: try reader.color(top["ink"], "ink"),
      secondary: try reader.color(top["secondary"], "secondary"),
      note: try reader.color(top["note"], "note"),
      hairline: try reader.color(top["hairline"], "hairline"),
      colors: colors,
      sizes: try reader.sizes(sizeNode))
  }
}

/// Walks the nodes of a style file with errors that name their line.
private struct StyleReader {
  let file: String

  static let sizeKeys = [
    "margin", "title", "titleBaseline", "subtitle", "source", "sourceBaseline", "label", "number", "unit",
    "share", "caption", "bar", "step", "baseline", "gap", "minimumTextPoints",
  ]

  func mapping(_ node: Node, at place: String, keys: [String]) throws(BriefingError) -> [String: Node] {
    guard let mapping = node.mapping else {
      throw error(node, "\(place) is no mapping; expected the keys \(keys.joined(separator: ", "))")
    }
    var found: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.string ?? "?"
      guard keys.contains(name) else {
        let near = keys.min { distance($0, name) < distance($1, name) } ?? ""
        throw error(key, "unknown key '\(name)' in \(place); did you mean '\(near)'?")
      }
      found[name] = value
    }
    for key in keys where found[key] == nil { throw error(node, "\(place) lacks the key '\(key)'") }
    return found
  }

  func color(_ node: Node?, _ key: String) throws(BriefingError) -> Color {
    guard let text = node?.string, let color = Color(hex: text.lowercased()) else {
      throw error(node, "\(key) is '\(node?.string ?? "")'; expected a colour like \"#093b8a\" in quotes")
    }
    return color
  }

  func sizes(_ node: Node) throws(BriefingError) -> Sizes {
    let found = try mapping(node, at: "sizes", keys: Self.sizeKeys)
    var values: [String: Double] = [:]
    for key in Self.sizeKeys {
      guard let value = found[key]?.float, value.isFinite, value > 0, value < 10_000 else {
        throw error(found[key], "sizes.\(key) is '\(found[key]?.string ?? "")'; expected a number above 0")
      }
      values[key] = value
    }
    let size = { (key: String) in values[key] ?? 0 }
    return Sizes(
      margin: size("margin"), title: size("title"), titleBaseline: size("titleBaseline"),
      subtitle: size("subtitle"), source: size("source"), sourceBaseline: size("sourceBaseline"),
      label: size("label"), number: size("number"), unit: size("unit"), share: size("share"),
      caption: size("caption"), bar: size("bar"), step: size("step"), baseline: size("baseline"),
      gap: size("gap"), minimumTextPoints: size("minimumTextPoints"))
  }

  private func error(_ node: Node?, _ sentence: String) -> BriefingError {
    let place = node?.mark.map { ":\($0.line):\($0.column)" } ?? ""
    return BriefingError(.style, "\(file)\(place): \(sentence)")
  }

  /// How many letters differ, by the edits that turn one word into the other.
  private func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in right.indices {
        let above = row[place + 1]
        row[place + 1] = min(above + 1, row[place] + 1, diagonal + (letter == right[place] ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
