import Charts
import FigureFiles
import PageProse
import SafeFiles
import SafeText

/// Prints styles: a merged one as YAML, and the list of the program's own.
package enum StyleText {
  /// Every setting of a style by name or file, as a style file that gives the same style.
  ///
  /// A setting that does not come from the standard style names its place behind a #.
  package static func yaml(
    _ wish: String?, accent: Accent? = nil, from resources: ResourceFolder
  ) throws(BriefingError) -> String {
    let merged = try StyleFile.merged(wish, from: resources).accented(accent)
    _ = try merged.style()
    var text = ""
    var group = ""
    for key in StyleKey.all {
      guard let entry = merged.entries[key.path] else { continue }
      let parts = key.path.utf8.split(separator: UInt8(ascii: ".")).map { String($0) ?? "" }
      if parts.count == 2, parts[0] != group {
        group = parts[0]
        text += group + ":\n"
      }
      let isStandard = entry.place.utf8.starts(with: "standard.yaml:".utf8)
      let place = isStandard ? "" : "  # " + TerminalText.line(entry.place)
      let indent = parts.count == 2 ? "  " : ""
      let head = "\(indent)\(parts[parts.count - 1]):"
      if case .logo(let logo?) = entry.value {
        text += "\(head)\(place)\n\(written(logo))\n"
      } else {
        text += "\(head) \(written(entry.value))\(place)\n"
      }
    }
    return text
  }

  /// What cannot be told apart in the colours of a user's style, a line each; nothing for the program's own.
  package static func warnings(
    _ wish: String?, accent: Accent? = nil, from resources: ResourceFolder, language: Language
  ) throws(BriefingError) -> [String] {
    try StyleFile.merged(wish, from: resources).accented(accent).warnings(language)
  }

  /// The program's own styles, a line each: its name and what it is for.
  package static func list(_ resources: ResourceFolder, terms: Terms) -> String {
    TerminalTable.text(
      StyleFile.names(resources).map { name in
        let key = "style." + name
        return [name, terms.has(key) ? terms[key] : ""]
      })
  }

  private static func written(_ value: StyleValue) -> String {
    switch value {
    case .color(let color): "\"\(color)\""
    case .number(let number): digits(number)
    // What JSON says of a text in quotation marks holds for YAML too.
    case .text(let text): JSONText.quoted(text)
    case .flag(let flag): flag ? "true" : "false"
    case .pattern(let pattern): pattern.rawValue
    case .logo(nil): "none"
    case .logo(let logo?): written(logo)
    }
  }

  private static func written(_ logo: Logo) -> String {
    let shapes = logo.shapes.map { shape in
      switch shape {
      case .rect(let frame, let fill):
        "    - {rect: \(list([frame.x, frame.y, frame.width, frame.height])), fill: \"\(fill)\"}"
      case .line(let from, let to, let width, let color):
        "    - {line: \(list([from.x, from.y, to.x, to.y])), width: \(digits(width)), color: \"\(color)\"}"
      }
    }
    return """
        width: \(digits(logo.width))
        height: \(digits(logo.height))
        corner: \(logo.corner.rawValue)
        shapes:
      \(shapes.joined(separator: "\n"))
      """
  }

  private static func list(_ numbers: [Double]) -> String {
    "[" + numbers.map(digits).joined(separator: ", ") + "]"
  }

  /// A number without a decimal point where it is whole.
  static func digits(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
  }
}
