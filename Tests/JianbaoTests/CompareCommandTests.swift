import Foundation
import TestSupport
import Testing

@Suite struct CompareCommandTests {
  private let program = Program.jianbao
  private static let office = "南京市建邺区人民政府办公室"

  /// The sample with another year, office or figures, in a file of its own.
  private func report(
    _ name: String, in work: Scratch, year: Int = 2023, office: String = CompareCommandTests.office,
    _ changes: (String, String)...
  ) throws -> String {
    var text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: Project.sample)), as: UTF8.self)
      .replacing("2023年", with: "\(year)年").replacing(Self.office, with: office)
    for (old, new) in changes {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    let url = work.url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    return try work.write(name, text)
  }

  private static let carriedOut = ("四、结转下年度继续办理 0 0 0 0 0 0 0", "四、结转下年度继续办理 3 0 0 0 0 0 3")

  @Test func twoYearsOfOneOfficeMakeOneFolder() throws {
    let work = try Scratch()
    let files = [
      try report("b.txt", in: work, year: 2023), try report("a.txt", in: work, year: 2021),
    ]
    let run = try program.run(["compare"] + files + ["-o", work.path("out"), "--timings"])
    #expect(run.code == 0, "\(run.err)")
    let folder = "out/compare-\(Self.office)-2021-2023"
    #expect(run.out == work.path(folder) + "\n")
    let written = Set(work.files(below: folder))
    #expect(written.isSuperset(of: ["index.html", "figures.csv", "indicators.csv"]))
    #expect(
      run.err.hasPrefix(
        """
        可比：\(Self.office)，2021–2023 年，2 份报告

        \(Self.office)
          口径：未载明
          2021  a.txt   2021 年表式  勾稽 42/42
          2022  无报告
          2023  b.txt   2021 年表式  勾稽 42/42

        """), "\(run.err)")
    for stage in ["read", "check", "page", "write", "elapsed"] { #expect(run.err.contains(stage)) }
    let figures = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: work.path(folder + "/figures.csv"))), as: UTF8.self)
    #expect(figures.split(separator: "\n").count == 1 + 2 * 200, "a line a cell")
  }

  @Test func aPlanSpeaksOnStandardOutputAndWritesNothing() throws {
    let work = try Scratch()
    let files = [try report("a.txt", in: work), try report("b.txt", in: work, year: 2024)]
    let run = try program.run(
      ["compare"] + files + ["-o", work.path("out"), "--plan", "--lang", "en", "--own", Self.office])
    #expect(run.code == 0)
    #expect(run.err.isEmpty)
    #expect(
      run.out == """
        To compare: \(Self.office), 2023–2024, 2 reports

        \(Self.office)
          Counts: own office, as settled by you
          2023  a.txt  form of 2021  sums 42/42
          2024  b.txt  form of 2021  sums 42/42

        """)
    #expect(work.files(below: "out").isEmpty)
  }

  @Test func twoSpellingsAreProposedAndMergedOnlyWhenSettled() throws {
    let work = try Scratch()
    let short = "建邺区政府办公室"
    let files = [
      try report("a.txt", in: work, office: "南京市建邺区政府办公室", Self.carriedOut),
      try report("b.txt", in: work, year: 2024, office: short),
    ]
    let run = try program.run(["compare", "--plan"] + files)
    #expect(run.code == 0, "\(run.err)")
    #expect(
      run.out.contains(
        """
        可能是同一机关，未合并：1 组
          “南京市\(short)”与“\(short)”：名称只差前面的省、市名；一方 2024 年上年结转 0 件，另一方上一年结转下年 3 件，不一致
              是同一机关：--same "\(short)=南京市\(short)"
              是两个机关：--different "\(short)=南京市\(short)"

        """), "\(run.out)")
    #expect(run.out.contains("2 个机关的口径未载明（南京市\(short)、\(short)）"))
    let one = try program.run(["compare", "--plan"] + files + ["--same", "\(short)=南京市\(short)"])
    #expect(
      one.out.hasPrefix("可比：南京市\(short)，2023–2024 年，2 份报告\n\n南京市\(short)（另有署名：\(short)）\n"), "\(one.out)")
    #expect(!one.out.contains("未合并"))
    let two = try program.run(["compare", "--plan"] + files + ["--different", "\(short)=南京市\(short)"])
    #expect(two.out.hasPrefix("可比：2 个机关，2023–2024 年，2 份报告") && !two.out.contains("未合并"))
  }

  @Test func aConflictIsShownAndNotUsed() throws {
    let work = try Scratch()
    let files = [
      try report("a.txt", in: work), try report("b.txt", in: work, Self.carriedOut),
      try report("c.txt", in: work, year: 2024), try report("d.txt", in: work, year: 2025),
    ]
    let run = try program.run(["compare"] + files + ["-o", work.path("out")])
    #expect(run.code == 3)
    #expect(run.out == work.path("out/compare-\(Self.office)-2023-2025") + "\n")
    #expect(
      run.err.contains(
        """
          2023  a.txt、b.txt               报告数字冲突，未采用
              a.txt 与 b.txt 有 2 格不同，都不采用；请只留正确的一份
              结转下年·自然人：0 与 3
              结转下年·总计：0 与 3
          2024  c.txt         2021 年表式  勾稽 42/42

        """), "\(run.err)")
    #expect(run.err.hasPrefix("可比：\(Self.office)，2024–2025 年，2 份报告"))
    let figures = String(
      decoding: try Data(
        contentsOf: URL(
          fileURLWithPath: work.path("out/compare-\(Self.office)-2023-2025/figures.csv"))), as: UTF8.self)
    #expect(!figures.contains(",2023,") && figures.contains(",2024,"))
  }

  @Test func theSameFiguresTwiceAreTakenOnce() throws {
    let work = try Scratch()
    let files = [
      try report("b.txt", in: work), try report("a.txt", in: work), try report("c.txt", in: work, year: 2024),
    ]
    let run = try program.run(["compare", "--plan"] + files + [files[0]])
    #expect(run.code == 0)
    #expect(run.out.hasPrefix("可比：\(Self.office)，2023–2024 年，2 份报告"))
    #expect(run.out.contains("      同一数字，采用 a.txt；相同的还有 b.txt\n"), "\(run.out)")
  }

  @Test func oneReportIsForBriefAndNoneIsNothing() throws {
    let work = try Scratch()
    let file = try report("a.txt", in: work)
    let one = try program.run(["compare", file, "-o", work.path("out")])
    #expect(one.code == 65)
    #expect(one.err.hasSuffix("jianbao: 只有一份报告可比（a.txt）；应有两份以上。一份报告请用 jianbao brief\n"))
    #expect(one.out.isEmpty && work.files(below: "out").isEmpty)
    let bare = try work.write(
      "bare.json", #"[{"form": "2021", "requests": {"received": [1, 0, 0, 0, 0, 0, 1]}}]"#)
    let none = try program.run(["compare", bare])
    #expect(none.code == 65)
    #expect(none.err.contains("  bare.json：未载明机关和年份；用 --place \"bare.json=机关,年份\" 指明\n"), "\(none.err)")
    #expect(none.err.hasSuffix("jianbao: 没有可比的报告；应有两份以上，属于同一机关的不同年份或不同机关\n"))
    #expect(try program.run(["compare", work.path("gone.txt")]).code == 66)
  }

  @Test func aPlaceForAFileMakesItCount() throws {
    let work = try Scratch()
    let file = try report("a.txt", in: work)
    let bare = try work.write(
      "bare.json", #"[{"form": "2021", "requests": {"received": [1, 0, 0, 0, 0, 0, 1]}}]"#)
    let bad = try work.write("bad.txt", "这里没有报告。")
    let run = try program.run(["compare", "--plan", file, bare, "--place", "bare.json=某局,2024"])
    #expect(run.code == 0, "\(run.out)")
    #expect(run.out.contains("\n某局\n"))
    let some = try program.run(["compare", "--plan", file, bad, bare, "--place", "bare.json=某局,2024"])
    #expect(some.code == 3)
    #expect(some.err.contains("bad.txt"))
    let lost = try program.run(["compare", "--plan", file, bare, "--place", "bear.json=某局,2024"])
    #expect(lost.code == 65)
    #expect(lost.out.contains("  没有文件“bear.json”；是不是“bare.json”？\n"), "\(lost.out)")
  }

  @Test func aFileIsNotSettledByANameThatTwoHave() throws {
    let work = try Scratch()
    let files = [try report("one/r.txt", in: work), try report("two/r.txt", in: work, year: 2024)]
    #expect(try program.run(["compare", "--plan"] + files).code == 0)
    let run = try program.run(["compare", "--plan", "--place", "r.txt=甲局"] + files)
    #expect(run.code == 64)
    #expect(run.err == "jianbao: r.txt：有 2 个文件叫这个名称；请写出路径：one/r.txt、two/r.txt\n")
    let told = try program.run(
      ["compare", "--plan", "--place", "one/r.txt=甲局", "--place", "\(files[1])=乙局", "--lang", "en"] + files)
    #expect(told.out.contains("\n甲局 (also signed ") && told.out.contains("\n乙局 (also signed "), "\(told.out)")
    let twice = try program.run(
      ["compare", "--plan", "--place", "one/r.txt=甲局", "--place", "\(files[0])=乙局", "--lang", "en"] + files)
    #expect(twice.code == 64 && twice.err.contains("are one file; expected it once"), "\(twice.err)")
  }

  @Test func aYearWithoutReportsIs64() throws {
    let work = try Scratch()
    let files = [try report("a.txt", in: work), try report("b.txt", in: work, year: 2024)]
    let run = try program.run(["compare", "--plan", "--year", "2020"] + files)
    #expect(run.code == 64)
    #expect(run.err == "jianbao: --year 2020：没有这一年的报告；有 2023、2024 年\n")
    #expect(try program.run(["compare", "--plan", "--min-n", "0"] + files).code == 64)
    #expect(try program.run(["compare", "--plan", "--name", " "] + files).code == 64)
    let wrong = try program.run(["compare", "--plan", "--same", "甲局"] + files)
    #expect(wrong.code == 64)
    #expect(wrong.err == "jianbao: --same “甲局”：应为 甲=乙，两个名称\n")
  }

  @Test func officesYamlInAFolderSettlesAndIsNoReport() throws {
    let work = try Scratch()
    _ = try report("in/a.txt", in: work)
    _ = try report("in/b.txt", in: work, year: 2024, office: "某办")
    _ = try work.write(
      "in/offices.yaml", "offices:\n  - name: \(Self.office)\n    same: [某办]\n    scope: own\n")
    _ = try work.write("in/README.md", "不是报告")
    let run = try program.run(["compare", "--plan", work.path("in")])
    #expect(run.code == 0, "\(run.err)")
    #expect(run.out.contains("\(Self.office)（另有署名：某办）\n  口径：本机关，由使用者指定\n"), "\(run.out)")
    let wins = try program.run(["compare", "--plan", work.path("in"), "--region", "某办"])
    #expect(wins.out.contains("  口径：地区汇总，由使用者指定\n"))
    _ = try report("more/c.txt", in: work, year: 2022)
    let other = try work.write("more/offices.yaml", "offices:\n  - name: 甲\n    scop: own\n")
    let two = try program.run(["compare", "--plan", work.path("in"), work.path("more")])
    #expect(two.code == 64)
    #expect(two.err.contains("有 2 个 offices.yaml") && two.err.contains("--offices"))
    let wrong = try program.run(["compare", "--plan", work.path("in"), "--offices", other])
    #expect(wrong.code == 78)
    #expect(wrong.err == "jianbao: \(other):3:5：一个机关里没有“scop”这一项；是不是“scope”？\n")
    #expect(try program.run(["compare", "--plan", work.path("in"), "--offices", "gone.yaml"]).code == 66)
  }
}
