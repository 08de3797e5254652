import Briefing
import Charts
import TestSupport
import Testing

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
  }

  @Test func everyColourStandsOutFromTheGroundAndCarriesText() throws {
    let style = try StyleFile.read(try standard(), name: "standard.yaml")
    for (key, color) in style.colors {
      #expect(color.contrast(with: style.ground) >= 3, "\(key)")
      #expect(style.text(on: color).contrast(with: color) >= 4.5, "\(key)")
    }
    for text in [style.ink, style.secondary, style.note] { #expect(text.contrast(with: style.ground) >= 4.5) }
  }

  @Test func anUnknownKeyIsNamedWithItsLineAndTheNearestOne() throws {
    let text = try standard().split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "ink: \"#1a1f26\"" ? "inc: \"#1a1f26\"" : $0 }.joined(separator: "\n")
    #expect(message(text) == "mine.yaml:5:1: unknown key 'inc' in the file; did you mean 'ink'?")
  }

  @Test func aWrongColourIsNamed() throws {
    let text = try standard().replacing("\"#c4871d\"", with: "orange")
    #expect(message(text).hasSuffix("unable is 'orange'; expected a colour like \"#093b8a\" in quotes"))
    #expect(message(text).hasPrefix("mine.yaml:15:"))
  }

  @Test func aWrongSizeIsNamed() throws {
    for wrong in ["no", "-3", "0", ".inf"] {
      let text = try standard().replacing("title: 54", with: "title: \(wrong)")
      #expect(message(text).contains("sizes.title is '\(wrong)'; expected a number above 0"))
    }
  }

  @Test func aMissingKeyIsNamed() throws {
    #expect(message(try standard().replacing("  gap: 3\n", with: "")).contains("sizes lacks the key 'gap'"))
    #expect(message("").contains("empty"))
    #expect(message("a: [").contains("not valid YAML"))
  }
}
