import DisclosureReport
import Testing

@testable import ReportReading

/// What a cell prints beside or instead of digits: each cell of a web page's table and what is read of it.
@Suite struct CellMarksTests {
  /// The sample's table three as a web page, with one cell of 部分公开 in other words.
  private func page(_ cell: String, style: String = "") -> String {
    let rows = SampleReport.requests2021.map { label, values in
      let cells = values.split(separator: " ").map { "<td>\($0 == "41" ? cell : String($0))</td>" }.joined()
      return "<tr><td>\(label)</td>\(cells)</tr>"
    }
    return """
      <html><head>\(style)</head><body><p>云州市青石区文化局2023年政府信息公开工作年度报告</p>
      <p>三、收到和处理政府信息公开申请情况</p><table>\(rows.joined(separator: "\n"))</table><p>五、存在的主要问题</p></body></html>
      """
  }

  private func read(_ cell: String) throws -> (value: Int?, mark: Cell.Mark?, others: [Int?]) {
    let report = try ReportReader().read(Array(page(cell).utf8), file: "a.html")
    let found = report[.requests(.partiallyDisclosed, .businesses)]
    var others = values(report, .partiallyDisclosed)
    others.remove(at: 1)
    return (found?.value?.int, found?.mark, others)
  }

  /// Marks of notes, struck and hidden text are no part of a number.
  @Test(arguments: [
    "41<sup>1</sup>", "41<sub>2</sub>", "41<a href=\"#fn1\">1</a>",
    "41<span style=\"vertical-align: super\">1</span>",
    "<s>34</s>41", "<del>34</del>41", "<strike>34</strike>41",
    "<span style=\"text-decoration:line-through\">34</span>41",
    "41<span style=\"font-size:0\">1</span>", "41<span style=\"opacity: 0;\">1</span>",
    "41<span style=\"mso-hide:all\">1</span>", "41注", "41注1", "四十一", "41件", "<b>41</b>",
    "<a href=\"#\">41</a>",
    "<div style=\"font-size:0\"><span style=\"font-size:14px\">41</span></div>",
  ])
  func read41(_ cell: String) throws {
    let found = try read(cell)
    #expect(found.value == 41, "\(cell)")
    #expect(found.others == [40, 42, 43, 44, 45, 255])
  }

  /// What is not understood costs its cell, is never blank, and leaves the row's other cells.
  @Test(arguments: [
    "见备注", "涉密", "约41", "4 1", "<sup>41</sup>", "<s>41</s>", "<input value=41>", "41月", "十二十",
  ])
  func unreadable(_ cell: String) throws {
    let found = try read(cell)
    #expect(found.value == nil && found.mark == .unreadable, "\(cell): \(String(describing: found.mark))")
    #expect(found.others == [40, 42, 43, 44, 45, 255])
  }

  @Test(arguments: [("零", 0), ("〇", 0), ("一二〇〇", 1200), ("十二", 12), ("三十五", 35)])
  func chineseNumerals(_ cell: String, _ value: Int) throws { #expect(try read(cell).value == value) }

  @Test func aTotalWithoutItsOrdinalIsTheTotal() throws {
    let changed = page("41").replacing("(七)总计", with: "总计")
    let report = try ReportReader().read(Array(changed.utf8), file: "a.html")
    #expect(values(report, .handled) == SampleReport.values(24))
  }

  /// Figures in brackets or of another height are not understood in a text; their row is not blank.
  @Test(arguments: ["(40) (41) (42) (43) (44) (45) (255)", "₄₀ ₄₁ ₄₂ ₄₃ ₄₄ ₄₅ ₂₅₅"])
  func aTextThatIsNotUnderstoodIsNotBlank(_ figures: String) throws {
    let rows = SampleReport.requests2021.map {
      "\($0.label) \($0.label.contains("(二)") ? figures : $0.values)"
    }
    let report = try ReportReader().read(Array(PrintedPage.text(rows).utf8), file: "a.txt")
    #expect(report[.requests(.partiallyDisclosed, .businesses)]?.mark == .unreadable)
    #expect(report.remarks.contains { $0.rule == "R-unreadable" })
  }

  @Test func evidenceIsSaid() throws {
    var rows = SampleReport.requests2021.map { "\($0.label) \($0.values)" }
    rows[5] = SampleReport.requests2021[5].values
    let report = try ReportReader().read(Array(PrintedPage.text(rows).utf8), file: "a.txt")
    #expect(report[.requests(.prohibitedByLaw, .total)]?.origin?.reading == .byOrder)
    #expect(report[.requests(.stateSecrets, .total)]?.origin?.reading == .printed)
  }
}
