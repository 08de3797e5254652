import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  private let program = Program.jianbao

  /// The sample with some words changed, in a file of its own.
  private func copy(_ name: String, in work: Scratch, _ changes: (String, String)...) throws -> String {
    var text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: Project.sample)), as: UTF8.self)
    for (old, new) in changes {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    return try work.write(name, text)
  }

  @Test func lastYearsCarriedOverIsHeldAgainstThisYearsCarriedIn() throws {
    let work = try Scratch()
    let before = try copy("2022.txt", in: work, ("2023年", "2022年"))
    let good = try program.run(["check", Project.sample, "--previous", before])
    #expect(good.code == 0, "\(good.out)")
    #expect(good.out.contains("F1 7"))
    let broken = try copy(
      "broken.txt", in: work, ("2023年", "2022年"),
      ("四、结转下年度继续办理 0 0 0 0 0 0 0", "四、结转下年度继续办理 3 0 0 0 0 0 3"))
    let bad = try program.run(["check", Project.sample, "--previous", broken])
    #expect(bad.code == 1)
    #expect(bad.out.contains("本年报告的上年结转 0，上年报告的结转下年 3，相差 −3"))
    #expect(bad.out.contains("F1  上年结转 = 上年报告的结转下年（总计列）"))
    let warned = try program.run(["check", Project.sample, "--json", "--previous", broken])
    #expect(warned.out.contains("\"errors\": 1,"))
    #expect(warned.out.contains("\"warnings\": 1,"))
  }

  @Test func aSentenceThatDiffersIsAWarning() throws {
    let work = try Scratch()
    let file = try copy("prose.txt", in: work, ("政府信息公开申请18件", "政府信息公开申请19件"))
    let plain = try program.run(["check", file])
    #expect(plain.code == 0)
    #expect(plain.out.contains("42 项勾稽全部相符；1 处叙述与表格不一致"))
    #expect(try program.run(["check", file, "--fail-on", "warning"]).code == 1)
    #expect(try program.run(["check", Project.sample, "--fail-on", "warning"]).code == 0)
  }

  @Test func unitsAddUpToTheirRegion() throws {
    let work = try Scratch()
    let unit = try copy("unit.txt", in: work, ("人民政府办公室", "财政局"))
    let other = try copy("other.txt", in: work, ("人民政府办公室", "教育局"))
    let one = try program.run(["check", Project.sample, "--units", unit, Project.sample])
    #expect(one.code == 0)
    #expect(one.out.contains("未计入（年份或表式不同、重复，或就是本报告）：南京市建邺区人民政府办公室"))
    let two = try program.run(["check", Project.sample, "--fail-on", "warning", "--units", unit, other])
    #expect(two.code == 1)
    #expect(two.out.contains("报告为 18，2 个单位之和 36，相差 −18"))
  }

  @Test func blanksCountAsZeroOnDemandAndEveryResultSaysSo() throws {
    let work = try Scratch()
    let file = try copy(
      "blank.txt", in: work, ("四、结转下年度继续办理 0 0 0 0 0 0 0", "四、结转下年度继续办理 0 / / / / / 0"))
    let plain = try program.run(["check", file])
    #expect(plain.out.contains("6 项因缺数无法核对"), "\(plain.out)")
    let assumed = try program.run(["check", file, "--blank-as-zero"])
    #expect(assumed.out.contains("42 项勾稽全部相符；按要求把 5 格空白当作 0"))
    let json = try program.run(["check", "--json", file, "--blank-as-zero"])
    #expect(json.out.contains("\"requests.carriedOut.others\""))
    #expect(json.out.contains("\"assumedZeros\": [\"requests.carriedOut.businesses\""))
  }

  @Test func oneReportOfLastYearGoesWithOneReport() throws {
    let run = try program.run(["check", Project.sample, Project.sample, "--previous", Project.sample])
    #expect(run.code == 64)
    #expect(run.err.contains("--previous 只用于一份报告，这里有 2 份"))
    let missing = try program.run(["check", Project.sample, "--previous", "gone.txt"])
    #expect(missing.code == 66)
    #expect(missing.err.contains("gone.txt"))
    #expect(missing.out.isEmpty)
  }

  @Test func theBriefingIsHeldAgainstLastYearToo() throws {
    let work = try Scratch()
    let before = try copy(
      "2022.txt", in: work, ("2023年", "2022年"),
      ("四、结转下年度继续办理 0 0 0 0 0 0 0", "四、结转下年度继续办理 3 0 0 0 0 0 3"))
    let run = try program.run(["brief", Project.sample, "--previous", before, "-o", work.path("out")])
    #expect(run.code == 0, "\(run.err)")
    let folder = run.out.split(separator: "\n").first.map(String.init) ?? ""
    let page = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/index.html")), as: UTF8.self)
    #expect(page.contains("class=\"verdict fails\""))
    #expect(page.contains("<td id=\"cell-requests.carriedIn.total\" class=\"bad"))
    let json = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/figures.json")), as: UTF8.self)
    #expect(json.contains("\"rule\": \"F1\""))
  }
}
