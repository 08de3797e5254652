import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Briefing
@testable import Comparison
@testable import PageProse
@testable import SafeFiles

@Suite struct PageOfComparisonTests {
  private func page(
    _ made: [MadeReport], language: Language = .chinese, figures: [PageFigure] = []
  ) throws -> String {
    let context = try PageReports.context(made, language: language)
    return try ComparisonPage(try Words.folder(), context: context).render(figures)
  }

  @Test func aCitysTwoYearsSayTheirChangesAndTheirEquation() throws {
    let page = try page(PageReports.twoYears)
    #expect(page.contains("<h1>宿迁市人民政府 2023–2024 年政府信息公开对比</h1>"))
    #expect(page.contains("<p class=\"facts\">2 份年度报告 · 1 个机关 · 2023–2024 年 · 2021 年表式 2 份 · 口径未载明 2 份</p>"))
    #expect(page.contains("比2023年增加14件（0.4%）"))
    #expect(page.contains("597 + 50 − 227 = 420"))
    #expect(page.contains("左边 121，右边 121"))
    #expect(
      page.contains(
        "<th scope=\"row\">宿迁市人民政府</th><td>43.6%</td><td>1519</td><td>3486</td><td>54.0%</td><td>1902</td><td>3521</td>"
      ))
    #expect(page.contains("<td>597</td><td>420</td>"))
    #expect(page.contains("class=\"verdict holds\""))
  }

  @Test func isSelfContainedAndStrict() throws {
    let page = try page(PageReports.twoYears)
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;"))
    for forbidden in [
      "<script", "http:", "https:", "javascript:", "<link", "<img", "<iframe", "@import", "url(",
    ] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
    for file in ["pivot.csv", "checks.csv", "figures.csv", "indicators.csv"] {
      #expect(page.contains("href=\"\(file)\" download"))
    }
    #expect(!page.contains("⟨"))
  }

  @Test func theSameReportsInAnyOrderGiveTheSameBytes() throws {
    var made = PageReports.twoYears
    for name in ["乙局", "甲局", "丙局"] {
      for year in 2022...2024 {
        made.append(PageReports.office(name, year, received: 30 + year, disclosed: 9, handled: 30 + year))
      }
    }
    let first = try page(made)
    var generator = SplitMix(seed: 7)
    for _ in 0..<4 {
      made.shuffle(using: &generator)
      #expect(try page(made) == first)
    }
  }

  @Test func namesAreEscapedEverywhere() throws {
    let evil = "<script>&\"'甲局"
    var made = [2023, 2024].map { PageReports.office(evil, $0, received: 40, disclosed: 20, handled: 40) }
    made[1].set(.requests(.handled, .total), 41)
    made[0].narrative = [.made("40", "requests.received.total", scopeWord: "<b>本机关", quote: "<i>收到")]
    var other = made[0]
    other.set(.requests(.received, .total), 44)
    made.append(other)
    made.append(PageReports.office("乙局", 2024, received: 40, disclosed: 20, handled: 40))
    made.append(MadeReport())
    made[4].office = nil
    let page = try page(made)
    for raw in ["<script", "<b>", "<i>"] { #expect(!page.contains(raw), "\(raw)") }
    #expect(page.contains("&lt;script&gt;&amp;&quot;&#39;甲局"))
  }

  @Test func whatTheFilesCameToIsTold() throws {
    var made = PageReports.twoYears
    made.append(made[0])
    made.append(made[1])
    made[3].set(.requests(.received, .total), 9)
    made.append(MadeReport())
    made[4].year = nil
    let page = try page(made)
    #expect(page.contains("宿迁市人民政府 2024 年（made.txt、made.txt）：本年新收·总计 3,525 与 9"))
    #expect(page.contains("宿迁市人民政府 2023 年：取 made.txt，数字相同的还有 made.txt"))
    #expect(page.contains("made.txt（示例区人民政府办公室）：年份不明；用 --place"))
  }

  @Test func aMissingYearIsADashAndABlankAWord() throws {
    var made = PageReports.twoYears
    made[0].year = 2022
    made[1].blank(.requests(.received, .total))
    let page = try page(made)
    #expect(page.contains("<td>3511</td><td class=\"quiet\">—</td><td class=\"quiet\">未填</td>"))
  }

  @Test func figuresHaveTheirCaptionAndGapsTheirWord() throws {
    let segment = Segment(
      name: "予以公开", color: "disclosed", length: 3, label: ValueLabel("3", unit: "件", share: "30.0%"),
      datum: Datum(
        figure: "甲局/2024/requests.disclosed.total", value: "3", share: "30.0", tooltip: "",
        source: "made.txt，表三"))
    let figures = [
      PageReports.figure(
        "outcomes-by-office-2",
        bars: [
          Bar(label: "2023", segments: [], total: ValueLabel("无报告", isQuiet: true)),
          Bar(label: "2024", segments: [segment]),
        ])
    ]
    let page = try page(PageReports.twoYears, figures: figures)
    #expect(page.contains("<section id=\"offices\""))
    #expect(page.contains("</b> 各机关办理结果构成 · 题</span>"))
    #expect(page.contains("<tr><th scope=\"row\">甲局 · 2023</th><td></td><td class=\"value\">无报告</td>"))
    #expect(page.contains("<td>予以公开</td><td class=\"value\">3 件</td><td class=\"share\">30.0%</td>"))
    #expect(page.contains("<th scope=\"col\" class=\"share\">占比</th>"))
  }

  @Test func longDataTablesAreCutAndSaySo() throws {
    let segment = Segment(
      name: "予以公开", color: "disclosed", length: 1, label: ValueLabel("1"),
      datum: Datum(figure: "a", value: "1", tooltip: ""))
    let bars = (1...310).map { Bar(label: "第\($0)行", segments: [segment]) }
    let page = try page(PageReports.twoYears, figures: [PageReports.figure("review-by-year", bars: bars)])
    #expect(page.contains("第300行") && !page.contains("第301行"))
    #expect(page.contains("另有 10 行未列出，见 figures.csv。"))
  }

  @Test func ofManyPagesOfAChartTheFirstAndTheLastAreShown() throws {
    let bar = Bar(label: "2024", segments: [], total: ValueLabel("无报告"))
    let figures = (1...6).map { page in
      PageReports.figure("rates-by-office" + (page == 1 ? "" : "-\(page)"), number: page, bars: [bar])
    }
    let page = try page(PageReports.twoYears, figures: figures)
    #expect(
      page.matches(of: /<figure id="figure-([a-z0-9-]+)"/).map { String($0.output.1) }
        == ["rates-by-office", "rates-by-office-2", "rates-by-office-6"])
    #expect(page.contains("其余 3 页图未放入本页： <a href=\"charts/rates-by-office-3.png\""))
  }

  @Test func noIdStandsTwice() throws {
    var made = PageReports.twoYears
    made += [2023, 2024].map { PageReports.office("乙局", $0, received: 40, disclosed: 20, handled: 41) }
    let ids = try page(made).matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
    #expect(ids.count == Set(ids).count)
    #expect(ids.count > 12)
  }

  @Test func englishHasNoChineseButNames() throws {
    var made = PageReports.twoYears
    for index in made.indices { made[index].office = "Example" }
    made[1].set(.requests(.handled, .total), 3520)
    let page = try page(made, language: .english).split(separator: "</style>").last ?? ""
    let chinese = page.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }
    #expect(chinese.isEmpty, "\(String(String.UnicodeScalarView(chinese)))")
  }

  @Test func aThousandFindingsDoNotFillThePage() throws {
    let made = (1...70).flatMap { number in
      [2023, 2024].map {
        PageReports.office("第\(number)局", $0, received: 40, disclosed: 20, handled: 41)
      }
    }
    let context = try PageReports.context(made)
    let findings = ComparisonFindings(context.collection)
    let page = try page(made)
    #expect(page.matches(of: /<td class="status">/).count == ComparisonChecksContent.mostListed)
    #expect(page.contains("项未列出，见 checks.csv"))
    let csv = ChecksCSV.text(findings, terms: context.terms)
    #expect(csv.matches(of: /\n/).count == findings.items.count + 1)
  }

  @Test func theFolderHoldsTheTables() throws {
    var made = PageReports.twoYears
    made[0].narrative = [.made("3511", "requests.received.total")]
    let maker = try BriefingMaker(resources: try Words.folder(), language: .chinese).comparisons
    var timings = Timings()
    let files = try maker.files(of: PageReports.collection(made), timings: &timings)
    let tables = files.filter { !$0.path.hasPrefix("charts/") }
    #expect(
      tables.map(\.path) == ["index.html", "pivot.csv", "checks.csv", "figures.csv", "indicators.csv"])
    let figures = String(decoding: tables[3].bytes, as: UTF8.self).split(separator: "\n")
    #expect(figures[0] == "\u{FEFF}office,year,form,section,row,column,value,unit,line,file")
    #expect(figures.contains("宿迁市人民政府,2024,2021,requests,received,total,3525,,16,made.txt"))
    #expect(!figures.contains { $0.contains("narrative") })
    let checks = String(decoding: tables[2].bytes, as: UTF8.self)
    #expect(
      checks.contains(
        "宿迁市人民政府,2024,E1,warning,pass,\"in force = last year's in force + issued − repealed, Normative documents\",420,420,0,"
      ))
  }

  @Test func aWishedYearWithoutAReportIsRefused() throws {
    let maker = try BriefingMaker(resources: try Words.folder(), language: .chinese).comparisons
    var timings = Timings()
    let error = #expect(throws: BriefingError.self) {
      try maker.files(
        of: PageReports.collection(PageReports.twoYears), wishes: ComparisonWishes(year: 2020),
        timings: &timings)
    }
    #expect(error?.kind == .usage)
    #expect(error?.description == "no report on 2020; there are reports on 2023, 2024")
  }
}
