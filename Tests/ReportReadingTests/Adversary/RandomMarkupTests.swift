import DisclosureReport
import Foundation
import Testing

@testable import ReportReading

/// Random markup around the digits of a cell against a small model of what a browser shows of it: the reader gives the
/// number that is shown, or none.
@Suite struct RandomMarkupTests {
  /// What the model knows of a way to mark text up.
  private enum Shown {
    /// As any text: the reader must not lose it either.
    case plainly
    /// Not at all.
    case not
    /// Struck out or raised: no part of a number.
    case asMark
    /// In a way that a number with it may be another one for a reader of the page, or none.
    case otherwise
  }

  /// A way to mark text up: what goes before, what goes behind, what is seen of it.
  private struct Way {
    let before: String
    let behind: String
    let shown: Shown

    init(_ before: String, _ behind: String, _ shown: Shown) {
      (self.before, self.behind, self.shown) = (before, behind, shown)
    }
  }

  private static let tags: [Way] =
    ["b", "i", "u", "em", "strong", "span", "font", "a", "label"].map { Way("<\($0)>", "</\($0)>", .plainly) }
    + [
      "small", "q", "x-y", "dialog", "details", "button", "svg", "object", "ruby", "bdo dir=rtl",
      "rt",
    ].map {
      Way("<\($0)>", "</\($0.prefix { $0 != " " })>", .otherwise)
    } + [
      Way("<template>", "</template>", .not), Way("<script>", "</script>", .asMark),
      Way("<s>", "</s>", .asMark),
      Way("<sup>", "</sup>", .asMark),
    ]

  private static let styles: [(String, Shown)] =
    [
      "font-family:宋体", "color:#222", "font-size:15px", "letter-spacing:0", "mso-ansi-language:EN-US",
      "font-weight:bold",
      "background:#ffe", "margin:0", "display:inline", "text-decoration:underline", "line-height:2",
      "white-space:nowrap",
    ].map { ($0, Shown.plainly) } + ["display:none", "visibility:hidden", "opacity:0"].map { ($0, .not) }
    + ["text-decoration:line-through", "vertical-align:super"].map { ($0, .asMark) }
    + [
      "display:block", "float:left", "order:1", "position:absolute", "font-size:7px", "color:white",
      "opacity:.2",
      "vertical-align:4px", "display:var(--d)", "transform:scale(0)", "margin-left:2em", "new-thing:1",
      "color:var(--c)",
      "clip-path:inset(9px)", "direction:rtl", "zoom:0",
    ].map { ($0, .otherwise) }

  /// Which rule a class has, and whether it surely holds.
  private static let heads: [(String, Bool)] = [
    (".%", true), ("td .%", true), ("table > tbody > tr > td .%", true), ("@media screen{.%", true),
    (".%:not(.z)", false),
    ("b + .%,.%", false), ("@supports (x:y){.%", false), ("@media print{.%", true), (".%:hover", true),
  ]

  /// A cell's content that is made up, its rules, and what of it is seen; nil where that is no number of its own.
  private func made(_ random: inout SeededRandom) -> (
    cell: String, rules: String, shown: String, isPlain: Bool
  ) {
    var (cell, rules, shown, isPlain) = ("", "", "", true)
    let count = 1 + random.below(3)
    for index in 0..<count {
      let digit = String(1 + random.below(9))
      var text = digit
      var isSeen = true
      for depth in 0..<random.below(3) {
        var way = Self.tags[0]
        switch random.below(4) {
        case 0, 1: way = random.pick(Self.tags) ?? way
        case 2:
          let style = random.pick(Self.styles) ?? ("", .plainly)
          way = Way("<span style=\"\(style.0)\">", "</span>", style.1)
        default:
          let style = random.pick(Self.styles) ?? ("", .plainly)
          let head = random.pick(Self.heads) ?? (".%", true)
          let name = "c\(index)\(depth)"
          let end = head.0.contains("{") ? "}}" : "}"
          rules += head.0.replacing("%", with: name) + "{" + style.0 + end
          let isIdle = head.0.contains("print") || head.0.contains("hover")
          let shown: Shown = isIdle || style.1 == .plainly ? .plainly : head.1 ? style.1 : .otherwise
          way = Way("<span class=\(name)>", "</span>", shown)
        }
        text = way.before + text + way.behind
        if way.shown == .not || way.shown == .asMark { isSeen = false }
        if way.shown == .asMark || way.shown == .otherwise { isPlain = false }
      }
      cell += text
      if isSeen { shown += digit }
    }
    return (cell, rules, shown, isPlain)
  }

  @Test func theReaderGivesWhatIsShownOrNothing() throws {
    var random = SeededRandom(20_260_301)
    let count = Int(ProcessInfo.processInfo.environment["JIANBAO_MUTATIONS"] ?? "") ?? 400
    let page = PageLayout.html.page(MadePage())
    var plain = 0
    for _ in 0..<count {
      let made = made(&random)
      let text = "<style>\(made.rules)</style>" + page.replacing(">61<", with: ">\(made.cell)<")
      let read = try ReportReader().read(Array(text.utf8), file: "random.html")
        .value(.proactive(.licences, .decisions))
      let number = Int(made.shown).map { ExactNumber($0) }
      if made.isPlain {
        #expect(read == number, "\(made.rules) \(made.cell)")
        plain += 1
      } else if let read {
        // What is in doubt and alone is read where nothing of it can hide; no digit is ever added, left out or moved.
        #expect(read == number, "\(made.rules) \(made.cell)")
      }
    }
    #expect(plain > count / 8)
  }
}
