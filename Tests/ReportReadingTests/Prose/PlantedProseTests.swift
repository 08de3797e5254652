import DisclosureReport
import TestSupport
import Testing

@testable import ReportReading

/// 2,000 sentences of made-up reports, whose tables agree with them or do not.
@Suite struct PlantedProseTests {
  /// The rules that hold a sentence against the tables.
  private static let rules: Set<String> = ["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8"]

  /// Where the sentence stands: alone, behind an item's number, or behind a sentence that says nothing of the tables.
  private static let places: [(before: String, after: String)] = [
    ("", ""), ("一是", ""), ("", "同时,进一步规范工作流程,提高工作质量。"),
    ("按照上级要求,我局认真开展相关工作。", ""), ("举办业务培训3期,培训120人次。\n\n", "\n\n发布政策解读12篇。"),
  ]

  /// The failing findings of a text beside a form.
  private func alarms(_ text: String, _ form: PhrasingForm) throws -> [Finding] {
    var made = form.made
    if text.contains("我镇") { made.office = "云州市青石镇人民政府" }
    if text.contains("我办") { made.office = "云州市青石区人民政府办公室" }
    let page = PageText(text.scalars)
    made.narrative = try NarrativeReader.read(
      page, proseEnd: page.count, proseStart: nil, basis: ProseBasis(year: 2023, office: made.office)
    ).figures
    return CheckRun.run(made.report).filter { Self.rules.contains($0.rule.description) && $0.status == .fail }
  }

  private func sentence(_ phrasing: Phrasing, _ text: String, _ number: Int) -> String {
    // A heading of its own opens a sentence already.
    let place =
      phrasing.testDescription.contains("）。") || text.hasPrefix("（")
      ? Self.places[0] : Self.places[number % Self.places.count]
    return "一、总体情况\n" + place.before + text + place.after + "\n"
  }

  @Test func agreeing() throws {
    var generator = SplitMix(seed: 13)
    var count = 0
    for round in 0..<2 {
      for (number, phrasing) in try Phrasing.all().enumerated() {
        let form = PhrasingForm(zero: Set(phrasing.none), &generator)
        let text = sentence(phrasing, phrasing.text(form, &generator), number + round)
        let found = try alarms(text, form)
        #expect(found.isEmpty, "\(text): \(found.map { "\($0.rule) \($0.cells)" })")
        count += 1
      }
    }
    #expect(count >= 1000)
  }

  @Test func contradicting() throws {
    var generator = SplitMix(seed: 31)
    var planted = 0
    var missed: [String] = []
    for (number, phrasing) in try Phrasing.all().enumerated() {
      for place in phrasing.places + (phrasing.none.isEmpty ? [] : [-1]) {
        let form = PhrasingForm(zero: place < 0 ? [] : Set(phrasing.none), &generator)
        let text = sentence(phrasing, phrasing.text(form, wrong: place, &generator), number)
        let cells = place < 0 ? phrasing.none.flatMap(PhrasingForm.cells) : named(phrasing.pieces[place].slot)
        planted += 1
        let named = Set(try alarms(text, form).flatMap(\.cells))
        if !cells.contains(where: named.contains) { missed.append(text) }
      }
    }
    #expect(planted >= 900)
    #expect(Double(missed.count) <= 0.03 * Double(planted), "\(missed.joined(separator: "\n"))")
  }

  private func named(_ slot: Phrasing.Slot?) -> [CellID] {
    switch slot {
    case .figure(let name)?: PhrasingForm.cells(name)
    case .share(let part, _)?: PhrasingForm.cells(part)
    default: []
    }
  }
}
