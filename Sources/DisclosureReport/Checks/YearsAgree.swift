extension Check {
  /// G12: the years of title, period, report and compared reports fit; the report was published in time.
  ///
  /// Departments publish by 31 January, a region's report by 31 March. A day before the year was over, or more than a
  /// year after it, is no day of publication (pages are moved to new sites): not assessable.
  public static let yearsAgree = Check(id: .g12, family: .prose, severity: .information) { subject in
    guard let text = subject.report.text else { return [] }
    var findings = [ownYears(subject.report, text)]
    if let previous = subject.previous { findings.append(previousYear(subject.report, previous)) }
    if !subject.units.isEmpty { findings.append(unitYears(subject.report, subject.units)) }
    return findings + [publication(subject.report, text)]
  }

  private static func ownYears(_ report: AnnualReport, _ text: ReportText) -> Finding {
    let named = [text.titleYear, text.periodYear].compactMap { $0 }
    guard named.count == 2, let year = report.year else {
      return years(.years, .notAssessable, named.first?.year, report.year, named.first?.passage)
    }
    let odd = named.first { $0.year != year }
    let differs = named[0].year != named[1].year || odd != nil
    return years(.years, differs ? .fail : .pass, named[0].year, named[1].year, (odd ?? named[0]).passage)
  }

  private static func previousYear(_ report: AnnualReport, _ previous: AnnualReport) -> Finding {
    guard let year = report.year, let before = previous.year else {
      return years(.previous, .notAssessable, previous.year, report.year, nil)
    }
    return years(.previous, before + 1 == year ? .pass : .fail, before, year, report.text?.titleYear?.passage)
  }

  private static func unitYears(_ report: AnnualReport, _ units: [AnnualReport]) -> Finding {
    let others = units.compactMap(\.year)
    if let year = report.year, let odd = others.first(where: { $0 != year }) {
      return years(.units, .fail, odd, year, report.text?.titleYear?.passage)
    }
    let isKnown = report.year != nil && others.count == units.count
    return years(.units, isKnown ? .pass : .notAssessable, others.first, report.year, nil)
  }

  private static func publication(_ report: AnnualReport, _ text: ReportText) -> Finding {
    let passage = text.publishedPassage
    guard let year = report.year, let day = text.published else {
      return published(.notAssessable, report.year, nil, passage)
    }
    let latest = ReportText.Day(year: year + 1, month: 3, day: 31)
    let january = ReportText.Day(year: year + 1, month: 1, day: 31)
    let status: Finding.Status =
      if day.year != year + 1 {
        .notAssessable
      } else if day > latest {
        .fail
      } else if day <= january {
        .pass
      } else {
        isDepartment(report.office) ? .fail : .notAssessable
      }
    return published(status, year, day, passage)
  }

  /// Whether an office is a department for certain; a government's office may publish the region's report.
  static func isDepartment(_ office: String?) -> Bool {
    guard let office, !office.hasSuffix("管理委员会"), !office.hasSuffix("村民委员会"), !office.hasSuffix("居民委员会")
    else { return false }
    return ["局", "厅", "委员会", "总队", "支队", "大队"].contains { office.hasSuffix($0) }
  }

  private static func years(
    _ pair: Finding.YearPair, _ status: Finding.Status, _ left: Int?, _ right: Int?,
    _ passage: ReportText.Passage?
  ) -> Finding {
    Finding(
      rule: .g12, severity: .information, status: status, matter: .years(pair, left, other: right),
      line: passage?.line, quote: passage?.text)
  }

  private static func published(
    _ status: Finding.Status, _ year: Int?, _ day: ReportText.Day?, _ passage: ReportText.Passage?
  ) -> Finding {
    Finding(
      rule: .g12, severity: .information, status: status,
      matter: .published(day, dueIn: year.map { $0 + 1 }), line: passage?.line, quote: passage?.text)
  }
}
