import Foundation
import TestSupport
import Testing

/// What the command line makes of numbers that are set by hand: each must mean one report.
@Suite struct CorrectionsFileTests {
  private let program = Program.jianbao

  private func sample() throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: Project.sample)), as: UTF8.self)
  }

  @Test(arguments: [
    ["--set", "结转下年·总计=1"], ["--office", "甲局"], ["--year", "2001"], ["--source", "甲"],
  ])
  func whatIsSaidOfOneReportIsRefusedForTwo(_ options: [String]) throws {
    let work = try Scratch()
    for name in ["a.txt", "b.txt"] { _ = try work.write(name, try sample()) }
    let run = try program.run(["brief", work.url.path, "--text", "-"] + options)
    #expect(run.code == 64 && run.out.isEmpty)
    #expect(run.err.contains("\(options[0]) 只用于一份报告，这里有 2 份"), "\(run.err)")
  }

  @Test(arguments: [
    ("报告2033.txt:\n  结转下年·总计: 1\n", "corrections.yaml:1：没有名为“报告2033.txt”的报告"),
    ("./a.txt:\n  结转下年·总计: 1\n", "corrections.yaml:1：没有名为“./a.txt”的报告"),
    ("a.txt:\n  结转下年·总计: {value: 1, note: [甲]}\n", "corrections.yaml:2：应为 单元格: 数"),
    ("a.txt: [\n", "不是合法的 YAML"), ("a.txt:\n  结转下年·总计: -1\n", "requests.carriedOut.total 不能是 -1"),
  ])
  func aFileThatFitsNoReportOrNoCellIsRefused(_ yaml: String, _ said: String) throws {
    let work = try Scratch()
    let report = try work.write("a.txt", try sample())
    _ = try work.write("corrections.yaml", yaml)
    let run = try program.run(["brief", report, "--text", "-"])
    #expect(run.code != 0 && run.out.isEmpty)
    #expect(run.err.contains(said) && run.err.split(separator: "\n").count == 1, "\(run.err)")
  }

  @Test func acellWithoutItsReportIsRefusedWhereThereAreTwo() throws {
    let work = try Scratch()
    for name in ["a.txt", "b.txt"] { _ = try work.write(name, try sample()) }
    _ = try work.write("corrections.yaml", "结转下年·总计: 1\n")
    let run = try program.run(["figures", work.url.path])
    #expect(run.code != 0 && run.err.contains("有 2 份报告，没有写明是哪一份"), "\(run.err)")
    let missing = try program.run(["figures", work.path("a.txt"), "--corrections", work.path("no.yaml")])
    #expect(missing.code == 66 && missing.err.contains("应为写明单元格和数的 YAML"), "\(missing.err)")
  }

  @Test func lastYearsReportIsCorrectedAsItsOwnBriefingIs() throws {
    let work = try Scratch()
    let folder = Project.root.appendingPathComponent("Assets/Samples").path
    for name in ["hongze-2023.json", "hongze-2024.json"] {
      _ = try work.write(
        name, String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")), as: UTF8.self)
      )
    }
    _ = try work.write(
      "corrections.yaml", "hongze-2023.json:\n  行政复议·总计: 11\n  复议后起诉·总计: 5\n")
    let run = try program.run([
      "brief", work.path("hongze-2024.json"), "--previous", work.path("hongze-2023.json"), "--text", "-",
    ])
    #expect(run.code == 0 && run.out.contains("行政复议2件，比上年减少9件"), "\(run.out)\(run.err)")
    let compared = try program.run([
      "compare", work.url.path, "-o", work.path("out"), "--same", "洪泽区人民政府=淮安市洪泽区人民政府",
    ])
    let place = compared.out.split(separator: "\n").first.map(String.init) ?? ""
    let csv = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: place + "/figures.csv")), as: UTF8.self)
    #expect(csv.contains("correctedFrom") && csv.contains(",11,,"), "\(compared.err)")
  }

  @Test func wordsOfAnyKindAreNoSlips() throws {
    let run = try program.run([
      "figures", Project.sample, "--set", "结转下年·总计=1", "--note", "——见PDF第8页，文件",
    ])
    #expect(run.code == 0 && run.out.contains("——见PDF第8页，文件"), "\(run.err)")
    let check = try program.run(["核对", Project.sample])
    #expect(check.code == 0 && check.out.contains("42 项勾稽全部相符"))
  }
}
