import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

@Suite struct SafeNameTests {
  @Test(arguments: [
    ("南京市建邺区人民政府办公室-2023", "南京市建邺区人民政府办公室-2023"), ("../../etc/passwd", "etc-passwd"),
    ("/absolute", "absolute"), ("a\0b\nc", "a-b-c"), (".hidden", "hidden"), ("...", "report"), ("", "report"),
    ("CON", "_CON"), ("nul.txt", "_nul.txt"), ("name. ", "name"),
    ("a\\b:c*d?e\"f<g>h|i", "a-b-c-d-e-f-g-h-i"),
    ("\u{202E}gnp.exe", "gnp.exe"), ("e\u{301}", "\u{E9}"),
  ])
  func namesBecomeSafe(_ text: String, _ name: String) { #expect(SafeName.name(text) == name) }

  @Test func longNamesAreCutBetweenCharacters() {
    let name = SafeName.name(String(repeating: "国", count: 300))
    #expect(name.utf8.count == 198)
    #expect(name.allSatisfy { $0 == "国" })
  }

  @Test func aCutKeepsTheYear() {
    var made = MadeReport()
    made.office = String(repeating: "国", count: 300)
    var taken: Set<String> = []
    let name = BriefingName.folder(of: made.report, among: &taken)
    #expect(name.hasSuffix("-2023"))
    #expect(name.utf8.count <= 200)
  }

  @Test func collisionsGetASuffix() {
    var taken: Set<String> = []
    #expect(SafeName.unique("Office-2023", among: &taken) == "Office-2023")
    #expect(SafeName.unique("office-2023", among: &taken) == "office-2023-2")
    #expect(SafeName.unique("Office-2023", among: &taken) == "Office-2023-3")
    let long = String(repeating: "a", count: 200)
    _ = SafeName.unique(long, among: &taken)
    #expect(SafeName.unique(long, among: &taken).utf8.count <= 200)
  }

  @Test func aReportWithoutOfficeOrYearIsNamedAfterItsFile() {
    var made = MadeReport()
    made.office = nil
    made.year = nil
    var taken: Set<String> = []
    #expect(BriefingName.folder(of: made.report, among: &taken) == "made")
  }
}
