import TestSupport
import Testing

@testable import DisclosureReport

@Suite struct SumPropertyTests {
  private let errors = CheckRun.checks.filter { $0.severity == .error }

  private func breaks(_ made: MadeReport) -> Bool {
    errors.contains { $0.run(made.report).contains { $0.isFailedError } }
  }

  /// The values that a slip of the pen makes of a number.
  private func slips(_ value: Int) -> [Int] {
    let digits = Array(String(value))
    let swaps = (1..<max(1, digits.count)).compactMap { place -> Int? in
      var swapped = digits
      swapped.swapAt(place - 1, place)
      return Int(String(swapped))
    }
    return ([value + 1, value - 1, value * 10] + swaps).filter { $0 != value }
  }

  private func cells(_ form: FormEdition) -> [CellID] {
    RequestRow.rows(in: form).flatMap { row in ApplicantColumn.allCases.map { .requests(row, $0) } }
      + ReviewBlock.allCases.flatMap { block in ReviewColumn.allCases.map { .review(block, $0) } }
  }

  @Test(arguments: FormEdition.allCases)
  func validFormsPassEveryRuleThatIsAnError(_ form: FormEdition) {
    var generator = SplitMix(seed: 1)
    for _ in 0..<150 {
      let (made, previous) = MadeReport.random(form, &generator)
      let subject = CheckSubject(made.report, previous: previous.report)
      let findings = errors.flatMap { $0.run(subject) }
      #expect(findings.allSatisfy { $0.status == .pass })
      #expect(findings.count == (form == .form2021 ? 59 : 69))
    }
  }

  @Test(arguments: FormEdition.allCases)
  func everyChangeOfOneCellBreaksASum(_ form: FormEdition) {
    var generator = SplitMix(seed: 2)
    let (made, _) = MadeReport.random(form, &generator)
    #expect(!breaks(made))
    for id in cells(form) {
      for changed in slips(made.report.value(id)?.int ?? 0) {
        var other = made
        other.set(id, changed)
        #expect(breaks(other), "\(id) \(changed)")
      }
    }
  }

  @Test(arguments: FormEdition.allCases)
  func sumsHoldEveryCellOfTablesThreeAndFourAndNoneOfTableTwo(_ form: FormEdition) {
    var made = MadeReport()
    made.form = form
    let subject = CheckSubject(made.report)
    #expect(Set(SumEquation.all(subject).flatMap(\.cells)) == Set(cells(form)))
    #expect(SumEquation.all(subject).count == (form == .form2021 ? 42 : 40))
  }

  /// A cell of table three stands in a row and a column, so that it alone explains both sums that a slip breaks.
  @Test(arguments: [(FormEdition.form2021, 2975), (.form2019, 2762)])
  func theChangedCellOfTableThreeIsNamed(_ form: FormEdition, _ count: Int) {
    var generator = SplitMix(seed: 3)
    var (changes, named) = (0, 0)
    for _ in 0..<6 {
      let (made, _) = MadeReport.random(form, &generator)
      for id in cells(form) where id.section == .requests {
        let value = made.report.value(id)?.int ?? 0
        for changed in slips(value) where changed >= 0 {
          var other = made
          other.set(id, changed)
          let hints = Check.derivedValues.run(other.report)
          changes += 1
          named += hints.map(\.cells) == [[id]] && hints.map(\.right) == [ExactNumber(value)] ? 1 : 0
        }
      }
    }
    #expect(changes == count)
    #expect(named == count)
  }

  /// A cell of table four stands in one sum, which any of the block's cells could mend: none is named.
  @Test func theChangedCellOfTableFourIsNotGuessed() {
    var generator = SplitMix(seed: 4)
    let (made, _) = MadeReport.random(.form2021, &generator)
    for id in cells(.form2021) where id.section == .review {
      var other = made
      other.set(id, (made.report.value(id)?.int ?? 0) + 1)
      #expect(Check.derivedValues.run(other.report).isEmpty)
    }
  }
}
