import Foundation
import TestSupport
import Testing

@Suite struct DeckCommandTests {
  private let program = Program.jianbao

  private func deck(_ arguments: [String], name: String = "a.pptx") throws -> (Program.Output, Unzipped?) {
    let work = try Scratch()
    let run = try program.run(["deck"] + arguments + ["-o", work.path(name)])
    return (
      run, (try? Data(contentsOf: work.url.appendingPathComponent(name))).flatMap { Unzipped([UInt8]($0)) }
    )
  }

  @Test func aReportBecomesAFileAndWhatMakesNoSlideIsSaid() throws {
    let (run, file) = try deck([Project.sample])
    #expect(run.code == 0)
    #expect(run.out.hasSuffix("a.pptx\n"))
    #expect(run.err == "南京市建邺区人民政府办公室 2023 年：documents、decisions 没有可画的数，未成页\n")
    #expect(file?.entries.count { $0.name.hasPrefix("ppt/slides/slide") } == 10)
    #expect(file?["ppt/notesSlides/notesSlide3.xml"]?.text.contains("requests.disclosed.total，第 3 行") == true)
  }

  @Test func chartsAreChosenAndOrderedByIdOrName() throws {
    let (run, file) = try deck([Project.sample, "--charts", "申请的来处与去处,outcomes", "-q", "--lang", "en"])
    #expect(run.code == 0 && run.err.isEmpty)
    #expect(file?.entries.count { $0.name.hasPrefix("ppt/media/") } == 4)
    #expect(file?["ppt/slides/slide3.xml"]?.text.contains("All 18 requests") == true)
    let unknown = try deck([Project.sample, "--charts", "outcome"])
    #expect(unknown.0.code == 64 && unknown.0.err.contains("是不是 outcomes？"))
  }

  @Test func severalReportsBecomeOneFile() throws {
    let other = Project.root.appendingPathComponent("Assets/Samples/pingtan-2023.json").path
    let (run, file) = try deck([Project.sample, other, "-q"])
    #expect(run.code == 0)
    #expect(file?["ppt/slides/slide1.xml"]?.text.contains("2 份年度报告") == true)
    let failing = try deck([Project.sample, "/no/such.txt", "-q"])
    #expect(failing.0.code == 3 && failing.1 != nil)
    #expect(try deck(["/no/such.txt"]).0.code == 66)
  }

  @Test func withoutANameTheOfficeNamesTheFile() throws {
    let work = try Scratch()
    let run = try Program.shell(
      "\"$J\" deck \"$S\" -q; ls Exports; \"$J\" deck \"$S\" -o a.ppt; echo $?", in: work)
    #expect(
      run.out == """
        Exports/南京市建邺区人民政府办公室-2023.pptx
        南京市建邺区人民政府办公室-2023.pptx
        64

        """)
    #expect(run.err.hasPrefix("jianbao: -o “a.ppt”：应为以 .pptx 结尾的文件名"))
  }

  @Test func briefWritesSlidesAndAWorkbookWhereTheyAreAskedFor() throws {
    let work = try Scratch()
    let run = try Program.shell(
      "\"$J\" brief \"$S\" --deck --xlsx -q -o out; \"$J\" brief \"$S\" -q -o bare; ls out/* bare/* | grep -E 'pptx|xlsx'",
      in: work)
    #expect(run.out.matches(of: /figures\.xlsx/).count == 1 && run.out.matches(of: /slides\.pptx/).count == 1)
  }

  @Test func aWorkbookThatCannotBeWrittenIsSaid() throws {
    let run = try Program.shell(
      "ulimit -f 4; \"$J\" figures \"$S\" -o a.xlsx; echo $?; ls", in: try Scratch())
    #expect(run.out == "74\n")
    #expect(run.err.contains("jianbao: 写不出工作簿："))
  }

  @Test func aWorkbookIsAFileAndNothingElse() throws {
    let work = try Scratch()
    let run = try program.run(["figures", Project.sample, "-o", work.path("a.xlsx")])
    #expect(run.code == 0 && run.out.isEmpty)
    let bytes = [UInt8](try Data(contentsOf: work.url.appendingPathComponent("a.xlsx")))
    #expect(Unzipped(bytes)?["xl/workbook.xml"]?.text.contains("name=\"正文数量\"") == true)
    for wrong in [["--format", "xlsx"], ["--explain", "-o", "a.xlsx"], ["--indicators", "-o", "a.xlsx"]] {
      #expect(try program.run(["figures", Project.sample] + wrong).code == 64)
    }
  }
}
