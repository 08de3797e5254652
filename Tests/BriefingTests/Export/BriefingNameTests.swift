import TestSupport
import Testing

@testable import Briefing

/// Names of folders from office, year and file.
@Suite struct BriefingNameTests {
  @Test func aCutKeepsTheYear() {
    var made = MadeReport()
    made.office = String(repeating: "国", count: 300)
    var taken: Set<String> = []
    let name = BriefingName.folder(of: made.report, among: &taken)
    #expect(name.hasSuffix("-2023"))
    #expect(name.utf8.count <= 200)
  }

  @Test func aReportWithoutOfficeOrYearIsNamedAfterItsFile() {
    var made = MadeReport()
    made.office = nil
    made.year = nil
    var taken: Set<String> = []
    #expect(BriefingName.folder(of: made.report, among: &taken) == "made")
    let named = made.report(file: "民政局/a.b/年报.html")
    #expect(BriefingName.folder(of: named, among: &taken) == "年报")
    #expect(BriefingName.folder(of: made.report(file: "-"), among: &taken) == "report")
  }
}
