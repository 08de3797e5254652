import DisclosureReport
import FigureFiles
import PageProse
import Workbook

/// The sheets of what reports print: a summary a report, the three tables, the quantities of the prose.
struct FigureSheets {
  let reports: [CheckedReport]
  let terms: Terms

  private var words: SheetWords { SheetWords(terms: terms) }

  var all: [WorkbookTable] { [summary, proactive, requests, review, prose] }

  /// Office × year with what people look for first.
  private var summary: WorkbookTable {
    let rows = reports.map { checked -> [WorkbookValue] in
      let report = checked.report
      let total = { (row: RequestRow) in words.figure([.requests(row, .total)], report) }
      let rate = checked.indicators.disclosureRate
      let reason = IndicatorWords(terms: terms).reason(rate, in: report)
      return [
        .text(words.office(report)), words.year(report), total(.received), total(.disclosed),
        total(.partiallyDisclosed), total(.handled),
        rate.rate == nil ? words.text(reason ?? "") : words.rate(rate.rate),
        .text(rate.isDoubtful ? terms["status.fail"] : terms["none"]),
      ]
    }
    return words.table(
      "summary",
      ["office", "year", "received", "disclosed", "partiallyDisclosed", "handled", "rate", "doubt"], rows)
  }

  /// Table two, a cell a row.
  private var proactive: WorkbookTable {
    let rows = reports.flatMap { checked -> [[WorkbookValue]] in
      let report = checked.report
      let cells = report.orderedCells.filter { $0.section == .proactive }
      guard !cells.isEmpty else { return [missing(report, columns: 8)] }
      return cells.map { id in
        start(report) + [
          .text(id.description), .text(terms.rowName(id.row)), .text(terms.columnName(id.column)),
          words.figure([id], report), words.text(unit(id, report.form)), words.line(report[id]?.origin?.line),
        ]
      }
    }
    return words.table(
      "proactive", ["office", "year", "key", "item", "column", "value", "unit", "line"], rows)
  }

  /// Table three: the rows of the form, a column a kind of applicant.
  private var requests: WorkbookTable {
    let columns = ApplicantColumn.allCases
    let rows = reports.flatMap { checked -> [[WorkbookValue]] in
      let report = checked.report
      guard !report.requestRows.isEmpty else { return [missing(report, columns: 5 + columns.count)] }
      return report.requestRows.map { row in
        start(report) + [.text("requests.\(row.rawValue)"), .text(terms.name(row))]
          + columns.map { words.figure([.requests(row, $0)], report) }
          + [words.line(report[.requests(row, .total)]?.origin?.line)]
      }
    }
    return grid("requests", columns.map(terms.name), rows)
  }

  /// Table four: the kinds of dispute, a column a result.
  private var review: WorkbookTable {
    let columns = ReviewColumn.allCases
    let rows = reports.flatMap { checked -> [[WorkbookValue]] in
      let report = checked.report
      guard !report.reviewBlocks.isEmpty else { return [missing(report, columns: 5 + columns.count)] }
      return report.reviewBlocks.map { block in
        start(report) + [.text("review.\(block.rawValue)"), .text(terms.name(block))]
          + columns.map { words.figure([.review(block, $0)], report) }
          + [words.line(report[.review(block, .total)]?.origin?.line)]
      }
    }
    return grid("review", columns.map(terms.name), rows)
  }

  private func grid(_ key: String, _ columns: [String], _ rows: [[WorkbookValue]]) -> WorkbookTable {
    let own = ["office", "year", "key", "item"].map { terms["workbook.head.\($0)"] }
    return words.named(key, own + columns + [terms["workbook.head.line"]], rows)
  }

  /// Numbers that sentences state.
  private var prose: WorkbookTable {
    let rows = reports.flatMap { checked in
      checked.report.narrative.map { figure -> [WorkbookValue] in
        start(checked.report) + [
          .text(NarrativeColumn(figure).description), words.text(figure.label), words.number(figure.value),
          words.text(figure.unit), .text(figure.isApproximate ? terms["workbook.rounded"] : terms["none"]),
          words.text(figure.scopeWord ?? ""), words.line(figure.line), words.text(figure.quote),
        ]
      }
    }
    return words.table(
      "prose", ["office", "year", "key", "item", "value", "unit", "rounded", "scope", "line", "quote"], rows)
  }

  private func start(_ report: AnnualReport) -> [WorkbookValue] {
    [.text(words.office(report)), words.year(report)]
  }

  /// The row of a report whose file has no such table.
  private func missing(_ report: AnnualReport, columns: Int) -> [WorkbookValue] {
    start(report) + Array(repeating: .text(Absence.notFound.word(terms)), count: columns - 2)
  }

  private func unit(_ id: CellID, _ form: FormEdition) -> String {
    guard id.column == ProactiveColumn.amount.rawValue else { return terms["unit.piece"] }
    return terms[form == .form2021 ? "unit.tenThousandYuan" : "unit.yuan"]
  }
}
