extension Check {
  /// E5: a body without the power to make rules reports none.
  ///
  /// 规章 are made by the governments of provinces and of 设区的市. What an office is, is told from its name and only where
  /// the name leaves no doubt. In the 2019 edition only 本年新制作 counts: an office may disclose the rules of others.
  public static let rulesNeedPower = Check(id: .e5, family: .plausibility, severity: .warning) { subject in
    let report = subject.report
    guard report.proactiveRows.contains(.rules) else { return [] }
    let columns: [ProactiveColumn] =
      report.form == .form2021 ? [.issued, .repealed, .inForce] : [.newlyProduced]
    let cells = columns.map { CellID.proactive(.rules, $0) }
    let stated = cells.filter { report.value($0).map { $0 > .zero } ?? false }
    let missing = cells.filter { report.value($0) == nil }
    let assumed = subject.assumed(cells)
    func finding(_ status: Finding.Status, _ cells: [CellID], _ matter: Finding.Matter = .plain) -> Finding {
      Finding(
        rule: .e5, severity: .warning, status: status, place: .proactive(.rules), cells: cells,
        left: status == .fail ? stated.first.flatMap(report.value) : nil,
        matter: matter, assumed: assumed)
    }
    guard !stated.isEmpty else {
      return [missing.isEmpty ? finding(.pass, cells) : finding(.notAssessable, missing)]
    }
    guard let office = report.office else { return [finding(.notAssessable, [], .obstacle(.officeUnknown))] }
    guard OfficeName(office).certainlyMakesNoRules else {
      return [finding(.notAssessable, [], .obstacle(.officePower(office)))]
    }
    return [finding(.fail, stated, .office(office))]
  }
}
