import Foundation
import TestSupport
import Testing

/// What somebody types who has read nothing but the first lines of the README.
@Suite struct FirstContactTests {
  private let program = Program.jianbao

  @Test func aFileAloneIsItsBriefing() throws {
    let work = try Scratch()
    let run = try program.run([Project.sample, "-o", work.path("out"), "--size", "700x500"])
    #expect(run.code == 0, "\(run.err)")
    #expect(run.out.hasSuffix("南京市建邺区人民政府办公室-2023\n"))
    #expect(run.err.contains("南京市建邺区人民政府办公室-2023：42 项勾稽全部相符"))
  }

  @Test func quietSaysNothingOfTheSums() throws {
    let work = try Scratch()
    let run = try program.run([
      "brief", Project.sample, "--quiet", "-o", work.path("out"), "--size", "700x500",
    ])
    #expect(run.code == 0 && run.err.isEmpty)
  }

  @Test func theSummaryIsPrintedAsText() throws {
    let run = try program.run(["brief", Project.sample, "--text", "-"])
    #expect(run.code == 0, "\(run.err)")
    let lines = run.out.split(separator: "\n")
    #expect(lines.first == "南京市建邺区人民政府办公室2023年政府信息公开申请办理情况")
    #expect(lines.last?.hasPrefix("核对：42项勾稽全部相符。") == true)
  }

  @Test(arguments: [
    (["breif", "x.txt"], "没有“breif”这个命令；是不是 brief？"),
    (["——lang", "en", "check"], "开头的横线不是半角的 -；应为 --lang"),
    (["brief", "x.txt", "－o", "out"], "应为 -o"),
    (["compare", "x.txt", "--own", "机关"], "“机关”是说明里的占位词"),
    (["compare", "x.txt", "--place", "a.txt=机关,年份"], "要换成真实的内容"),
  ])
  func slipsAreRecognisedAndSaid(_ arguments: [String], _ said: String) throws {
    let run = try program.run(arguments)
    #expect(run.code == 64, "\(run.err)")
    #expect(run.err.contains(said), "\(run.err)")
    #expect(run.err.split(separator: "\n").count == 1)
  }

  @Test func aPathThatLostItsQuotationMarksIsSaid() throws {
    let work = try Scratch()
    let path = try work.write("年报 2024.txt", "x")
    let parts = path.split(separator: " ", maxSplits: 1).map(String.init)
    let run = try program.run(["check", parts[0], parts[1]])
    #expect(run.code == 64)
    #expect(run.err.contains("路径里有空格，要加引号：\"\(path)\""), "\(run.err)")
  }

  @Test func helpIsUnderstoodInChinese() throws {
    let run = try program.run(["帮助"])
    #expect(run.code == 0 && run.out.contains("jianbao brief"))
  }

  @Test func aChartIsNamedInChinese() throws {
    let work = try Scratch()
    let chart = work.path("a.svg")
    #expect(try program.run(["chart", "办理结果", Project.sample, "-o", chart]).code == 0)
    #expect(FileManager.default.fileExists(atPath: chart))
    let wrong = try program.run(["chart", "结果", Project.sample, "-o", chart])
    #expect(wrong.code == 64, "\(wrong.err)")
    #expect(wrong.err.contains("没有“结果”这种图；有 overview（概览）、outcomes（办理结果）、"), "\(wrong.err)")
  }

  @Test func figuresGoToAFileInTheFormatOfItsName() throws {
    let work = try Scratch()
    let file = work.path("figures.csv")
    #expect(try program.run(["figures", Project.sample, "-o", file]).code == 0)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF] + "office,year".utf8))
    #expect(try program.run(["figures", Project.sample, "--format", "csv"]).out.hasPrefix("office,year"))
    #expect(
      try program.run(["figures", Project.sample, "--format", "csv", "--bom"]).bytes.starts(with: [
        0xEF, 0xBB, 0xBF,
      ]))
    #expect(try program.run(["figures", Project.sample, "-o", work.path("figures.txt")]).code == 64)
  }

  @Test func correctionsBesideAReportAreTaken() throws {
    let work = try Scratch()
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: Project.sample)), as: UTF8.self)
    let report = try work.write("report.txt", text)
    _ = try work.write("corrections.yaml", "report.txt:\n  结转下年·总计: {value: 1, note: 据原文}\n")
    let figures = try program.run(["figures", report])
    #expect(figures.out.contains("\"correctedFrom\""), "\(figures.err)")
    #expect(figures.out.contains("\"note\": \"据原文\""))
    #expect(try program.run(["check", report]).code == 1)
    let set = try program.run(["figures", Project.sample, "--set", "结转下年·总计=1", "--note", "据原文"])
    #expect(set.out.contains("\"note\": \"据原文\""))
    #expect(try program.run(["figures", Project.sample, "--set", "结转=1"]).code == 64)
  }

  @Test func aLetterIsPrintedForTheOffice() throws {
    let run = try program.run(["check", "--letter", Project.sample])
    #expect(run.code == 0 && run.out == "你单位2023年年报：勾稽全部相符，没有需要核对的地方。\n")
    #expect(try program.run(["check", "--letter", "--json", Project.sample]).code == 64)
  }
}
