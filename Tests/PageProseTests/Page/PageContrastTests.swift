import Charts
import TestSupport
import Testing

/// The contrast of every text of the page on every ground it stands on, from the style sheet's own values.
@Suite struct PageContrastTests {
  /// Where text stands on another ground than the page's, by the selector that gives it its colour.
  ///
  /// Text without a colour of its own has the body's. Every other text stands on the page.
  private static let grounds: [String: [String]] = [
    "body": [
      "body", ".verdict", ".verdict.holds", ".verdict.fails", "table.form td.empty",
      "table.grid thead th", "table.grid tbody th",
    ],
    ".matrix td.fails": [".matrix td.fails"],
    ".matrix td span": ["body", ".matrix td.fails"],
    ".key .fails": [".key .fails"],
    "a": ["body", ".skip:focus"],
    ".verdict span": [".verdict", ".verdict.holds", ".verdict.fails"],
    "table.form th": ["table.form th"],
    "table.form th.item": ["table.form th.item"],
    // A cell may be marked and empty, and the mark's ground may be the later one or not.
    "table.form td.bad": ["table.form td.bad", "table.form td.empty"],
    ".legend .bad": [".legend .bad"],
    "table.form td.doubtful": ["table.form td.doubtful", "table.form td.empty"],
    ".legend .doubtful": [".legend .doubtful"],
  ]

  private let sheet: StyleSheet

  init() throws { sheet = StyleSheet(try Project.text("Styles/briefing.css")) }

  private func grounds(of selector: String) -> [String] { Self.grounds[selector] ?? ["body"] }

  /// The names of the colours that a rule for a selector gives as its ground.
  private func ground(_ selector: String) -> [String] {
    sheet.rules.filter { $0.selectors.contains(selector) }
      .flatMap { StyleSheet.names($0.declarations["background"] ?? "") }
  }

  @Test(arguments: [false, true]) func everyTextIsReadable(_ dark: Bool) throws {
    let colors = sheet.colors(dark: dark)
    var pairs = 0
    for rule in sheet.rules {
      guard let value = rule.declarations["color"], value != "inherit" else { continue }
      let name = try #require(StyleSheet.names(value).first, "\(rule.selectors): \(value)")
      let text = try #require(colors[name])
      for selector in rule.selectors {
        for place in grounds(of: selector) {
          let names = ground(place)
          #expect(!names.isEmpty, "\(place) has no ground")
          for name in names {
            let ratio = text.contrast(with: try #require(colors[name]))
            #expect(ratio >= 4.5, "\(selector) on \(place) (\(name)): \(ratio)")
            pairs += 1
          }
        }
      }
    }
    #expect(pairs > 40)
  }

  /// What is told by a line or an edge alone has 3:1 against its ground: focus, the edge of a verdict, of a finding.
  @Test(arguments: [false, true]) func everyLineThatSaysSomethingIsSeen(_ dark: Bool) throws {
    let colors = sheet.colors(dark: dark)
    let lines: [(String, [String])] = [
      ("--focus", ["--ground", "--quiet", "--holds", "--fails"]), ("--good", ["--holds"]),
      ("--bad", ["--fails"]),
      ("--note", ["--quiet"]), ("--bad", ["--ground", "--bad-ground"]),
      ("--doubt", ["--ground", "--doubt-ground"]),
      ("--first", ["--ground"]), ("--band", ["--ground"]),
    ]
    for (line, grounds) in lines {
      for ground in grounds {
        let ratio = try #require(colors[line]).contrast(with: try #require(colors[ground]))
        #expect(ratio >= 3, "\(line) on \(ground): \(ratio)")
      }
    }
  }

  @Test func everyColourHasItsDarkOne() {
    let roots = sheet.rules.filter { $0.selectors == [":root"] }
    #expect(roots.map(\.media) == ["", "@media screen and (prefers-color-scheme: dark)"])
    let names = roots.map { rule in Set(rule.declarations.keys.filter { $0.hasPrefix("--") }) }
    #expect(names.first == names.last && (names.first?.count ?? 0) > 20)
    for rule in sheet.rules where rule.selectors != [":root"] {
      for (name, value) in rule.declarations {
        #expect(!value.contains("#") && !value.contains("rgb"), "\(rule.selectors) \(name): \(value)")
      }
    }
  }

  @Test func everyGroundIsSpokenFor() {
    let named = Set(Self.grounds.values.flatMap { $0 })
    for rule in sheet.rules where rule.declarations["background"] != nil {
      #expect(!named.isDisjoint(with: rule.selectors), "text on \(rule.selectors) is not looked at")
    }
    let colored = Set(sheet.rules.filter { $0.declarations["color"] != nil }.flatMap(\.selectors))
    #expect(Self.grounds.keys.allSatisfy(colored.contains))
  }

  @Test func aPaleTextIsSeen() throws {
    let pale = StyleSheet(
      ":root { --a: #aab0b6; --b: #ffffff; }\n@media print {\n  p { color: var(--a); }\n}")
    let colors = pale.colors(dark: false)
    #expect(try #require(colors["--a"]).contrast(with: try #require(colors["--b"])) < 4.5)
    #expect(pale.rules.map(\.media) == ["", "@media print"])
  }
}
