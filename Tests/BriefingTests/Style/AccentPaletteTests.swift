import Charts
import TestSupport
import Testing

@testable import Briefing
@testable import SafeFiles

/// Palettes that are derived from one colour.
@Suite struct AccentPaletteTests {
  private static let accents = [
    "#004b97", "#c8102e", "#00843d", "#0b3d8d", "#ffcc00", "#808080", "#000000", "#ffffff", "#7f3f98",
    "#d2691e",
  ]

  private func merged(_ text: String, on style: String? = nil) throws -> MergedStyle {
    try StyleFile.merged(style, from: try Words.folder()).accented(try Accent(text))
  }

  @Test(arguments: accents, ["standard", "dark"])
  func everyColourStandsOutAndNearlyAllCanBeToldApart(_ text: String, _ name: String) throws {
    let style = try merged(text, on: name).style()
    #expect(style.colors.count == 23)
    for (key, color) in style.colors {
      #expect(color.contrast(with: style.ground) >= 3, "\(key)")
      #expect(style.text(on: color).contrast(with: color) >= 4.5, "\(key)")
    }
    for keys in PaletteCheck.meetings {
      for (index, one) in keys.enumerated() {
        for other in keys.dropFirst(index + 1) {
          let pair = (try #require(style.colors[one]), try #require(style.colors[other]))
          #expect(ColorDistance.smallest(pair.0, pair.1).distance >= 12, "\(one) and \(other)")
        }
      }
    }
  }

  @Test(arguments: ["#004b97", "004B97", "#0b3d8d", "#ffcc00", "#808080", "#000000"])
  func theseHoldWhollyForEveryReader(_ text: String) throws {
    #expect(PaletteCheck(style: try merged(text).style()).flaws.isEmpty)
  }

  @Test func theAccentLeads() throws {
    let style = try merged("#C8102E").style()
    for key in ["disclosed", "inForce", "naturalPersons"] {
      #expect(style.colors[key] == Color(hex: "#c8102e"))
    }
    #expect(style.colors["issued"] == style.colors["partiallyDisclosed"])
    #expect(style.colors["upheld"] == Color(hex: "#16554a"))
  }

  @Test func whatCannotBeSeenIsChangedAndSaidInOneLine() throws {
    let yellow = try merged("#ffcc00")
    let lead = try #require(yellow.lead)
    #expect(try yellow.style().colors["disclosed"] == lead && lead != Color(hex: "#ffcc00"))
    #expect(try yellow.warnings(.chinese) == ["--accent #ffcc00：警告：在这种底色上看不清，改用 \(lead)"])
    #expect(
      try yellow.warnings(.english) == [
        "--accent #ffcc00: warning: cannot be seen well on this ground; \(lead) is used"
      ])
    #expect(try merged("#ffcc00", on: "dark").lead == Color(hex: "#ffcc00"))
    #expect(try merged("#c8102e").warnings(.chinese).count <= 1)
    #expect(try merged("#004b97").warnings(.chinese).isEmpty)
  }

  @Test(arguments: ["", "#", "blue", "#12345", "#12345g", "##12345", "#1234567"])
  func whatIsNoColourIsRefused(_ text: String) {
    #expect(throws: BriefingError.self) { try Accent(text) }
  }

  @Test func coloursComeBackFromTheirCoordinates() throws {
    for value in stride(from: 0, through: 0xffffff, by: 65_537 / 3) {
      let color = Color(
        red: UInt8(value >> 16 & 0xff), green: UInt8(value >> 8 & 0xff), blue: UInt8(value & 0xff))
      #expect(Color(LabColor(color)) == color)
    }
    #expect(Color(LabColor(lightness: 50, chroma: 120, hue: 200)) == nil)
  }
}
