import Charts
import TestSupport
import Testing

@testable import Briefing

@Suite struct StyleFileTests {
  private func standard() throws -> String { try Project.text("Styles/standard.yaml") }

  private func message(_ text: String) -> String {
    do {
      _ = try StyleFile.read(text, name: "mine.yaml")
      return ""
    } catch {
      #expect(error.exitCode == 78)
      return error.description
    }
  }

  @Test func theStandardStyleReads() throws {
    let style = try StyleFile.read(try standard(), name: "standard.yaml")
    #expect(style.family == "Noto Sans CJK SC")
    #expect(style.colors["unable"] == Color(hex: "#c4871d"))
    #expect(style.sizes.title == 54)
    #expect(style.patterns.isEmpty && style.logo == nil)
  }

  @Test func anUnknownKeyIsNamedWithItsLineAndTheNearestOne() {
    #expect(
      message("\ninc: \"#1a1f26\"") == "mine.yaml:2:1: unknown key 'inc' in the file; did you mean 'ink'?")
    #expect(
      message("colors:\n  witheld: \"#1a1f26\"")
        == "mine.yaml:2:3: unknown key 'witheld' in colors; did you mean 'withheld'?")
    #expect(
      message("sizes: {Title: 50}").hasSuffix(":9: unknown key 'Title' in sizes; did you mean 'title'?"))
    #expect(message("logo: {widht: 8}").contains("unknown key 'widht' in logo; did you mean 'width'?"))
  }

  @Test func aWrongColourIsNamed() {
    #expect(
      message("colors: {unable: orange}")
        == "mine.yaml:1:18: colors.unable is 'orange'; expected a colour like \"#093b8a\" in quotes")
    #expect(message("ink: #1a1f26").contains("ink is ''; expected a colour"))
  }

  @Test func aWrongSizeIsNamed() {
    for wrong in ["no", "-3", "0", ".inf", "1:20", "\"54\"", "161", "5e1", "[54]"] {
      #expect(message("sizes: {title: \(wrong)}").contains("expected a number from 16 to 160"), "\(wrong)")
    }
    #expect(!message("sizes: {title: 160}").contains("sizes.title is"))
  }

  @Test func otherKindsAreHeldToTheirWords() {
    #expect(message("patterns: yes") == "mine.yaml:1:11: patterns is 'yes'; expected true or false")
    #expect(
      message("fills: {other: dot}").hasSuffix(
        "expected plain, horizontal, rising, diamond, dashes, dots, grid; did you mean 'dots'?"))
    #expect(message("family: \"\"").contains("family is ''; expected a name"))
    #expect(message("colors: 3").contains("colors is no mapping"))
  }

  @Test func aLogoIsRectanglesAndLinesWithinLimits() {
    let logo = { (shapes: String) in self.message("logo: {width: 60, height: 40, shapes: \(shapes)}") }
    #expect(logo("[{rect: [0, 0, 9, 9], fill: \"#000000\"}]").contains("lacks the key 'family'"))
    #expect(logo("[{rect: [0, 0, 9], fill: \"#000000\"}]").contains("rect has 3 numbers; expected 4"))
    #expect(logo("[{rect: [0, 0, 9, 9]}]").contains("a shape of logo lacks the key 'fill'"))
    #expect(logo("[{path: M0}]").contains("unknown key 'path' in a shape of logo; expected rect, fill"))
    #expect(logo("[]").contains("expected 1 to 64 rectangles and lines"))
    #expect(message("logo: {width: 60, height: 40}").contains("logo lacks the key 'shapes'"))
  }

  @Test func aMissingKeyOfAWholeStyleIsNamed() throws {
    #expect(message(try standard().replacing("  gap: 3\n", with: "")).contains("lacks the key 'sizes.gap'"))
    #expect(message("").contains("empty"))
    #expect(message("a: [").contains("not valid YAML"))
    #expect(message("ink: \"#000000\"\nink: \"#111111\"").contains("not valid YAML"))
  }
}
