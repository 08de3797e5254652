import Charts
import Testing

@Suite struct ColorDistanceTests {
  /// Pairs of the data that Sharma, Wu and Dalal (2005) published with the formula.
  @Test(arguments: [
    ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425),
    ([50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0000),
    ([50, 0, 0], [50, -1, 2], 2.3669),
    ([50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792),
    ([50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195),
    ([50, 2.5, 0], [73, 25, -18], 27.1492),
    ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
    ([2.0776, 0.0795, -1.1350], [0.9033, -0.0636, -0.5514], 0.9082),
  ]) func isCIEDE2000(_ one: [Double], _ other: [Double], _ expected: Double) {
    let (left, right) = (lab(one), lab(other))
    #expect((ColorDistance.between(left, right) * 10_000).rounded() / 10_000 == expected)
    #expect((ColorDistance.between(right, left) * 10_000).rounded() / 10_000 == expected)
  }

  private func lab(_ values: [Double]) -> LabColor {
    LabColor(lightness: values[0], a: values[1], b: values[2])
  }

  @Test func theSmallestIsThatOfTheReaderWhoSeesLeast() throws {
    let red = try #require(Color(hex: "#c00000"))
    let green = try #require(Color(hex: "#5a7d00"))
    let found = ColorDistance.smallest(red, green)
    #expect(found.vision != .normal)
    #expect(found.distance < ColorDistance.between(LabColor(red), LabColor(green)))
    #expect(ColorDistance.smallest(red, red).distance == 0)
  }
}
