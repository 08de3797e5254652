import DisclosureReport
import Testing

@testable import ReportReading

/// Damaged files end in an error, in nulls, or in findings that name the cells: never in another number unseen.
@Suite struct MutationTests {
  private static let names = ["page.html", "page.gb18030.html", "pdf-lines.txt", "pdf-blocks.txt"]

  /// The numbers of a report, or nil where it is refused.
  private func read(_ bytes: [UInt8]) -> AnnualReport? {
    try? ReportReader().read(bytes, file: "mutated")
  }

  @Test(arguments: names)
  func aFileCutAnywhereGivesNoOtherNumber(_ name: String) throws {
    let bytes = try Fixture.bytes(name)
    let whole = try #require(read(bytes))
    for end in stride(from: bytes.count / 8, to: bytes.count, by: 127) {
      guard let report = read(Array(bytes[..<end])) else { continue }
      for (id, cell) in report.cells {
        if let value = cell.value { #expect(value == whole.value(id), "\(id) when cut at \(end)") }
      }
    }
  }

  @Test(arguments: names)
  func aChangedByteIsSeen(_ name: String) throws {
    let bytes = try Fixture.bytes(name)
    let whole = try #require(read(bytes))
    var seed: UInt64 = 42
    for _ in 0..<60 {
      var changed = bytes
      let position = Int(next(&seed) % UInt64(bytes.count))
      switch next(&seed) % 3 {
      case 0: changed[position] ^= UInt8(1 << (next(&seed) % 8))
      case 1: changed.remove(at: position)
      default: changed.insert(UInt8(ascii: " "), at: position)
      }
      guard let report = read(changed) else { continue }
      let named = Set(CheckRun.run(report).filter { $0.status != .pass }.flatMap(\.cells))
      // Table two has no sums: a digit changed there is another digit.
      for (id, cell) in report.cells where id.section != .proactive && !named.contains(id) {
        if let value = cell.value { #expect(value == whole.value(id), "\(id), byte \(position)") }
      }
    }
  }

  private func next(_ seed: inout UInt64) -> UInt64 {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return seed >> 33
  }
}
