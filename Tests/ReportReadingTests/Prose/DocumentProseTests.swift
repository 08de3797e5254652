import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct DocumentProseTests {
  @Test(arguments: [
    ("全年制发规章2件、行政规范性文件6件。", ["2件 proactive.rules.issued", "6件 proactive.normativeDocuments.issued"]),
    (
      "废止规范性文件3件,现行有效规范性文件45件。",
      ["3件 proactive.normativeDocuments.repealed", "45件 proactive.normativeDocuments.inForce"]
    ),
    ("规范性文件现行有效45件。", ["45件 proactive.normativeDocuments.inForce"]),
    ("印发三件行政规范性文件。", ["3件 proactive.normativeDocuments.issued"]),
    (
      "制定规范性文件6件,废止2件。",
      ["6件 proactive.normativeDocuments.issued", "2件 proactive.normativeDocuments.repealed"]
    ),
    (
      "作出行政许可决定5件,行政处罚决定33件、行政强制处理决定0件。",
      [
        "5件 proactive.licences.decisions", "33件 proactive.penalties.decisions",
        "0件 proactive.compulsoryMeasures.decisions",
      ]
    ),
    // Disclosed is not issued; some are not all.
    ("主动公开规范性文件6件。", ["6件 -"]), ("公开规范性文件6件,废止2件。", ["6件 -", "2件 -"]), ("报送备案规范性文件6件。", ["6件 -"]),
    ("清理规范性文件120件,废止12件。", ["120件 -", "12件 -"]), ("修订规范性文件6件。", ["6件 -"]), ("2022年制发规范性文件6件。", ["6件 -"]),
    ("市教育局印发规范性文件6件。", ["6件 -"]), ("公示行政处罚决定33件。", ["33件 -"]), ("以市政府名义印发规范性文件5件。", ["5件 -"]),
    ("制发文件120件。", ["120件 -"]), ("印发规范性文件解读6件。", ["6件 -"]),
  ])
  func theCurrentForm(_ sentence: String, _ expected: [String]) throws {
    #expect(try ProseSample.subjects(sentence) == expected)
  }

  @Test(arguments: [
    ("全年制发规章2件。", ["2件 proactive.rules.newlyProduced"]),
    (
      "主动公开规章2件,行政规范性文件6件。",
      ["2件 proactive.rules.newlyDisclosed", "6件 proactive.normativeDocuments.newlyDisclosed"]
    ),
    ("废止规范性文件2件。", ["2件 -"]), ("现行有效规范性文件45件。", ["45件 -"]),
    ("未制定规范性文件。", ["none 0件 proactive.normativeDocuments.newlyProduced"]),
  ])
  func theFormOf2019(_ sentence: String, _ expected: [String]) throws {
    #expect(try ProseSample.subjects(sentence, form: .form2019) == expected)
  }

  @Test(arguments: [
    ("全年公布信息2599条,其中机构类信息25条,政策类信息68条。", ["2599 proactiveVolume", "25 other", "68 other"]),
    ("发布信息41条:要闻类信息20条,公示类信息21条。", ["41 proactiveVolume", "20 other", "21 other"]),
    ("发布信息41条,制作政策解读9个。", ["41 proactiveVolume", "9 proactiveVolume"]),
    ("发布信息41条(其中公告类信息20条),制作政策解读9个。", ["41 proactiveVolume", "20 other", "9 proactiveVolume"]),
    ("发布信息41条,同比增长20%,占比30%。", ["41 proactiveVolume", "20 other", "30 other"]),
    ("在主动公开的信息中,政策法规类信息4条。", ["4 other"]),
  ])
  func partsAreNotListedBesideTheirWhole(_ sentence: String, _ expected: [String]) throws {
    #expect(try ProseSample.figures(sentence).map { "\($0.value) \($0.role.rawValue)" } == expected)
  }
}
