import Testing

@testable import CairoRendering

@Suite("What the machine offers for drawing")
struct FontReportTests {
  @Test("The installed family is found, in two weights")
  func found() throws {
    let report = try FontReport(family: TestScene.family)
    #expect(report.isFound)
    #expect(report.problem == nil)
    #expect(report.regular?.family == TestScene.family)
    #expect(report.bold?.family == TestScene.family)
    #expect(report.regular?.file?.contains("Regular") == true)
    #expect(report.bold?.file?.contains("Bold") == true)
  }

  @Test("A family that is not there is a problem that names the package")
  func missing() throws {
    let report = try FontReport(family: "No Such Family")
    #expect(!report.isFound)
    #expect(report.problem?.contains("No Such Family") == true)
    #expect(report.problem?.contains("fonts-noto-cjk") == true)
  }

  @Test("Versions are read from the libraries")
  func versions() throws {
    let report = try FontReport(family: TestScene.family)
    for version in [report.cairoVersion, report.pangoVersion, report.pngVersion] {
      #expect(version.split(separator: ".").count >= 3)
    }
  }
}
