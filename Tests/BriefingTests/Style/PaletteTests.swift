import Charts
import TestSupport
import Testing

@testable import Briefing

@Suite struct PaletteTests {
  private static let names = ["standard", "dark", "print", "high-contrast", "house"]

  private func style(_ name: String) throws -> ChartStyle {
    try StyleFile.merged(name, from: try Words.folder()).style()
  }

  @Test func everyStyleOfTheProgramIsTested() throws {
    #expect(Set(StyleFile.names(try Words.folder())) == Set(Self.names))
  }

  @Test(arguments: names) func coloursStandOutAndCarryText(_ name: String) throws {
    let style = try style(name)
    #expect(style.colors.count == 23)
    let (fill, text) = name == "high-contrast" ? (4.5, 7.0) : (3.0, 4.5)
    for (key, color) in style.colors {
      #expect(color.contrast(with: style.ground) >= fill, "\(key)")
      #expect(style.text(on: color).contrast(with: color) >= 4.5, "\(key)")
    }
    for color in [style.ink, style.secondary, style.note] {
      #expect(color.contrast(with: style.ground) >= text)
    }
  }

  @Test(arguments: names, ColorVision.allCases)
  func coloursThatMeetDifferForEveryReader(_ name: String, _ vision: ColorVision) throws {
    let style = try style(name)
    for keys in PaletteCheck.meetings {
      for (index, one) in keys.enumerated() {
        for other in keys.dropFirst(index + 1) {
          let left = try #require(style.colors[one])
          let right = try #require(style.colors[other])
          let distance = ColorDistance.between(
            LabColor(left, seenWith: vision), LabColor(right, seenWith: vision))
          #expect(distance >= 20, "\(one) and \(other): \(distance)")
        }
      }
    }
  }

  @Test func printIsToldApartInGreyscale() throws {
    let style = try style("print")
    func lightness(_ key: String) throws -> Double {
      LabColor(try #require(style.colors[key]), seenWith: .normal).lightness
    }
    for keys in PaletteCheck.meetings {
      for (index, one) in keys.enumerated() {
        for (place, other) in keys.enumerated().dropFirst(index + 1) {
          let difference = abs(try lightness(one) - lightness(other))
          #expect(difference >= (place == index + 1 ? 10 : 6), "\(one) and \(other): \(difference)")
          #expect(style.patterns[one] != style.patterns[other], "\(one) and \(other)")
        }
      }
    }
  }

  @Test(arguments: names) func oneColourHasOnePattern(_ name: String) throws {
    let style = try style(name)
    var patterns: [Color: FillPattern] = [:]
    for key in StyleKey.colors.sorted() {
      guard let color = style.colors[key], let pattern = style.patterns[key] else { continue }
      #expect(patterns[color, default: pattern] == pattern, "\(key)")
      patterns[color] = pattern
    }
  }

  @Test(arguments: names) func segmentsAreAtLeastOneAndAHalfPixelsApart(_ name: String) throws {
    #expect(try style(name).sizes.gap >= 1.5)
  }

  @Test func aPaletteThatFailsIsWarnedOfWithColoursLineAndValue() throws {
    let work = try Scratch()
    let file = try work.write(
      "mine.yaml", "colors:\n  withheld: \"#3d1030\"\n  unable: \"#f0c040\"\nnote: \"#999999\"\n")
    let warnings = try StyleFile.merged(file, from: try Words.folder()).warnings(.english)
    #expect(
      warnings.map { $0.replacing(file, with: "mine.yaml") } == [
        "mine.yaml:4:7: warning: note #999999 on ground #ffffff has a contrast of 2.84:1; expected at least 4.5:1",
        "mine.yaml:3:11: warning: colors.unable #f0c040 on ground #ffffff has a contrast of 1.70:1; expected at least 3:1",
        "mine.yaml:2:13: warning: colors.disclosed #0b3d8d and colors.withheld #3d1030 differ by 18.6 under protanopia; "
          + "expected at least 20 (CIEDE2000)",
        "mine.yaml:2:13: warning: colors.withheld #3d1030 and colors.notProcessed #3b0f29 differ by 1.1 under tritanopia; "
          + "expected at least 20 (CIEDE2000)",
      ])
  }

  @Test func aGroundOfTheUsersIsHeldToTheSameContrast() throws {
    let maker = { (background: Background) in
      try BriefingMaker(
        resources: try Words.folder(), language: .chinese, background: background, warnings: .english)
    }
    let warnings = try maker(Background("#8899aa")).warnings
    #expect(
      warnings.first
        == "warning: secondary #4a5560 on --background #8899aa has a contrast of 2.60:1; expected at least 4.5:1"
    )
    #expect(warnings.contains { $0.hasPrefix("warning: colors.unable #c4871d on --background #8899aa") })
    for background in [Background.style, .none, try Background("white"), try Background("#fafafa")] {
      #expect(try maker(background).warnings.filter { !$0.contains("#fafafa") }.isEmpty)
    }
  }

  @Test func aPaletteThatHoldsIsNotWarnedOf() throws {
    let work = try Scratch()
    let file = try work.write("mine.yaml", "base: dark\nsizes: {title: 60}\n")
    #expect(try StyleFile.merged(file, from: try Words.folder()).warnings(.english).isEmpty)
    #expect(PaletteCheck(style: try style("standard")).flaws.isEmpty)
  }
}
