import DisclosureReport
import TestSupport
import Testing

@testable import PageProse

@Suite struct FindingTextTests {
  private func sentence(_ rule: String, _ subject: CheckSubject, _ terms: Terms, at place: Int = 0) -> String
  {
    let findings = Check.ID(rawValue: rule).flatMap(CheckRun.check)?.run(subject) ?? []
    return findings.indices.contains(place) ? FindingText(terms).sentence(findings[place]) : ""
  }

  @Test func everyRuleHasItsWords() throws {
    for terms in [try Words.chinese(), try Words.english()] {
      for check in CheckRun.checks {
        #expect(terms.has("rule.\(check.id)"), "\(check.id)")
        #expect(terms.has("ruleName.\(check.id)"), "\(check.id)")
      }
    }
  }

  /// Reports in which every rule about tables answers in some way.
  private var subjects: [CheckSubject] {
    var made = MadeReport.jianye
    made.set(.requests(.received, .total), 81)
    made.set(.requests(.carriedIn, .others), 2)
    made.set(.review(.litigationAfterReconsideration, .total), 3)
    made.set(.proactive(.rules, .inForce), 2)
    made.set(.proactive(.fees, .amount), 90_000)
    made.blank(.requests(.disclosed, .total))
    var before = MadeReport()
    before.office = made.office
    before.year = 2022
    before.set(.review(.directLitigation, .pending), 4)
    before.set(.proactive(.fees, .amount), 9)
    before.blank(.proactive(.normativeDocuments, .inForce))
    var older = before
    older.form = .form2019
    older.values = [:]
    older.set(.proactive(.rules, .newlyDisclosed), 1)
    var oldest = older
    oldest.year = 2021
    oldest.set(.proactive(.fees, .change), 1)
    before.set(.requests(.received, .total), 12)
    var unit = MadeReport.jianye
    unit.office = "示例县甲局"
    unit.blank(.requests(.carriedIn, .others))
    var split = MadeReport.jianye
    split.set(.requests(.received, .naturalPersons), 1)
    split.set(.requests(.received, .businesses), 8)
    var moved = MadeReport.jianye
    moved.set(.requests(.received, .naturalPersons), 16)
    moved.set(.requests(.received, .others), 2)
    var rows = MadeReport.jianye
    rows.set(.requests(.disclosed, .naturalPersons), 2)
    rows.set(.requests(.notHeld, .naturalPersons), 12)
    var swapped = MadeReport.city
    swapped.set(.requests(.notHeld, .naturalPersons), 3241)
    var out = MadeReport.jianye
    out.set(.requests(.handled, .total), 15)
    var suit = MadeReport()
    suit.set(.review(.litigationAfterReconsideration, .total), 3)
    suit.office = made.office
    var stranger = before
    stranger.office = "示例县民政局"
    return [
      CheckSubject(made.report), CheckSubject(made.report, previous: before.report),
      CheckSubject(made.report, previous: before.report, blankAsZero: true),
      CheckSubject(made.report, previous: older.report), CheckSubject(older.report, previous: oldest.report),
      CheckSubject(older.report), CheckSubject(made.report, previous: oldest.report),
      CheckSubject(made.report, units: [unit.report, older.report]),
      CheckSubject(made.report, units: [older.report]), CheckSubject(split.report),
      CheckSubject(moved.report), CheckSubject(rows.report), CheckSubject(swapped.report),
      CheckSubject(out.report), CheckSubject(suit.report, previous: before.report),
      CheckSubject(made.report, previous: stranger.report),
    ]
  }

  @Test func everySentenceIsWhole() throws {
    var said: Set<String> = []
    for terms in [try Words.chinese(), try Words.english()] {
      for subject in subjects {
        for finding in CheckRun.run(subject) {
          said.insert("\(finding.rule) \(finding.status)")
          let sentence = FindingText(terms).sentence(finding)
          #expect(!sentence.contains("⟨") && !sentence.contains("{"), "\(sentence)")
          #expect(!sentence.contains("（列）") && !sentence.contains("（行）"), "\(sentence)")
          if finding.status == .fail { #expect(!FindingText(terms).detail(finding).isEmpty, "\(sentence)") }
          if finding.status == .notAssessable {
            #expect(!FindingText(terms).detail(finding).isEmpty, "\(sentence)")
          }
        }
      }
    }
    for rule in ["D5", "D6", "E1", "E4", "E5", "E6", "F1", "F2", "F3", "F4", "H1"] {
      #expect(said.contains("\(rule) fail"), "\(rule)")
    }
    for rule in ["J1", "J2", "J3", "J4", "J5"] { #expect(said.contains("\(rule) fail"), "\(rule)") }
  }

  @Test func lastYearsFigureIsSaid() throws {
    let made = MadeReport.city
    var before = MadeReport()
    before.office = "示例市"
    before.year = 2024
    before.set(.proactive(.rules, .inForce), 77)
    let subject = CheckSubject(made.report, previous: before.report)
    #expect(
      sentence("E1", subject, try Words.chinese())
        == "现行有效 = 上年现行有效 + 本年制发 − 本年废止（规章） · 不符 · 报告为 74，由上年推得 75，相差 −1")
    before.blank(.proactive(.rules, .inForce))
    #expect(
      sentence("E1", CheckSubject(made.report, previous: before.report), try Words.chinese())
        .hasSuffix("无法核对 · 上年报告缺少 1 格的数：规章·现行有效；推算上年为 76"))
  }

  @Test func aHintIsALead() throws {
    var made = MadeReport.jianye
    made.set(.requests(.notHeld, .naturalPersons), 12)
    let subject = CheckSubject(made.report)
    #expect(
      sentence("J5", subject, try Words.chinese())
        == "由勾稽关系推算 · 线索 · 只把本机关不掌握相关政府信息·自然人由 12 改为 11，A1（自然人）、B（本机关不掌握相关政府信息）就都相符（推算值）"
    )
    #expect(
      sentence("J5", subject, try Words.english())
        == "derived from the sums · hint · with Information not held·Individuals alone changed from 12 to 11 (derived) these hold: A1 (Individuals), B (Information not held)"
    )
  }
}
