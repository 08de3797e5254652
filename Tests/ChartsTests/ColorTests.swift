import Charts
import Testing

@Suite struct ColorTests {
  @Test func readsSixHexDigits() {
    #expect(Color(hex: "#093b8a") == Color(red: 9, green: 59, blue: 138))
    #expect(Color(hex: "#093B8A")?.description == "#093b8a")
    for text in ["093b8a", "#093b8", "#093b8aff", "#09 b8a", "#+93b8a", ""] {
      #expect(Color(hex: text) == nil)
    }
  }

  @Test func contrastIsThatOfWCAG() throws {
    let white = Color(red: 255, green: 255, blue: 255)
    let ink = try #require(Color(hex: "#1a1f26"))
    #expect((white.contrast(with: ink) * 10).rounded() == 166)
    #expect(white.contrast(with: white) == 1)
    #expect(ink.contrast(with: white) == white.contrast(with: ink))
  }
}
