import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import ReportReading

/// Mutated pages end in an error, in nulls, or in findings that name what changed: never in another number unseen.
///
/// `JIANBAO_MUTATIONS` sets how many; `make test` runs 2,000.
@Suite struct PageMutationTests {
  /// What became of the cells of all mutated pages.
  private struct Tally {
    var refused = 0
    var same = 0
    var lostNamed = 0
    var lostUnnamed = 0
    var changedNamed = 0
    var changedDigits = 0
    var silent: [String] = []
  }

  /// Pages to mutate: the made page in every layout, and the corpus where it stands beside the project.
  private static func pages() -> [(name: String, bytes: [UInt8])] {
    var pages = PageLayout.allCases.map { layout in
      (name: layout.rawValue, bytes: Array(layout.page(MadePage()).utf8))
    }
    let corpus = Project.root.appendingPathComponent("../shared/corpus")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: corpus.path)) ?? []
    for name in names.sorted() where !name.hasSuffix(".json") && !name.hasSuffix(".md") {
      guard let data = try? Data(contentsOf: corpus.appendingPathComponent(name)), data.count < 30_000 else {
        continue
      }
      pages.append((name, [UInt8](data)))
    }
    return pages
  }

  @Test func noNumberChangesUnseen() throws {
    let count = Int(ProcessInfo.processInfo.environment["JIANBAO_MUTATIONS"] ?? "") ?? 300
    let pages = Self.pages().compactMap { page in read(page.bytes).map { (page.name, page.bytes, $0) } }
    #expect(pages.count >= PageLayout.allCases.count)
    var tally = Tally()
    var random = SeededRandom(2023)
    var slowest = Duration.zero
    for number in 0..<count {
      let (name, bytes, whole) = pages[number % pages.count]
      let kind = PageMutation.allCases[(number / pages.count + number) % PageMutation.allCases.count]
      let mutated = kind.applied(to: bytes, &random)
      var report: AnnualReport?
      let time = ContinuousClock().measure { report = read(mutated) }
      slowest = max(slowest, time)
      guard let report else {
        tally.refused += 1
        continue
      }
      compare(report, whole, digitsChanged: digits(mutated) != digits(bytes) && kind != .cut, &tally) { id in
        "\(kind) \(number) of \(name): \(id)"
      }
    }
    print(
      "\(count) mutations of \(pages.count) pages: \(tally.refused) refused; cells: \(tally.same) same, "
        + "\(tally.lostNamed) lost with a finding, \(tally.lostUnnamed) without (row or table gone), "
        + "\(tally.changedNamed) changed with a finding, \(tally.changedDigits) changed where the mutation changed "
        + "printed digits, \(tally.silent.count) silent; slowest \(slowest)")
    #expect(tally.silent.isEmpty, "\(tally.silent.prefix(8))")
    #expect(slowest < .seconds(2))
  }

  private func read(_ bytes: [UInt8]) -> AnnualReport? { try? ReportReader().read(bytes, file: "mutated") }

  /// The digits of a page in order, without those of the tags.
  private func digits(_ bytes: [UInt8]) -> [UInt8] {
    var isTag = false
    return bytes.filter { byte in
      if byte == 0x3C { isTag = true }
      if byte == 0x3E { isTag = false }
      return !isTag && (0x2B...0x39).contains(byte)
    }
  }

  private func compare(
    _ report: AnnualReport, _ whole: AnnualReport, digitsChanged: Bool, _ tally: inout Tally,
    _ label: (CellID) -> String
  ) {
    let named = Set(CheckRun.run(report).filter { $0.status == .fail }.flatMap(\.cells)).union(
      report.remarks.flatMap(\.cells))
    let rows = Set(named.map { "\($0.section) \($0.row)" })
    for id in Set(report.cells.keys).union(whole.cells.keys) {
      let isNamed = named.contains(id) || rows.contains("\(id.section) \(id.row)")
      switch (report.value(id), whole.value(id)) {
      case (let new, let old) where new == old: tally.same += 1
      case (nil, _): if isNamed { tally.lostNamed += 1 } else { tally.lostUnnamed += 1 }
      case _ where isNamed: tally.changedNamed += 1
      case _ where digitsChanged: tally.changedDigits += 1
      default: tally.silent.append(label(id))
      }
    }
  }
}
