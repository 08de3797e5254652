import Briefing
import PageProse
import SafeFiles

/// The templates of the page with their words in every language, the script, the style sheet and the icon.
struct PageTemplates: Sendable {
  /// A part of the page that is filled in.
  enum Part: String, CaseIterable {
    case shell = "local-page"
    case list = "local-list"
    case bench = "local-bench"
    case comparison = "local-comparison"
    case pictures = "local-pictures"
  }

  private let parts: [Part: HTMLTemplate]
  private let chinese: Terms
  private let english: Terms
  let css: [UInt8]
  let script: [UInt8]
  let icon: [UInt8]

  init(_ resources: ResourceFolder) throws(BriefingError) {
    var parts: [Part: HTMLTemplate] = [:]
    for part in Part.allCases { parts[part] = try HTMLTemplate(part.rawValue, resources) }
    self.parts = parts
    chinese = try Terms(resources, language: .chinese)
    english = try Terms(resources, language: .english)
    var sheets = ""
    // Colours, tables and marks are those of the briefing.
    for name in ["briefing.css", "local-page.css"] {
      sheets += try resources.text(resources.styles.appendingPathComponent(name))
    }
    css = [UInt8](sheets.utf8)
    script = [UInt8](try resources.text(resources.assets.appendingPathComponent("local-page.js")).utf8)
    icon = [UInt8](try resources.text(resources.assets.appendingPathComponent("jianbao.svg")).utf8)
  }

  func terms(_ language: Language) -> Terms { language == .chinese ? chinese : english }

  /// A part with its values, and with every word of the page beneath `words`.
  func html(_ part: Part, _ values: [String: Any], _ terms: Terms) -> String {
    var values = values
    values["words"] = Self.words(terms)
    return parts[part]?.render(values) ?? ""
  }

  /// The whole page before anything lies on the desk.
  func shell(_ language: Language, styles: [String]) -> String {
    let terms = terms(language)
    let other: Language = language == .chinese ? .english : .chinese
    return html(
      .shell,
      [
        "lang": language.tag, "language": language.rawValue, "otherLanguage": other.rawValue,
        "otherTag": other.tag,
        "styles": styles.map { ["value": $0, "name": terms["localPage.style.\($0)"]] },
        "sizes": PicturePreset.allCases.map {
          ["value": $0.rawValue, "name": terms["localPage.size.\($0.rawValue)"]]
        },
        "languages": Language.allCases.map { one -> [String: Any] in
          [
            "value": one.rawValue, "name": terms["localPage.language.\(one.rawValue)"],
            "isChosen": one == language,
          ]
        },
        "examples": Example.allCases.map {
          ["value": $0.rawValue, "name": terms["localPage.example.\($0.rawValue)"]]
        },
      ], terms)
  }

  private static func words(_ terms: Terms) -> [String: String] {
    let prefix = "localPage."
    return terms.keys.filter { $0.hasPrefix(prefix) }.reduce(into: [:]) { words, key in
      let name = key.dropFirst(prefix.count).split(separator: ".").joined(separator: "-")
      words[name] = terms[key]
    }
  }
}
