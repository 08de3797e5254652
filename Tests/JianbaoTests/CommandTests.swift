import Foundation
import TestSupport
import Testing

@Suite struct CommandTests {
  private let program = Program.jianbao

  private func sample(_ change: (String) -> String = { $0 }) throws -> String {
    change(String(decoding: try Data(contentsOf: URL(fileURLWithPath: Project.sample)), as: UTF8.self))
  }

  @Test func checkPassesTheSampleAndSaysSo() throws {
    let run = try program.run(["check", Project.sample])
    #expect(run.code == 0)
    #expect(run.out.split(separator: "\n")[1].hasPrefix("42 项勾稽全部相符；"))
    #expect(run.err.isEmpty)
  }

  @Test func checkNamesRuleRowAndColumnOfAChangedCell() throws {
    let work = try Scratch()
    let changed = try sample {
      $0.replacing("1.本机关不掌握相关政府信息 11 0 0 0 0 0 11", with: "1.本机关不掌握相关政府信息 11 0 0 0 0 0 12")
    }
    let file = try work.write("changed.txt", changed)
    let run = try program.run(["check", file])
    #expect(run.code == 1)
    let lines = run.out.split(separator: "\n").map(String.init)
    #expect(lines.contains("错误 2 项"))
    #expect(lines.contains("  A1  各项办理结果之和 = 总计（总计列）"))
    #expect(lines.contains("      左边 19，右边 18，相差 1"))
    #expect(lines.contains("  B   各类申请人之和 = 总计（本机关不掌握相关政府信息行）"))
    let json = try program.run(["check", "--json", file])
    #expect(json.code == 1)
    #expect(json.out.contains("\"errors\": 2"))
  }

  @Test func figuresPrintContractOneInBothFormats() throws {
    let json = try program.run(["figures", Project.sample])
    let array = try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [[String: Any]]
    #expect(array?.count == 1)
    #expect(array?.first?["year"] as? Int == 2023)
    let csv = try program.run(["figures", "--format", "csv", "--explain", Project.sample])
    #expect(
      csv.out.hasPrefix("office,year,form,section,row,column,value,unit,line,file,character,mark,read,raw\n"))
    #expect(csv.out.contains("requests,unable.notHeld,total,11,,3,jianye-2023.txt,"))
  }

  @Test func figuresPrintTheIndicators() throws {
    let json = try program.run(["figures", "--indicators", Project.sample, "--lang", "en"])
    let array = try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [[String: Any]]
    #expect((array?.first?["indicators"] as? [[String: Any]])?.first?["id"] as? String == "accepted")
    let csv = try program.run(["figures", "--indicators", "--format", "csv", Project.sample])
    #expect(csv.out.hasPrefix("office,year,form,matter,id,name,kind,base,"))
    #expect(csv.out.contains(",completionRate,Completion rate,"))
    let table = try program.run(["figures", "--indicators", "--table", Project.sample])
    #expect(table.out.contains("受理总量") && table.out.contains("11/18"))
    #expect(try program.run(["figures", "--indicators", "--explain", Project.sample]).code == 64)
  }

  @Test func aReportComesFromStandardInput() throws {
    let run = try program.run(["figures", "-"], input: [UInt8](try sample().utf8))
    #expect(run.code == 0)
    #expect(run.out.contains("南京市建邺区人民政府办公室"))
  }

  @Test func ourOwnFiguresReadBackEqual() throws {
    let work = try Scratch()
    let json = try program.run(["figures", "--explain", Project.sample])
    let csv = try program.run(["figures", "--format", "csv", "--explain", Project.sample])
    let plain = try program.run(["figures", "--format", "csv", Project.sample]).out
    let again = try program.run(["figures", "--format", "csv", "-"], input: json.bytes)
    #expect(again.out == plain, "\(again.err)")
    let back = try program.run(["figures", "--format", "csv", try work.write("x.csv", csv.out)])
    #expect(back.out == plain, "\(back.err)")
  }

  @Test func theKindCanBeForced() throws {
    let run = try program.run(["figures", "-", "--kind", "json"], input: [UInt8](try sample().utf8))
    #expect(run.code == 65)
    #expect(run.err.contains("JSON"))
    #expect(try program.run(["figures", "-", "--kind", "text"], input: [UInt8](try sample().utf8)).code == 0)
    #expect(try program.run(["figures", "-", "--kind", "ofd"]).code == 64)
  }

  @Test func briefWritesTheWholeFolder() throws {
    let work = try Scratch()
    let run = try program.run(["brief", Project.sample, "-o", work.path("out"), "--timings"])
    #expect(run.code == 0)
    let folder = "out/南京市建邺区人民政府办公室-2023"
    #expect(run.out == work.path(folder) + "\n")
    #expect(work.files(below: folder).count == 21)
    for stage in ["read", "check", "layout", "png", "svg", "page", "write", "elapsed"] {
      #expect(run.err.contains(stage))
    }
  }

  @Test func oneBadFileIsReportedAndTheOthersAreDone() throws {
    let work = try Scratch()
    let bad = try work.write("bad.txt", "这里没有报告。")
    let run = try program.run(["brief", bad, Project.sample, Project.sample, "-o", work.path("out")])
    #expect(run.code == 3)
    #expect(run.err.contains("bad.txt"))
    #expect(run.out.split(separator: "\n").count == 2)
    #expect(run.out.contains("-2023-2\n"))
  }

  @Test func aFolderReadsItsFilesByName() throws {
    let work = try Scratch()
    for name in ["b.txt", "a.txt", ".hidden.txt"] {
      _ = try work.write(
        name, try sample { $0.replacing("2023年", with: name == "a.txt" ? "2022年" : "2023年") })
    }
    let run = try program.run(["figures", "--format", "csv", work.url.path])
    #expect(run.code == 0, "\(run.err)")
    let years = run.out.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[1] }
    #expect(years.first == "2022" && years.last == "2023")
    #expect(years.count == 2 * 207)
  }

  @Test func tablesAreShownInTheTerminal() throws {
    let run = try program.run(["figures", "--table", Project.sample])
    #expect(run.code == 0)
    #expect(run.out.contains("本机关不掌握相关政府信息          11"))
  }

  @Test func theSameChartInEveryFormat() throws {
    let work = try Scratch()
    for (name, options) in [
      ("a.svg", []), ("b.svg", ["--text", "live"]), ("c.png", ["--size", "1280x720", "--dpi", "96"]),
    ] {
      let run = try program.run(["chart", "outcomes", Project.sample, "-o", work.path(name)] + options)
      #expect(run.code == 0, "\(run.err)")
    }
    let outline = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: work.path("a.svg"))), as: UTF8.self)
    let live = String(decoding: try Data(contentsOf: URL(fileURLWithPath: work.path("b.svg"))), as: UTF8.self)
    #expect(!outline.contains("<text") && live.contains("<text"))
    let png = [UInt8](try Data(contentsOf: URL(fileURLWithPath: work.path("c.png"))))
    #expect(png[16..<24] == [0, 0, 5, 0, 0, 0, 2, 208])
    let open = try program.run([
      "chart", "flow", Project.sample, "-o", work.path("d.svg"), "--background", "none",
    ])
    #expect(open.code == 0)
  }

  @Test func chartsListsTheIdsOfBriefingsAndComparisons() throws {
    let run = try program.run(["charts", "--lang", "en"])
    let ids = run.out.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(
      ids == [
        "overview", "outcomes", "reasons", "applicants", "flow", "documents", "decisions", "volumes",
        "review",
        "requests-by-year", "outcomes-by-year", "applicants-by-year", "outcomes-by-office", "rates-by-office",
        "change-by-office", "requests-change-by-office", "documents-by-year", "review-by-year",
      ])
    #expect(!run.out.contains("⟨"))
  }

  @Test func stylesAreListedAndPrinted() throws {
    let list = try program.run(["styles", "--lang", "en"])
    #expect(list.out.split(separator: "\n").count == 5 && list.out.hasPrefix("standard "))
    let work = try Scratch()
    let printed = try program.run(["styles", "print"])
    let file = try work.write("copy.yaml", printed.out)
    let own = try program.run(["styles", file])
    #expect(own.code == 0 && own.err.isEmpty)
    #expect(own.out.contains("patterns: true"))
    #expect(try program.run(["styles", "pritn"]).code == 78)
  }

  @Test func picturesTakeSizeStyleGroundAndTitle() throws {
    let work = try Scratch()
    let style = try work.write("mine.yaml", "base: dark\ncolors: {withheld: \"#301010\"}\n")
    let run = try program.run([
      "chart", "outcomes", Project.sample, "-o", work.path("a.png"), "--size", "a4", "--scale", "2",
      "--style",
      style, "--background", "#101010", "--title", "一句话",
    ])
    #expect(run.code == 0)
    #expect(run.err.contains("mine.yaml:2:20：警告：ground #14181d 上的 colors.withheld #301010 对比度为 "))
    let png = [UInt8](try Data(contentsOf: URL(fileURLWithPath: work.path("a.png"))))
    // 3686 × 3072 pixels, 600 dpi as 23,622 pixels a metre.
    #expect(png[16..<24] == [0, 0, 14, 102, 0, 0, 12, 0])
    let resolution = try #require(png.firstRange(of: Array("pHYs".utf8)))
    #expect(png[resolution.upperBound..<(resolution.upperBound + 8)] == [0, 0, 92, 70, 0, 0, 92, 70])
  }

  @Test func doctorNamesFontsAndLibraries() throws {
    let run = try program.run(["doctor"])
    #expect(run.code == 0)
    for word in ["cairo", "pango", "libpng", "Noto Sans CJK SC", "Styles"] { #expect(run.out.contains(word)) }
  }

  @Test func englishSpeaksEnglish() throws {
    let run = try program.run(["check", Project.sample, "--lang", "en"])
    #expect(run.out.contains("\nAll 42 sums hold; 4 statements of the prose agree with the tables; "))
  }
}
