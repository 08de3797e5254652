extension Check {
  /// E5: a body without the power to make rules reports none.
  ///
  /// 规章 are made by the governments of provinces and of 设区的市. What an office is, is told from its name and only where
  /// the name leaves no doubt. In the 2019 edition only 本年新制作 counts: an office may disclose the rules of others.
  public static let rulesNeedPower = Check(id: "E5", family: .plausibility, severity: .warning) { subject in
    let report = subject.report
    guard report.proactiveRows.contains(.rules) else { return [] }
    let columns: [ProactiveColumn] =
      report.form == .form2021 ? [.issued, .repealed, .inForce] : [.newlyProduced]
    let cells = columns.map { CellID.proactive(.rules, $0) }
    let stated = cells.filter { report.value($0).map { $0 > .zero } ?? false }
    let missing = cells.filter { report.value($0) == nil }
    let details = subject.assumed(cells).merging(["row": ProactiveRow.rules.rawValue]) { own, _ in own }
    func finding(_ status: Finding.Status, _ cells: [CellID], _ more: [String: String] = [:]) -> Finding {
      Finding(
        rule: "E5", severity: .warning, status: status, cells: cells,
        left: status == .fail ? stated.first.flatMap(report.value) : nil,
        details: details.merging(more) { own, _ in own })
    }
    guard !stated.isEmpty else {
      return [missing.isEmpty ? finding(.pass, cells) : finding(.notAssessable, missing)]
    }
    guard let office = report.office else { return [finding(.notAssessable, [], ["why": "officeUnknown"])] }
    guard OfficeName(office).certainlyMakesNoRules else {
      return [finding(.notAssessable, [], ["why": "officePower", "office": office])]
    }
    return [finding(.fail, stated, ["office": office])]
  }
}
