import Briefing
import DisclosureReport
import Documents
import PageProse
import SafeFiles

/// The tables of a comparison in a document: the reports by year, office × year of each measure, checks, and what was made
/// of the files.
struct ComparisonTables {
  /// The most rows of a table office × year; the others are counted.
  static let mostRows = 300

  let context: ComparisonContext
  let pivot: Pivot
  let findings: ComparisonFindings

  private var terms: Terms { context.terms }
  private var style: DocumentStyle { DocumentStyle(terms: terms) }
  private var head: ComparisonHead { ComparisonHead(context: context) }
  private var years: [String] { context.collection.years.map { String($0) } }

  /// The width of a column of names beside as many columns as there are years.
  private var widths: [Int] { [max(40, 156 - 24 * years.count)] + years.map { _ in 24 } }

  // MARK: Office × year

  /// How the sums of each report fare, with the verdict on all of them.
  var matrix: [DocumentBlock] {
    let content = MatrixContent(context: context, findings: findings, target: { _ in "" })
    let rows = content.rows
    let cells = rows.map { row in
      [DocumentCell(row.office)]
        + row.cells.map { cell in
          DocumentCell(
            cell.text + cell.others + (cell.isOld ? " " + terms["comparePage.old"] : ""), alignment: .center)
        }
    }
    let rest = head.verdictRest(findings)
    let verdict = head.verdict + (rest.isEmpty ? "" : terms["semicolon"] + rest)
    // The page has a dashed line besides.
    let legend = content.legend(rows).map {
      $0.text + " " + ($0.look == "old" ? terms["document.old"] : $0.meaning)
    }.joined(separator: terms["semicolon"])
    return [.heading(terms["comparePage.matrix"], level: 2), .text(style.sentence(verdict))]
      + grid(cells, file: "checks.csv", description: terms["comparePage.matrix"]) + [
        .remark(style.sentence(legend))
      ]
  }

  /// A table a measure.
  var pivots: [DocumentBlock] {
    let content = PivotContent(pivot: pivot, terms: terms, leastSample: context.wishes.leastSample)
    let tables = pivot.tables.flatMap { table -> [DocumentBlock] in
      let rows = table.rows.map { row in
        [DocumentCell(row.office)] + row.cells.map { DocumentCell(text($0, content), alignment: .right) }
      }
      let title = content.title(table.measure)
      return [.tableTitle(title)] + grid(rows, file: "pivot.csv", description: title)
    }
    // What is said of bars is of the page's trends.
    let notes = content.notes.filter { $0 != terms["comparePage.note.bars"] }
    return [.heading(terms["comparePage.pivot"], level: 2)] + tables
      + (notes.isEmpty ? [] : [.remark(notes.joined(separator: terms.language == .chinese ? "" : " "))])
  }

  /// A count, or a rate above its fraction, which stands alone where its base is small.
  private func text(_ cell: PivotCell, _ content: PivotContent) -> String {
    guard let rate = cell.rate else { return content.count(cell) }
    let fraction = "\(rate.numerator)/\(rate.denominator)"
    return (cell.isSmall ? fraction : rate.percent + "%\n" + fraction) + content.mark(cell)
  }

  private func grid(
    _ rows: [[DocumentCell]], file: String, description: String
  ) -> [DocumentBlock] {
    style.table(
      [terms["comparePage.office"]] + years, rows, widths: widths, most: Self.mostRows,
      file: file, description: description)
  }

  // MARK: Checks and files

  /// How many of each rule hold, and what fails.
  var checks: [DocumentBlock] {
    let content = ComparisonChecksContent(context.collection, findings: findings, terms: terms)
    let tally = content.tally.map { line in
      [DocumentCell(line.rule), DocumentCell(line.name)]
        + line.counts.map { DocumentCell($0, alignment: .right) }
    }
    let hasOffices = context.collection.offices.count > 1
    let rows = content.groups.flatMap { group in
      group.rows.map { row -> [DocumentCell] in
        let what = [row.what, row.detail, row.quote].filter { !$0.isEmpty }.joined(separator: "\n")
        return (hasOffices ? [DocumentCell(group.office)] : [])
          + [row.year, row.status, row.rule, what].map { DocumentCell($0) }
      }
    }
    let list = style.table(
      (hasOffices ? [terms["comparePage.office"]] : []) + content.head, rows,
      widths: (hasOffices ? [34] : []) + [14, 18, 14, 76], file: "checks.csv",
      description: terms["comparePage.checkList"])
    var blocks: [DocumentBlock] = [
      .heading(terms["comparePage.checks"], level: 1), .tableTitle(terms["comparePage.tallyTitle"]),
    ]
    blocks += style.table(
      content.tallyHead, tally, widths: [16, 70, 20, 20, 24], file: "checks.csv",
      description: terms["comparePage.tallyTitle"])
    blocks.append(.text(content.lead + " checks.csv" + terms["text.stop"]))
    if !list.isEmpty { blocks.append(.tableTitle(terms["comparePage.checkList"])) }
    blocks += list
    if !content.more.isEmpty { blocks.append(.remark(content.more)) }
    return blocks
  }

  /// What became of files that stand twice, contradict each other or have no place.
  var files: [DocumentBlock] {
    let content = FilesContent(collection: context.collection, terms: terms)
    let lists = content.lists.flatMap { list -> [DocumentBlock] in
      [.heading(list.heading, level: 2)] + list.lines.map { .item([DocumentRun($0)]) }
    }
    return [.heading(terms["comparePage.files"], level: 1)]
      + (lists.isEmpty ? [.text(terms["comparePage.filesClean"])] : lists)
  }
}
