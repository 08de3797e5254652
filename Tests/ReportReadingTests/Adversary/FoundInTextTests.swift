import DisclosureReport
import Testing

@testable import ReportReading

/// The smallest pages of text on which the reader once gave a number that the page does not print.
@Suite struct FoundInTextTests {
  private let blanks: [Int?] = [nil, nil, nil, nil, nil, nil, nil]

  private func read(_ text: String) throws -> AnnualReport {
    try ReportReader().read(Array(text.utf8), file: "found.txt")
  }

  private func read(_ layout: PageLayout, _ change: (inout MadePage) -> Void = { _ in }) throws
    -> AnnualReport
  {
    var made = MadePage()
    change(&made)
    return try read(layout.page(made))
  }

  @Test(arguments: PageLayout.allCases.filter { $0 != .glued })
  func everyLayoutGivesEveryCell(_ layout: PageLayout) throws {
    Fixture.expectSample(try read(layout))
  }

  @Test(arguments: [PageLayout.markdown, .tabs, .htmlEmptyLabels, .htmlWord, .pipeRows, .lonePipes])
  func aLoneFigureBesideAnEmptyLabelCellKeepsItsColumn(_ layout: PageLayout) throws {
    let report = try read(layout) { made in
      for index in [0, 3, 23] { made.requests[index].cells = ["", "", "", "9", "", "", ""] }
    }
    for row in [RequestRow.received, .partiallyDisclosed, .handled] {
      #expect(values(report, row) == [nil, nil, nil, 9, nil, nil, nil], "\(row)")
    }
    Fixture.expectSample(report, without: [.received, .partiallyDisclosed, .handled])
  }

  @Test(arguments: ["-18", "1,024", "/", "—"])
  func gluedDigitsBesideSomethingElseAreNotCut(_ cell: String) throws {
    let report = try read(.glued) { made in
      made.requests = made.requests.map {
        MadePage.Row(groups: $0.groups, label: $0.label, cells: Self.zeros)
      }
      made.requests[16].cells = ["25", "81", cell, "1", "27", "4", "4"]
      made.proactive[2] = ["规章", "4", "4", cell]
    }
    #expect(values(report, .repeated) == blanks)
    #expect(report.value(.proactive(.rules, .issued)) == nil)
    #expect([blanks, [0, 0, 0, 0, 0, 0, 0]].contains(values(report, .publications)))
  }

  @Test func gluedDigitsOfAPageThatLeavesCellsEmptyProveNothing() throws {
    let report = try read(.glued) { made in
      made.requests = made.requests.map {
        MadePage.Row(groups: $0.groups, label: $0.label, cells: Self.zeros)
      }
      made.requests[4].cells = ["", "", "", "", "", "", ""]
      made.requests[16].cells = ["32", "", "3", "2", "", "1", "38"]
      made.proactive[2] = ["规章", "32", "", "3"]
      made.proactive[3] = ["行政规范性文件", "", "", "5"]
    }
    #expect(values(report, .repeated) == blanks)
    #expect(report.value(.proactive(.rules, .issued)) == nil)
  }

  @Test func aNoteBelowATableIsNoRow() throws {
    let text = PageLayout.cellLines.page(MadePage()).replacing(
      "行政强制\n83", with: "行政强制\n注：行政处罚含下属单位5件，行政强制9件。")
    let report = try read(text)
    #expect(report.value(.proactive(.compulsoryMeasures, .decisions)) == nil)
    #expect(report.value(.proactive(.penalties, .decisions)) == ExactNumber(72))
  }

  @Test func aPartOfARowIsNotTheRow() throws {
    let report = try read(.cellLines) { $0.proactive[6] = ["行政许可", "其中：不予行政许可", "7"] }
    #expect(report.value(.proactive(.licences, .decisions)) == nil)
  }

  @Test(arguments: ["小计", "合计"], [PageLayout.oneLine, .cellLines, .printedLines, .pipeRows])
  func aSubtotalIsNeitherTheTotalNorTheRowBeforeIt(_ name: String, _ layout: PageLayout) throws {
    let report = try read(layout) { made in
      made.requests.insert(
        MadePage.Row(groups: [], label: name, cells: ["8", "7", "6", "5", "4", "3", "33"]), at: 12)
    }
    #expect(values(report, .handled) == SampleReport.values(24))
    let blank = try read(layout) { made in
      made.requests[11].cells = Self.empty
      made.requests.insert(
        MadePage.Row(groups: [], label: name, cells: ["8", "7", "6", "5", "4", "3", "33"]), at: 12)
    }
    #expect(values(blank, .registryInquiries) == blanks)
  }

  /// Table three whose sums hold: of each outcome a few requests of natural persons and of one company.
  private static let balanced: [[Int]] = {
    let outcomes = (0..<21).map { [$0 * 7 % 5, $0 * 3 % 2, 0, 0, 0, 0] }
    let handled = outcomes.reduce([0, 0, 0, 0, 0, 0]) { zip($0, $1).map(+) }
    let received = zip(handled, [-3, 2, 0, 0, 0, 0]).map(+)
    let rows = [received, [5, 0, 0, 0, 0, 0]] + outcomes + [handled, [2, 2, 0, 0, 0, 0]]
    return rows.map { $0 + [$0.reduce(0, +)] }
  }()

  /// The figures of one row stand in a row that the office added, so that all sums of the form hold with either.
  @Test(arguments: ["小计", "合计", "其中"], PageLayout.allCases.filter { $0 != .glued })
  func anAddedRowLendsNoRowItsFigures(_ name: String, _ layout: PageLayout) throws {
    for row in stride(from: 2, through: 21, by: 4) {
      for added in stride(from: row + 1, through: min(row + 7, 23), by: 3) {
        let report = try read(layout) { made in
          for index in Self.balanced.indices {
            made.requests[index].cells = index == row ? Self.empty : Self.balanced[index].map(String.init)
          }
          let cells = Self.balanced[row].map(String.init)
          made.requests.insert(MadePage.Row(groups: [], label: name, cells: cells), at: added)
        }
        for (index, other) in RequestRow.rows(in: .form2021).enumerated() {
          let whole: [Int?] = index == row ? blanks : Self.balanced[index]
          #expect([whole, blanks].contains(values(report, other)), "\(row) blank, \(added): \(other)")
        }
      }
    }
  }

  @Test(arguments: [PageLayout.oneLine, .pipeRows, .html])
  func theThirdRowOfOtherOutcomesWithoutItsOrdinal(_ layout: PageLayout) throws {
    let report = try read(layout) { $0.requests[22].label = "其他" }
    #expect(values(report, .other) == blanks)
    #expect([SampleReport.values(23), blanks].contains(values(report, .otherRest)))
  }

  @Test func anOrdinalApartFromItsPointIsNoFigure() throws {
    let report = try read(.cellLines) { made in
      made.requests[5].cells = ["19", "7", "973", "173", "3", "1175", ""]
      made.requests[6].label = "3 .危及“三安全一稳定”"
    }
    #expect(values(report, .prohibitedByLaw) == blanks)
  }

  @Test func aFigureBeforeALabelThatLostItsOrdinalIsWhole() throws {
    let text = PageLayout.oneLine.page(MadePage()).replacing(" 四、结转下年度", with: " 、结转下年度")
    #expect([blanks, SampleReport.values(24)].contains(values(try read(text), .handled)))
  }

  @Test func fifteenValuesOfWhichMostBlocksFailAreNotPlaced() throws {
    let report = try read(.oneLine) { made in
      made.review.removeFirst()
      made.review.append("9")
    }
    #expect(report.value(.review(.directLitigation, .total)) == nil)
  }

  @Test func aFigureCutInItsGroupIsNoFigure() throws {
    let text = PageLayout.cellLines.page(MadePage()).replacing("2.重复申请\n170", with: "2.重复申请\n1,17")
    #expect(values(try read(text), .repeated) == [nil, 171, 172, 173, 174, 175, 1035])
  }

  @Test func blankLinesOfAPDFDoNotMakeThreeRowsOne() throws {
    let report = try read(.printedLines) { made in
      made.requests[22].cells = Self.empty
      made.requests[23].cells = Self.empty
    }
    #expect(values(report, .other) == blanks)
    #expect(values(report, .handled) == blanks)
    #expect(values(report, .notCorrected) == SampleReport.values(21))
  }

  @Test func sevenTotalsAreNoRow() throws {
    let labels = SampleReport.labels2021.prefix(7).joined(separator: "\n")
    let text = PageLayout.cellLines.page(MadePage())
    guard let start = text.range(of: SampleReport.labels2021[0]), let end = text.range(of: "4.保护第三方") else {
      return
    }
    let changed =
      text[..<start.lowerBound] + labels + "\n6\n0\n0\n4\n612\n4\n1749\n" + text[end.lowerBound...]
    let report = try read(String(changed))
    #expect(values(report, .securityAndStability) == blanks)
  }

  @Test func aYearThatIsComparedWithIsNotTheReportsYear() throws {
    let text = PageLayout.cellLines.page(MadePage()).replacing("2023年", with: "本年")
      .replacing("主动公开信息126条", with: "与2022年相比，主动公开信息126条")
    #expect(try read(text).year == nil)
  }

  @Test func sevenFiguresBeforeTheFirstLabelPutTheOrderInDoubt() throws {
    var made = MadePage()
    let first = made.requests.removeFirst()
    made.requests[0] = MadePage.Row(
      groups: [], label: first.label, cells: ["889", "0", "0", "0", "0", "0", "889"])
    let heads = "法律服务机构\n其他"
    let text = PageLayout.cellLines.page(made).replacing(
      heads, with: heads + "\n总计\n1042\n0\n0\n0\n0\n0\n1042")
    #expect(values(try read(text), .received) == blanks)
  }

  private static let zeros = [String](repeating: "0", count: 7)
  private static let empty = [String](repeating: "", count: 7)

  /// A file that ends inside a number, wherever that is, gives no part of it.
  @Test(arguments: PageLayout.allCases)
  func aFileThatEndsInANumberGivesNoPartOfIt(_ layout: PageLayout) throws {
    var made = MadePage()
    made.proactive[6] = ["行政许可", "166105"]
    made.proactive[9] = ["行政处罚", "72834"]
    let text = Array(layout.page(made).unicodeScalars)
    let whole = try read(String(String.UnicodeScalarView(text)))
    for end in text.indices.dropFirst() where EvenText.isDigit(text[end]) && EvenText.isDigit(text[end - 1]) {
      guard let cut = try? read(String(String.UnicodeScalarView(text[..<end]))) else { continue }
      for id in cut.cells.keys {
        guard let number = cut.value(id) else { continue }
        #expect(whole.value(id) == nil || whole.value(id) == number, "\(id) cut at \(end)")
      }
    }
  }

  /// An ordinal that stands between two lines of its label, or beside the figures, is no figure of the row.
  @Test(arguments: ["3.", "3 .", "3、"])
  func anOrdinalApartFromItsLabelIsNoFigure(_ ordinal: String) throws {
    let page = PageLayout.printedLines.page(MadePage())
    let line = try #require(page.split(separator: "\n").first { $0.contains("三安全一稳定") })
    let figures = line.drop { !$0.isWhitespace }
    let torn = "危及“三安全一稳定”\n \(ordinal)     \(figures)"
    let report = try read(page.replacing(String(line), with: torn))
    #expect([blanks, SampleReport.values(7)].contains(values(report, .securityAndStability)))
    Fixture.expectSample(report, without: [.securityAndStability])
  }
}
