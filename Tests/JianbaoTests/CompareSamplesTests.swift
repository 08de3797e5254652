import Foundation
import TestSupport
import Testing

/// The samples in one comparison: what the account says of each, and the same bytes in any order.
@Suite struct CompareSamplesTests {
  private let program = Program.jianbao
  private let folder = Project.root.appendingPathComponent("Assets/Samples")

  private var samples: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { $0.hasSuffix(".json") || $0.hasSuffix(".txt") }.sorted()
  }

  @Test func everySampleIsInItsPlace() throws {
    let run = try program.run(["compare", "--plan", folder.path])
    #expect(run.code == 0, "\(run.err)")
    #expect(run.err.isEmpty)
    #expect(
      run.out == """
        可比：6 个机关，2019–2025 年，14 份报告

        上海市人民政府办公厅
          口径：本机关，由使用者指定
          2019  shanghai-office-2019.json  2019 年表式  勾稽 2/40 · 38 项因缺数无法核对

        南京市建邺区人民政府办公室
          口径：未载明
          2023  jianye-2023.txt  2021 年表式  勾稽 42/42

        宿迁市人民政府
          口径：地区汇总，由使用者指定
          2023  suqian-2023.json  2021 年表式  勾稽 39/39
          2024  suqian-2024.json  2021 年表式  勾稽 39/39

        平潭综合实验区
          口径：未载明
          2019  pingtan-2019.json  2019 年表式  勾稽 40/40
          2020  pingtan-2020.json  2019 年表式  勾稽 38/40 · ※ 2 项不符（A1）
          2021  pingtan-2021.json  2021 年表式  勾稽 42/42
          2022  pingtan-2022.json  2021 年表式  勾稽 42/42
          2023  pingtan-2023.json  2021 年表式  勾稽 42/42
          2024  pingtan-2024.json  2021 年表式  勾稽 42/42
          2025  pingtan-2025.json  2021 年表式  勾稽 42/42
          2020 年用 2019 年表式，2021 年用 2021 年表式：断开比较

        淮安市人民政府
          口径：地区汇总，由使用者指定
          2024  huaian-2024.json  2021 年表式  勾稽 42/42

        淮安市洪泽区人民政府（另有署名：洪泽区人民政府）
          2023 年口径：地区汇总，由使用者指定
          2024 年口径：未载明
          2023  hongze-2023.json  2021 年表式  勾稽 38/40 · ※ 2 项不符（D）
          2024  hongze-2024.json  2021 年表式  勾稽 40/40

        3 个机关的口径未载明（南京市建邺区人民政府办公室、平潭综合实验区、淮安市洪泽区人民政府），只与口径相同的比较；用 --own 机关 或 --region 机关 逐个指明，或用 --assume-scope own|region 一并指明

        """, "\(run.out)")
  }

  /// Everything below a folder, by relative path, with its bytes.
  private func content(_ work: Scratch, _ name: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for file in work.files(below: name) {
      found[file] = try Data(contentsOf: URL(fileURLWithPath: work.path(name) + "/" + file))
    }
    return found
  }

  @Test func orderAndFoldersChangeNoByte() throws {
    let work = try Scratch()
    let manager = FileManager.default
    for (index, name) in samples.enumerated() {
      let below = work.url.appendingPathComponent("split/\(index % 3)")
      try manager.createDirectory(at: below, withIntermediateDirectories: true)
      try manager.copyItem(at: folder.appendingPathComponent(name), to: below.appendingPathComponent(name))
    }
    let offices = ["--offices", folder.appendingPathComponent("offices.yaml").path, "--name", "all"]
    let paths = samples.map { folder.appendingPathComponent($0).path }
    let runs = [
      [folder.path], paths, Array(paths.reversed()),
      [work.path("split/2"), work.path("split/0"), work.path("split/1")],
    ]
    var accounts: Set<String> = []
    for (index, paths) in runs.enumerated() {
      let run = try program.run(["compare"] + paths + offices + ["-o", work.path("out\(index)")])
      #expect(run.code == 0, "\(run.err)")
      #expect(run.out == work.path("out\(index)/compare-all") + "\n")
      accounts.insert(run.err)
    }
    #expect(accounts.count == 1)
    let first = try content(work, "out0/compare-all")
    #expect(first["figures.csv"]?.isEmpty == false)
    for index in 1...3 { #expect(try content(work, "out\(index)/compare-all") == first) }
  }

  @Test func theSamplesHoldFiguresAndNoProse() throws {
    let run = try program.run(["figures", folder.path])
    #expect(run.code == 0, "\(run.err)")
    let reports = try #require(
      try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [[String: Any]])
    #expect(reports.count == 14)
    var received: [String: Int] = [:]
    for report in reports {
      let file = (report["source"] as? [String: Any])?["file"] as? String ?? ""
      let rows = report["requests"] as? [String: [Any]]
      received[file] = rows?["received"]?.last as? Int
      guard file.hasSuffix(".json") else { continue }
      #expect((report["narrative"] as? [Any])?.isEmpty == true, "\(file)")
      #expect(report["text"] == nil)
    }
    #expect(
      received == [
        "jianye-2023.txt": 18, "suqian-2023.json": 3511, "suqian-2024.json": 3525, "hongze-2023.json": 21,
        "hongze-2024.json": 95, "huaian-2024.json": 3119, "shanghai-office-2019.json": 859,
        "pingtan-2019.json": 23, "pingtan-2020.json": 21, "pingtan-2021.json": 70, "pingtan-2022.json": 74,
        "pingtan-2023.json": 81, "pingtan-2024.json": 218, "pingtan-2025.json": 154,
      ])
  }

  @Test func anOlderPictureOfOursDoesNotStayAndOtherFilesDo() throws {
    let work = try Scratch()
    let paths = ["suqian-2023.json", "suqian-2024.json"].map { folder.appendingPathComponent($0).path }
    let charts = work.url.appendingPathComponent("out/compare-x/charts")
    try FileManager.default.createDirectory(at: charts, withIntermediateDirectories: true)
    for name in ["rates-by-office-9.png", "rates-by-office-mine.png", "notes.txt"] {
      _ = try work.write("out/compare-x/charts/" + name, "x")
    }
    let run = try program.run(
      ["compare"] + paths + [
        "--name", "x", "-o", work.path("out"), "--place", "suqian-2023.json=宿迁市", "--place",
        "suqian-2024.json=宿迁市",
      ])
    #expect(run.code == 0, "\(run.err)")
    let left = work.files(below: "out/compare-x/charts")
    #expect(left.contains("rates-by-office-mine.png") && left.contains("notes.txt"))
    #expect(!left.contains("rates-by-office-9.png"))
  }
}
