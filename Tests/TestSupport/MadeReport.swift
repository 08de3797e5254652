import DisclosureReport

/// Makes reports for tests from the few numbers that matter; every other cell is 0.
public struct MadeReport {
  /// The office.
  public var office: String? = "示例区人民政府办公室"
  /// The year.
  public var year: Int? = 2023
  /// The edition.
  public var form = FormEdition.form2021
  /// Cells that differ from 0; nil takes the number away and leaves a blank.
  public var values: [CellID: ExactNumber?] = [:]
  /// Cells that carry another mark of absence.
  public var marks: [CellID: Cell.Mark] = [:]
  /// Quantities of the prose.
  public var narrative: [NarrativeFigure] = []
  /// Remarks of the reader.
  public var remarks: [Finding] = []
  /// Sums of outcome groups that the office prints.
  public var subtotals: [OutcomeGroup: [ApplicantColumn: Cell]] = [:]
  /// Tables that were not found: none of their cells is there.
  public var absent: Set<Section> = []
  /// What the page says around its tables.
  public var text: ReportText?

  /// A report whose cells are all 0.
  public init() {}

  /// The figures of the Jianye report on 2023.
  public static var jianye: MadeReport {
    var report = MadeReport()
    report.office = "南京市建邺区人民政府办公室"
    let rows: [(RequestRow, Int)] = [
      (.received, 18), (.disclosed, 3), (.partiallyDisclosed, 2), (.processInformation, 2), (.notHeld, 11),
      (.handled, 18),
    ]
    for (row, count) in rows {
      report.set(.requests(row, .naturalPersons), count)
      report.set(.requests(row, .total), count)
    }
    report.set(.review(.reconsideration, .upheld), 1)
    report.set(.review(.reconsideration, .total), 1)
    report.narrative = [
      NarrativeFigure(
        label: "要闻类信息", value: ExactNumber(117), unit: "条", role: .proactiveVolume,
        quote: "更新要闻类信息117条", line: 3),
      NarrativeFigure(
        label: "法定主动公开内容", value: ExactNumber(1541), unit: "条", scope: .region, scopeWord: "全区各单位",
        role: .proactiveVolume, quote: "组织全区各单位公开法定主动公开内容1541条", line: 3),
    ]
    return report
  }

  /// The totals of a large city's report on 2025, all from natural persons.
  public static var city: MadeReport {
    var report = MadeReport()
    report.office = "示例市"
    report.year = 2025
    let rows: [(RequestRow, Int)] = [
      (.received, 14069), (.carriedIn, 560), (.disclosed, 5548), (.partiallyDisclosed, 2168),
      (.registryInquiries, 730), (.notHeld, 3421), (.petitions, 457), (.otherRest, 1486), (.handled, 13810),
      (.carriedOut, 819),
    ]
    for (row, count) in rows {
      report.set(.requests(row, .naturalPersons), count)
      report.set(.requests(row, .total), count)
    }
    let blocks: [(ReviewBlock, [Int])] = [
      (.reconsideration, [376, 97, 196, 121, 790]), (.directLitigation, [16, 1, 12, 27, 56]),
      (.litigationAfterReconsideration, [74, 1, 30, 51, 156]),
    ]
    for (block, counts) in blocks {
      for (column, count) in zip(ReviewColumn.allCases, counts) { report.set(.review(block, column), count) }
    }
    report.set(.proactive(.rules, .issued), 3)
    report.set(.proactive(.rules, .repealed), 5)
    report.set(.proactive(.rules, .inForce), 74)
    report.set(.proactive(.normativeDocuments, .issued), 564)
    report.set(.proactive(.normativeDocuments, .repealed), 984)
    report.set(.proactive(.normativeDocuments, .inForce), 4185)
    report.set(.proactive(.licences, .decisions), 11_398_889)
    report.set(.proactive(.penalties, .decisions), 6_937_489)
    report.set(.proactive(.compulsoryMeasures, .decisions), 166_105)
    report.set(.proactive(.fees, .amount), 316_441)
    return report
  }

  /// The same office's report on the year before, with every figure 0.
  public static func yearBefore(_ made: MadeReport) -> MadeReport {
    var before = MadeReport()
    before.office = made.office
    before.year = made.year.map { $0 - 1 }
    before.form = made.form
    return before
  }

  /// Sets a cell.
  public mutating func set(_ id: CellID, _ value: Int) { values[id] = .some(ExactNumber(value)) }

  /// Takes a cell's number away.
  public mutating func blank(_ id: CellID, _ mark: Cell.Mark = .blank) {
    values[id] = .some(nil)
    marks[id] = mark
  }

  /// The report, from a file of the usual name.
  public var report: AnnualReport { report(file: "made.txt") }

  /// The report, from a file.
  public func report(file: String) -> AnnualReport {
    var cells: [CellID: Cell] = [:]
    var line = 10
    func add(_ id: CellID) {
      let value = values[id] ?? ExactNumber.zero
      let origin = Origin(line: line, column: 5, raw: value?.description ?? "")
      cells[id] = value.map { Cell($0, origin: origin) } ?? Cell(marks[id] ?? .blank, origin: origin)
    }
    for row in ProactiveRow.rows(in: form) {
      for column in row.columns(in: form) { add(.proactive(row, column)) }
      line += 1
    }
    for row in RequestRow.rows(in: form) {
      for column in ApplicantColumn.allCases { add(.requests(row, column)) }
      line += 1
    }
    for block in ReviewBlock.allCases {
      for column in ReviewColumn.allCases { add(.review(block, column)) }
    }
    cells = cells.filter { !absent.contains($0.key.section) }
    return AnnualReport(
      office: office, year: year, form: form,
      title: office.map { "\($0)\(year.map(String.init) ?? "")年政府信息公开工作年度报告" }, cells: cells,
      subtotals: subtotals, narrative: narrative, text: text, remarks: remarks,
      source: ReportSource(file: file, kind: .text))
  }
}
