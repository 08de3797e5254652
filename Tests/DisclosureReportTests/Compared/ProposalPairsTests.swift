import TestSupport
import Testing

@testable import DisclosureReport

/// What is found through keys is what holding every two against each other finds.
@Suite struct ProposalPairsTests {
  private static let places = ["", "甲省", "甲省乙市", "乙市", "丙市", "丁州", "乙市丙区", "丙区", "丙区东镇", "东街道"]
  private static let bodies = [
    "", "政府", "人民政府", "政府办公室", "人民政府办公室", "管委会", "管理委员会", "财政局", "政局", "局", "街道办事处", "市监局",
  ]

  private func collection(_ seed: UInt64) -> [ReportEntry] {
    var generator = SplitMix(seed: seed)
    return (0..<40).map { index in
      let name =
        (Self.places.randomElement(using: &generator) ?? "")
        + (Self.places.randomElement(using: &generator) ?? "")
        + (Self.bodies.randomElement(using: &generator) ?? "")
      var made = Placed.made(name, Int.random(in: 2020...2023, using: &generator))
      made.form = Bool.random(using: &generator) ? .form2021 : .form2019
      for row in [RequestRow.received, .carriedIn, .carriedOut] {
        let count = Int.random(in: 0...2, using: &generator)
        if Int.random(in: 0..<6, using: &generator) == 0 {
          made.marks[.requests(row, .total)] = .unreadable
        } else {
          made.set(.requests(row, .total), count)
        }
      }
      return made.entry("\(index)")
    }
  }

  @Test(arguments: 0..<60)
  func theSameAsOfAllPairs(_ seed: Int) {
    let entries = collection(UInt64(seed))
    let found = ReportCollection(entries)
    let offices = found.offices
    let names = offices.map { OfficeName($0.name) }
    var expected: [OfficeProposal] = []
    for first in offices.indices {
      for second in offices.indices.dropFirst(first + 1) {
        OfficeProposal(offices[first], offices[second], names: (names[first], names[second])).map {
          expected.append($0)
        }
      }
    }
    #expect(found.proposals == expected)
  }

  @Test func thePairsThatAreLookedAtAreFewerThanAllPairs() {
    let entries = (0..<600).map { index in
      Placed.entry("示例市第\(index)区财政局", 2023, "\(index)", received: 1 + index % 5)
    }
    let offices = ReportCollection(entries).offices
    let pairs = ProposalPairs(offices, offices.map { OfficeName($0.name) }).pairs
    #expect(offices.count == 600)
    #expect(pairs.count < 600)
  }

  @Test(arguments: 0..<60)
  func theFirstContradictionIsThatOfAllPairs(_ seed: Int) {
    var generator = SplitMix(seed: UInt64(seed))
    let entries = (0..<8).map { index in
      var made = Placed.made("甲局", 2023)
      made.form = Int.random(in: 0..<20, using: &generator) == 0 ? .form2019 : .form2021
      for row in [RequestRow.received, .carriedIn, .carriedOut] {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: made.marks[.requests(row, .total)] = .unreadable
        case 1: made.marks[.requests(row, .total)] = .blank
        case 2: made.set(.requests(row, .total), 1)
        default: break
        }
      }
      return made.entry("\(index)")
    }
    let expected = entries.indices.lazy.flatMap { first in
      entries.indices.dropFirst(first + 1).map { (first, $0) }
    }
    .first { pair in
      let (one, two) = (entries[pair.0].report, entries[pair.1].report)
      return one.form != two.form || !FigureDifference.between(one, two).isEmpty
    }
    let found = RepeatedEntries.firstConflict(entries)
    #expect(found?.0 == expected?.0 && found?.1 == expected?.1)
  }
}
