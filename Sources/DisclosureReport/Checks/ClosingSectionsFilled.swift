extension Check {
  /// G11: section five names problems, and section six states the information handling fee (reports on 2021 and later).
  ///
  /// A heading at the end of the page, with nothing beneath it, may be a page that was cut: not assessable.
  public static let closingSectionsFilled = Check(id: .g11, family: .prose, severity: .information) {
    subject in
    guard let text = subject.report.text else { return [] }
    var findings = [problems(text)]
    // The fee exists since 2021.
    if subject.report.year.map({ $0 >= 2021 }) != false { findings.append(fee(text, subject.report.year)) }
    return findings
  }

  private static func problems(_ text: ReportText) -> Finding {
    guard let problems = text.problems else { return section(.problems, .notAssessable, nil, .missing) }
    if problems.text.isEmpty {
      let isLast = text.otherMatters == nil
      return section(.problems, isLast ? .notAssessable : .fail, problems, .empty)
    }
    let isNothing = saysNothing(problems.text)
    return section(.problems, isNothing ? .fail : .pass, problems, isNothing ? .none : .stated)
  }

  private static func fee(_ text: ReportText, _ year: Int?) -> Finding {
    guard let other = text.otherMatters else { return section(.fee, .notAssessable, nil, .missing) }
    if feeWords.contains(where: other.text.contains) { return section(.fee, .pass, other, .stated) }
    if other.text.isEmpty || year == nil { return section(.fee, .notAssessable, other, .empty) }
    return section(.fee, .fail, other, .silent)
  }

  private static func section(
    _ part: Finding.ClosingSection, _ status: Finding.Status, _ passage: ReportText.Passage?,
    _ state: Finding.SectionState
  ) -> Finding {
    Finding(
      rule: .g11, severity: .information, status: status, matter: .section(part, state),
      line: passage?.line, quote: passage.flatMap { $0.text.isEmpty ? nil : String($0.text.prefix(120)) })
  }

  /// 无, 暂无, 无。 and their like: nothing but a denial.
  static func saysNothing(_ text: String) -> Bool {
    let words = text.filter { !$0.isWhitespace && !"。.，,；;：:！!".contains($0) }
    return ["无", "暂无", "没有", "不存在", "无问题", "暂无问题", "无其他", "/", "-", "—", "——"].contains(words)
  }

  private static let feeWords = ["信息处理费", "处理费", "收费", "收取费用", "收取任何费用", "费用"]
}
