import DisclosureReport
import Foundation
import Testing

@testable import ReportReading

/// Random tables laid out in the ways that pages have them, with parts lost: never a number that the table does not print there.
@Suite struct HypothesisPropertyTests {
  /// A way to lay a table out, and whether nothing of it is lost so that every cell must be read.
  enum Layout: String, CaseIterable, CustomTestStringConvertible {
    case lines, lostLabels, wrappedLabels, bars, barsAnywhere, footers, splitRows, cellLines, glued,
      gluedWithSpaces, gluedWithoutACell
    case numberChanged, stretches, stretchesAboveLabels, tailsFirst, leftBehind, behindReview

    var testDescription: String { rawValue }

    var isWhole: Bool {
      switch self {
      case .lines, .bars, .barsAnywhere, .footers, .cellLines, .splitRows, .lostLabels: true
      default: false
      }
    }

    private var tear: PrintedPage.Tear? {
      switch self {
      case .tailsFirst: .tailsFirst
      case .leftBehind: .leftBehind
      case .behindReview: .behindReview
      default: nil
      }
    }

    func lines(_ table: ProvableTable, _ random: inout SeededRandom) -> [String] {
      if self == .stretches || self == .stretchesAboveLabels {
        return PrintedPage.stretches(table, labelsBeside: self == .stretchesAboveLabels, &random)
      }
      if let tear { return PrintedPage.torn(table, tear, &random) }
      var lines: [String] = []
      let lost = Set((0..<6).map { _ in random.below(table.order.count - 1) + 1 })
      for (index, row) in table.order.enumerated() {
        var figures = (table.rows[row] ?? []).map(String.init)
        let label = table.labels[row] ?? ""
        switch self {
        case .lines, .lostLabels:
          let isLost = self == .lostLabels && lost.contains(index) && row != .carriedOut
          lines.append((isLost ? [] : [label]).joined() + " " + figures.joined(separator: " "))
        case .wrappedLabels:
          let middle = label.index(label.startIndex, offsetBy: label.count / 2)
          lines +=
            lost.contains(index)
            ? [String(label[..<middle]), "  " + figures.joined(separator: "  "), String(label[middle...])]
            : [label + " " + figures.joined(separator: " ")]
        case .bars: lines.append("| " + ([label] + figures).joined(separator: " | ") + " |")
        case .barsAnywhere:
          let gaps = (0..<6).map { _ in random.below(3) == 0 ? " " : " | " } + [" |"]
          lines.append("| \(label) | |" + zip(figures, gaps).map { " " + $0 + $1 }.joined())
        case .footers:
          lines.append(label + " " + figures.joined(separator: " "))
          if lost.contains(index) { lines.append(random.pick(["- 3 -", "3/6", "Page 3 of 6", "第3页"]) ?? "") }
        case .splitRows:
          let cut = lost.contains(index) ? 4 : 7
          lines.append(label + " " + figures[..<cut].joined(separator: " "))
          if cut < 7 { lines.append("      " + figures[cut...].joined(separator: " ")) }
        case .cellLines: lines += [label] + figures
        case .glued: lines.append(label + figures.joined())
        case .gluedWithSpaces:
          lines.append(label + figures.map { $0 + (random.below(3) == 0 ? " " : "") }.joined())
        case .gluedWithoutACell:
          // An office leaves blank what is 0.
          let zeros = figures.indices.filter { figures[$0] == "0" }
          if lost.contains(index), let zero = random.pick(zeros) { figures.remove(at: zero) }
          lines.append(label + figures.joined())
        case .numberChanged:
          if lost.contains(index) { figures[random.below(7)] = String(random.below(300)) }
          lines.append(label + " " + figures.joined(separator: " "))
        case .stretches, .stretchesAboveLabels, .tailsFirst, .leftBehind, .behindReview: break
        }
      }
      return lines
    }
  }

  /// As many tables of each layout as `JIANBAO_TABLES` says, else 30; a wrong number is one that stands in no such cell.
  @Test(arguments: Layout.allCases)
  func neverAWrongNumber(_ layout: Layout) throws {
    for seed in 0..<(Int(ProcessInfo.processInfo.environment["JIANBAO_TABLES"] ?? "") ?? 30) {
      var random = SeededRandom(UInt64(seed) &* 7919 &+ UInt64(layout.rawValue.count))
      let table = ProvableTable(&random)
      let lines = layout.lines(table, &random)
      let report = try ReportReader().read(Array(PrintedPage.text(lines).utf8), file: "a.txt")
      for row in table.order {
        let read = values(report, row)
        let printed = table.rows[row] ?? []
        guard layout != .numberChanged else {
          // What is read is what the line prints.
          let line = lines[table.order.firstIndex(of: row) ?? 0].split(separator: " ").suffix(7).compactMap {
            Int($0)
          }
          #expect(zip(read, line).allSatisfy { $0 == nil || $0 == $1 }, "\(row), seed \(seed)")
          continue
        }
        #expect(
          zip(read, printed).allSatisfy { $0 == nil || $0 == $1 },
          "\(row), seed \(seed): \(read) for \(printed)")
        if layout.isWhole { #expect(read == printed, "\(row), seed \(seed)") }
      }
    }
  }

  /// Of thirty tables printed in stretches the sums leave a second way in a few only; all others are read whole.
  @Test(arguments: [
    (Layout.stretches, 24), (.stretchesAboveLabels, 20), (.tailsFirst, 20), (.leftBehind, 15),
    (.behindReview, 20),
  ])
  func stretchesAreRead(_ layout: Layout, least: Int) throws {
    let whole = try (0..<30).count { seed in
      var random = SeededRandom(UInt64(seed) &* 104_729 &+ 3)
      let table = ProvableTable(&random)
      let text = PrintedPage.text(layout.lines(table, &random))
      let report = try ReportReader().read(Array(text.utf8), file: "a.txt")
      return table.order.allSatisfy { values(report, $0) == table.rows[$0] }
    }
    #expect(whole >= least)
  }
}
