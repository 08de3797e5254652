import Testing

@testable import Slides

@Suite struct BoxTests {
  @Test func aPictureKeepsItsRatioInTheMiddle() {
    let room = Box(x: 100, y: 200, width: 1000, height: 500)
    #expect(room.fitting(width: 4, height: 1) == Box(x: 100, y: 325, width: 1000, height: 250))
    #expect(room.fitting(width: 1, height: 1) == Box(x: 350, y: 200, width: 500, height: 500))
    #expect(room.fitting(width: 2, height: 1) == room)
    #expect(room.fitting(width: 0, height: 1) == room)
  }

  @Test func columnsFillTheWidth() {
    let columns = Box(x: 10, y: 0, width: 320, height: 5).columns(3, gap: 10)
    #expect(columns.map(\.x) == [10, 120, 230])
    #expect(columns.map(\.width) == [100, 100, 100])
  }

  @Test func hanTakesTheWholeEmAndLatinAboutHalf() {
    let fit = TextFit(width: 110, height: 13)
    #expect(fit.size(of: ["公开公开公开公开公开"], among: [20, 10, 5]) == 10)
    #expect(fit.size(of: ["disclosed in"], among: [20, 14, 10]) == 10)
    #expect(fit.size(of: [String(repeating: "公", count: 900)], among: [20, 10, 5]) == 5)
  }
}
