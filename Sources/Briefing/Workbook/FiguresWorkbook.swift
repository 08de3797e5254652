import DisclosureReport
import PageProse
import SafeFiles
import Workbook

/// The figures of reports as a workbook: a cover, contents, notes, then one table a sheet, every report in each.
package struct FiguresWorkbook {
  private let reports: [CheckedReport]
  private let terms: Terms

  /// The workbook of reports in one language.
  package init(_ reports: [CheckedReport], terms: Terms) {
    self.reports = reports
    self.terms = terms
  }

  /// The bytes of the XLSX; the same for the same reports.
  package func bytes() throws(BriefingError) -> [UInt8] {
    do {
      return try WorkbookFile(title: title, tables: tables).bytes()
    } catch {
      guard case .library(let reason) = error else { throw BriefingError(.bug, error.description) }
      throw BriefingError(
        .inputOutput, zh: "写不出工作簿：\(reason)；应有可写的内存和 /tmp",
        en: error.description + "; expected memory and a /tmp that can be written")
    }
  }

  /// Every sheet in its order.
  var tables: [WorkbookTable] {
    let data =
      FigureSheets(reports: reports, terms: terms).all + CheckSheets(reports: reports, terms: terms).all
    return [cover, contents(data), notes] + data
  }

  private var title: String {
    guard let only = reports.first?.report, reports.count == 1 else {
      return terms("deck.coverMany", ["n": String(reports.count)])
    }
    return SheetWords(terms: terms).name(only)
  }

  private var cover: WorkbookTable {
    let words = SheetWords(terms: terms)
    let rows: [[WorkbookValue]] = reports.map { checked in
      let report = checked.report
      let verdict = checked.verdict(terms)
      return [
        .text(words.office(report)), words.year(report), .text(terms.name(report.form)),
        .text(report.title ?? terms["none"]), .text(report.source.file),
        .text(
          verdict.headline + (verdict.rest.isEmpty ? "" : terms["semicolon"] + verdict.rest)),
      ]
    }
    return words.table("cover", ["office", "year", "form", "title", "file", "verdict"], rows)
  }

  private func contents(_ data: [WorkbookTable]) -> WorkbookTable {
    let words = SheetWords(terms: terms)
    let rows = data.map { table -> [WorkbookValue] in
      [
        .text(table.sheet), .text(table.name), .text(terms["workbook.about.\(table.name.dropFirst())"]),
        .number(Double(table.rows.count), .whole),
      ]
    }
    return words.table("contents", ["sheet", "table", "about", "rows"], rows)
  }

  private var notes: WorkbookTable {
    let words = SheetWords(terms: terms)
    let absences = Absence.allCases.map { ($0.word(terms), $0.footnote(terms)) }
    let own = ["none", "key", "rate", "doubt", "set"].map { key in
      (terms["workbook.note.\(key).word"], terms["workbook.note.\(key).meaning"])
    }
    let methods = ["base", "substantive", "prose", "disputes", "time"].map {
      (terms["page.method"], terms["method.\($0)"])
    }
    return words.table(
      "notes", ["word", "meaning"], (absences + own + methods).map { [.text($0.0), .text($0.1)] })
  }
}
