import Testing

@testable import ReportReading

@Suite struct PdfLinesTests {
  /// A page as `pdftotext -raw -bbox` prints it, from words with their left edge, middle and height.
  private func page(_ words: [(String, Double, Double)], height: Double = 10) -> String {
    "<page width=\"600\" height=\"840\">\n"
      + words.map { text, left, middle in
        let width = Double(text.unicodeScalars.count) * (text.allSatisfy(\.isASCII) ? 5 : 10)
        return "<word xMin=\"\(left)\" yMin=\"\(middle - height / 2)\" xMax=\"\(left + width)\" "
          + "yMax=\"\(middle + height / 2)\">\(text)</word>"
      }.joined(separator: "\n") + "\n</page>\n"
  }

  private func lines(_ pages: String...) -> [String] {
    PdfLines(PdfPages(Array(pages.joined().utf8))).lines.map { line in
      String(line.text).split(separator: " ").joined(separator: " ")
    }
  }

  @Test func wordsOfOneHeightAreALine() {
    #expect(lines(page([("0", 300, 100), ("规章", 50, 100.4), ("3", 340, 99.8)])) == ["规章 0 3"])
  }

  @Test func aLabelOfSeveralLinesStandsBeforeItsFigures() {
    let found = lines(
      page([
        ("2.其他法律行政法规禁", 50, 100), ("0", 300, 107), ("4", 340, 107), ("止公开", 50, 114), ("3.危及", 50, 140),
        ("7", 300, 140), ("7", 340, 140),
      ]))
    #expect(found == ["2.其他法律行政法规禁 止公开 0 4", "3.危及 7 7"])
  }

  @Test func figuresBetweenTwoLabelsBelongToTheOneTheyStandInTheMiddleOf() {
    let found = lines(
      page([
        ("1.属于", 50, 100), ("5", 300, 100), ("2.其他", 50, 126), ("6", 300, 140), ("禁止", 50, 140),
        ("公开", 50, 154),
        ("3.危及", 50, 180), ("7", 300, 180),
      ]))
    #expect(found == ["1.属于 5", "2.其他 禁止 公开 6", "3.危及 7"])
  }

  /// A font's box may reach far above its letters, so that its middle is not that of the digits beside it.
  @Test func fontsAreSetOnOneBaseLine() {
    let tall = { (text: String, left: Double, middle: Double) in
      "<word xMin=\"\(left)\" yMin=\"\(middle - 18)\" xMax=\"\(left + Double(text.unicodeScalars.count) * 10)\" "
        + "yMax=\"\(middle + 10)\">\(text)</word>\n"
    }
    let digits = { (text: String, left: Double, middle: Double) in
      self.page([(text, left, middle)]).split(separator: "\n")[1] + "\n"
    }
    let text =
      "<page width=\"600\" height=\"840\">\n" + digits("1.", 50, 100) + tall("属于国家秘密", 60, 100)
      + digits("5", 300, 100)
      + digits("2.", 50, 120) + tall("其他法律行政法规", 60, 120) + tall("禁止公开", 50, 133) + digits("6", 300, 126.5)
      + "</page>\n"
    #expect(lines(text) == ["1. 属于国家秘密 5", "2. 其他法律行政法规 禁止公开 6"])
  }

  /// A label whose first line stands at the height of its figures, as where cells are aligned at their tops.
  @Test func cellsMayBeAlignedAtTheirTops() {
    let found = lines(
      page([
        ("1.属于国", 50, 100), ("5", 300, 100), ("家秘密", 50, 114), ("2.其他法", 50, 130), ("6", 300, 130),
        ("律法规", 50, 144),
        ("3.危及", 50, 160), ("7", 300, 160),
      ]))
    #expect(found == ["1.属于国 家秘密 5", "2.其他法 律法规 6", "3.危及 7"])
  }

  @Test func drawnWordsAreLinesCellByCell() {
    func drawn(_ page: String) -> [String] {
      PdfLines(PdfPages(Array(page.utf8))).drawn.map { line in
        String(line.text).split(separator: " ").joined(separator: " ")
      }
    }
    let rows = page([
      ("2.其他法律行政法规禁", 50, 100), ("止公开", 50, 114), ("0", 300, 107), ("4", 340, 107), ("（三）", 10, 100),
      ("不予", 10, 114),
      ("3.危及", 50, 130), ("7", 300, 130), ("7", 340, 130), ("4.保护", 50, 150), ("5.属于", 50, 164),
      ("8", 300, 164),
      ("行政许", 50, 180), ("可", 50, 194), ("9", 300, 220),
    ])
    #expect(
      drawn(rows) == [
        "2.其他法律行政法规禁 止公开 0 4", "（三）", "不予", "3.危及 7 7", "4.保护", "5.属于 8", "行政许", "可", "9",
      ])
    let numbers = PdfLines(PdfPages(Array(rows.utf8))).numbers
    #expect(Set(numbers.values).isSuperset(of: [1, 4, 6]))
  }

  @Test func aRaisedDigitBehindANumberIsANote() {
    let small = page([("3471", 300, 100)])
    let raised = small.replacing(
      "</page>", with: "<word xMin=\"320\" yMin=\"93\" xMax=\"323\" yMax=\"99\">1</word>\n</page>")
    #expect(lines(raised) == ["3471"])
    let beside = small.replacing(
      "</page>", with: "<word xMin=\"330\" yMin=\"95\" xMax=\"335\" yMax=\"105\">1</word>\n</page>")
    #expect(lines(beside) == ["3471 1"])
  }

  @Test func whatPagesRepeatAtTheirEdgesIsLeftOut() {
    let one = page([
      ("某局年度报告", 50, 20), ("正文甲", 50, 100), ("正文", 50, 150), ("正文丁", 50, 200), ("共12", 300, 820),
    ])
    let two = page([
      ("某局年度报告", 50, 20), ("正文乙", 50, 100), ("正文", 50, 150), ("正文丙", 50, 200), ("共13", 300, 820),
    ])
    #expect(lines(one, two) == ["正文甲", "正文", "正文丁", "正文乙", "正文", "正文丙"])
  }

  /// A row of the form at the edge of two pages is no page number, be it all zeros.
  @Test func rowsAtTheEdgesOfPagesStay() {
    let zeros = (0..<7).map { ("0", 300 + Double($0) * 20, 800.0) }
    let found = lines(page([("上文", 50, 20), ("甲", 50, 100)] + zeros), page([("正文", 50, 100)] + zeros))
    #expect(found.count { $0 == "0 0 0 0 0 0 0" } == 2)
  }

  @Test func boxesThatAreNoNumbersMakeNoWord() {
    let odd =
      "<page width=\"nan\" height=\"1e999\">\n<word xMin=\"inf\" yMin=\"0\" xMax=\"1\" yMax=\"2\">3</word>\n</page>\n"
    #expect(lines(odd) == [])
    #expect(PdfPages(Array("<word xMin=\"1\"".utf8)).pages.isEmpty)
  }

  @Test func entitiesAreRead() {
    #expect(lines(page([("a&amp;b&lt;c&gt;", 50, 100)])) == ["a&b<c>"])
  }
}
