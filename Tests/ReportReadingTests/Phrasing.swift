import DisclosureReport
import TestSupport
import Testing

@testable import ReportReading

/// A sentence of `reading-phrasings.txt`: what it says of which figures.
///
/// `{R}` stands for a figure of the tables, `{%G1/H}` for a share of two, `{#}` for a number that no table has;
/// `[V L]` before a sentence names what it says there was none of.
struct Phrasing: Sendable, CustomTestStringConvertible {
  /// A number that stands in a sentence.
  enum Slot: Equatable, Sendable {
    case figure(String)
    case share(String, String)
    case any
  }

  let pieces: [(words: String, slot: Slot?)]
  /// The figures that it says are 0.
  let none: [String]
  let testDescription: String

  /// The phrasings of the fixture.
  static func all() throws -> [Phrasing] {
    String(decoding: try Fixture.bytes("phrasings.txt"), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { Phrasing(String($0)) }
  }

  init(_ line: String) {
    testDescription = line
    var text = Substring(line)
    var none: [String] = []
    if text.first == "[", let close = text.firstIndex(of: "]") {
      none = text[text.index(after: text.startIndex)..<close].split(separator: " ").map(String.init)
      text = text[close...].dropFirst().drop { $0 == " " }
    }
    self.none = none
    pieces = text.split(separator: "{", omittingEmptySubsequences: false).enumerated().flatMap {
      index, part in
      guard index > 0, let close = part.firstIndex(of: "}") else { return [(String(part), Slot?.none)] }
      return [("", Self.slot(part[..<close])), (String(part[close...].dropFirst()), nil)]
    }
  }

  private static func slot(_ name: Substring) -> Slot {
    if name == "#" { return .any }
    guard name.hasPrefix("%"), let slash = name.firstIndex(of: "/") else { return .figure(String(name)) }
    return .share(String(name.dropFirst()[..<slash]), String(name[slash...].dropFirst()))
  }

  /// The places of numbers that the tables have.
  var places: [Int] { pieces.indices.filter { pieces[$0].slot != nil && pieces[$0].slot != .any } }

  /// The sentence with the numbers of a form, one of them wrong where `wrong` names its place.
  func text(_ form: PhrasingForm, wrong: Int? = nil, _ generator: inout SplitMix) -> String {
    pieces.indices.map { place in
      switch pieces[place].slot {
      case nil: pieces[place].words
      case .any?: "\(Int.random(in: 13...900, using: &generator))"
      case .figure(let name)?:
        "\(form[name] + (place == wrong ? Int.random(in: 1101...1999, using: &generator) : 0))"
      case .share(let part, let whole)?:
        percent(
          form[part] * (place == wrong ? 2 : 1) + (place == wrong ? form[whole] / 3 + 1 : 0), form[whole])
      }
    }.joined()
  }

  /// A percentage with two decimals, cut off.
  private func percent(_ part: Int, _ whole: Int) -> String {
    let hundredths = part * 10_000 / max(1, whole)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// A form whose sums hold, with the short names that phrasings have for its figures.
struct PhrasingForm {
  private(set) var made = MadeReport()

  /// Random counts, none of them 0 but those of the names given.
  init(zero: Set<String>, _ generator: inout SplitMix) {
    made.office = "云州市青石区文化局"
    func count(_ name: String, _ range: ClosedRange<Int>) -> Int {
      zero.contains(name) ? 0 : Int.random(in: range, using: &generator)
    }
    if !zero.contains("R") {
      for column in [ApplicantColumn.naturalPersons, .businesses, .total] { fill(column, count) }
    }
    for block in ReviewBlock.allCases {
      let isReview = block == .reconsideration
      guard !zero.contains(isReview ? "V" : "L") else { continue }
      for column in ReviewColumn.results {
        add(
          .review(block, column),
          column == .corrected ? count(isReview ? "VC" : "LC", 11...60) : count("", 11...60))
        add(.review(block, .total), value(.review(block, column)))
      }
    }
    for (name, id) in Self.documents { made.set(id, count(name, 11...900)) }
  }

  private mutating func fill(_ column: ApplicantColumn, _ count: (String, ClosedRange<Int>) -> Int) {
    if column == .total {
      for row in RequestRow.rows(in: .form2021) {
        let kinds = [ApplicantColumn.naturalPersons, .businesses].map { value(.requests(row, $0)) }
        made.set(.requests(row, .total), kinds.reduce(0, +))
      }
      return
    }
    for row in RequestRow.rows(in: .form2021) where row.group != nil {
      made.set(.requests(row, column), count("", 11...97))
      add(.requests(.handled, column), value(.requests(row, column)))
    }
    let out = count("O", 3...40)
    let carried = count("I", 2...30)
    made.set(.requests(.carriedOut, column), out)
    made.set(.requests(.carriedIn, column), carried)
    made.set(.requests(.received, column), value(.requests(.handled, column)) + out - carried)
  }

  private mutating func add(_ id: CellID, _ count: Int) { made.set(id, value(id) + count) }
  private func value(_ id: CellID) -> Int { (made.values[id] ?? nil)?.int ?? 0 }

  /// The cells that a name adds up.
  static func cells(_ name: String) -> [CellID] {
    if let single = singles[name] { return [single] }
    let lawsuits: [ReviewBlock] = [.directLitigation, .litigationAfterReconsideration]
    switch name {
    case "L": return lawsuits.map { .review($0, .total) }
    case "LU": return lawsuits.map { .review($0, .upheld) }
    case "LC": return lawsuits.map { .review($0, .corrected) }
    case "LX": return lawsuits.map { .review($0, .otherOutcome) }
    case "LP": return lawsuits.map { .review($0, .pending) }
    case "D": return ReviewBlock.allCases.map { .review($0, .total) }
    case "A": return [.requests(.received, .total), .requests(.carriedIn, .total)]
    default:
      let numbers = name.dropFirst().compactMap(\.wholeNumberValue)
      return numbers.flatMap { number in
        OutcomeGroup.allCases[number - 1].rows.filter { RequestRow.rows(in: .form2021).contains($0) }
          .map { CellID.requests($0, .total) }
      }
    }
  }

  /// The figure that a name stands for.
  subscript(_ name: String) -> Int { Self.cells(name).map(value).reduce(0, +) }

  private static let documents: [String: CellID] = [
    "UI": .proactive(.rules, .issued), "UR": .proactive(.rules, .repealed),
    "UF": .proactive(.rules, .inForce),
    "DI": .proactive(.normativeDocuments, .issued), "DR": .proactive(.normativeDocuments, .repealed),
    "DF": .proactive(.normativeDocuments, .inForce), "XL": .proactive(.licences, .decisions),
    "XP": .proactive(.penalties, .decisions), "XC": .proactive(.compulsoryMeasures, .decisions),
  ]
  private static let singles: [String: CellID] = documents.merging([
    "R": .requests(.received, .total), "I": .requests(.carriedIn, .total), "H": .requests(.handled, .total),
    "O": .requests(.carriedOut, .total), "RN": .requests(.received, .naturalPersons),
    "RB": .requests(.received, .businesses), "N1": .requests(.notHeld, .total),
    "N2": .requests(.needsCreation, .total), "P1": .requests(.petitions, .total),
    "P2": .requests(.repeated, .total), "S6": .requests(.processInformation, .total),
    "V": .review(.reconsideration, .total), "VU": .review(.reconsideration, .upheld),
    "VC": .review(.reconsideration, .corrected), "VX": .review(.reconsideration, .otherOutcome),
    "VP": .review(.reconsideration, .pending), "LD": .review(.directLitigation, .total),
    "LA": .review(.litigationAfterReconsideration, .total),
  ]) { first, _ in first }
}
