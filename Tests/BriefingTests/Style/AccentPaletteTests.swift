import Charts
import TestSupport
import Testing

@testable import Briefing

@Suite struct AccentPaletteTests {
  @Test(arguments: ["#004b97", "#c8102e", "#00843d", "#7b2d8b", "#1a1f26"])
  func everyReaderCanTellADerivedPaletteApart(_ hex: String) throws {
    let accent = try #require(Color(hex: hex))
    let base = try StyleFile.merged(nil, from: try Words.folder()).style()
    let palette = AccentPalette(accent, on: base)
    #expect(palette.accent == accent)
    #expect(palette.style.colors["disclosed"] == accent)
    #expect(PaletteCheck(style: palette.style).flaws.map(\.sentence) == [])
  }

  @Test func aFaintColourIsDrawnDarkerAndThatIsSaid() throws {
    let maker = try BriefingMaker(resources: try Words.folder(), language: .chinese, accent: "#ffe600")
    #expect(maker.warnings.count == 1, "\(maker.warnings)")
    #expect(maker.warnings.first?.hasPrefix("警告：强调色 #ffe600 在底色上不够清楚，已用 #") == true)
    let error = #expect(throws: BriefingError.self) {
      try BriefingMaker(resources: try Words.folder(), language: .chinese, accent: "blue")
    }
    #expect(error?.exitCode == 64)
  }
}
