import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct ProseTextTests {
  @Test(arguments: [
    ("(一)主动公开情况 我局发布信息5条。", "我局发布信息5条。"), ("(一)主动公开情况2023年发布信息5条。", "2023年发布信息5条。"),
    ("(一)主动公开。发布信息5条。", "发布信息5条。"), ("(一)着力公开重点信息5条。", "(一)着力公开重点信息5条。"),
    ("一是发布信息5条。", "一是发布信息5条。"),
  ])
  func aGluedHeadingIsNoPartOfTheQuote(_ text: String, _ quote: String) throws {
    #expect(try ProseSample.figures(text).map(\.quote) == [quote])
  }

  @Test func itemsOfOneSentenceShareItsNumber() throws {
    let found = try ProseSample.figures("发布信息5条;制作政策解读6个;编发公报7期。举办培训8场。")
    #expect(found.map(\.sentence) == [0, 0, 0, 1])
    #expect(found.map(\.quote) == ["发布信息5条;", "制作政策解读6个;", "编发公报7期。", "举办培训8场。"])
  }

  @Test func proseBetweenTheTablesIsRead() throws {
    var sample = SampleReport()
    sample.proactive = "\n全年制发行政规范性文件3件。\n\n" + sample.proactive + "\n注:制发件数含修订的2件。\n\n2023年废止规范性文件4件。\n\n"
    let found = try sample.read().narrative
    #expect(
      found.map(ProseSample.brief) == [
        "制发行政规范性文件 3件 documents proactive.normativeDocuments.issued", "制发件数含修订 2件 other -",
        "废止规范性文件 4件 documents proactive.normativeDocuments.repealed",
      ])
  }

  @Test func theCellsOfTheTablesAreNoProse() throws {
    #expect(try SampleReport().read().narrative.isEmpty)
  }
}
