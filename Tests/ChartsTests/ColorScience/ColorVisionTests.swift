import Charts
import Testing

@Suite struct ColorVisionTests {
  @Test(arguments: ColorVision.allCases) func greysStayGreys(_ vision: ColorVision) {
    for level in [UInt8(0), 90, 255] {
      let grey = Color(red: level, green: level, blue: level)
      let seen = LabColor(grey, seenWith: vision)
      #expect(abs(seen.lightness - LabColor(grey).lightness) < 0.01)
      #expect(abs(seen.a) < 0.1 && abs(seen.b) < 0.1)
    }
  }

  @Test func whiteAndBlackAreTheEndsOfLightness() {
    #expect(abs(LabColor(Color(red: 255, green: 255, blue: 255)).lightness - 100) < 0.001)
    #expect(LabColor(Color(red: 0, green: 0, blue: 0)).lightness == 0)
  }

  @Test func redIsDarkWithoutLongWaveCones() {
    let red = Color(red: 255, green: 0, blue: 0)
    #expect((LabColor(red).lightness * 10).rounded() == 532)
    #expect(LabColor(red, seenWith: .protanopia).lightness < 45)
    #expect(LabColor(red, seenWith: .deuteranopia).lightness > 55)
  }
}
