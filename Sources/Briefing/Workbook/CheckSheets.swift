import DisclosureReport
import PageProse
import Workbook

/// The sheets of what is derived from reports: every rate on every base, and every check.
struct CheckSheets {
  let reports: [CheckedReport]
  let terms: Terms

  private var words: SheetWords { SheetWords(terms: terms) }

  var all: [WorkbookTable] { [indicators, checks] }

  private var indicators: WorkbookTable {
    let names = IndicatorWords(terms: terms)
    let rows = reports.flatMap { checked in
      checked.indicators.all.map { indicator -> [WorkbookValue] in
        let bound = { (tenths: Int?) -> WorkbookValue in
          tenths.map { .number(Double($0) / 1000, .percent) } ?? .text(terms["none"])
        }
        return [
          .text(words.office(checked.report)), words.year(checked.report), .text(indicator.id),
          .text(names.name(indicator)), words.text(indicator.base.map(names.name) ?? ""),
          .text(terms[indicator.isDefault ? "workbook.usual" : "none"]),
          words.number(indicator.numerator?.value), words.number(indicator.base?.value),
          indicator.kind == .count ? words.number(indicator.count) : words.rate(indicator.rate),
          bound(indicator.interval?.lowerBound), bound(indicator.interval?.upperBound),
          words.text(names.reason(indicator, in: checked.report) ?? ""),
          words.text(indicator.doubts.map(\.rawValue).joined(separator: " ")),
        ]
      }
    }
    return words.table(
      "indicators",
      [
        "office", "year", "key", "indicator", "base", "usual", "numerator", "denominator", "value", "low",
        "high",
        "state", "failing",
      ], rows)
  }

  private var checks: WorkbookTable {
    let texts = FindingText(terms)
    let rows = reports.flatMap { checked in
      checked.findings.map { finding -> [WorkbookValue] in
        [
          .text(words.office(checked.report)), words.year(checked.report), words.text("\(finding.rule)"),
          words.text(texts.rule(finding)), .text(terms["status.\(finding.status.rawValue)"]),
          .text(terms["severity.\(finding.severity.rawValue)"]), words.number(finding.left),
          words.number(finding.right), words.number(finding.difference), words.text(texts.detail(finding)),
          words.line(finding.line),
          words.text(finding.cells.map(\.description).joined(separator: " ")),
        ]
      }
    }
    return words.table(
      "checks",
      [
        "office", "year", "rule", "what", "result", "severity", "left", "right", "difference", "detail",
        "line",
        "cells",
      ], rows)
  }
}
