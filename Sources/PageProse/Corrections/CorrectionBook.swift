import DisclosureReport
import SafeFiles
import Yams

/// The cells that a user sets by hand, on the command line or in a file beside the reports.
package struct CorrectionBook: Sendable {
  /// The name of the file beside the reports.
  package static let fileName = "corrections.yaml"

  /// A cell by its name, its number, why, and the file of the report; nil for the one report that is meant.
  private struct Entry: Sendable {
    let cell: String
    let value: ExactNumber
    let note: String?
    let report: String?
    let place: String
  }

  private var entries: [Entry] = []
  private var keys: [(name: String, place: String)] = []
  private let names: CellName

  /// A book without entries; names of cells are understood in every language.
  package init(_ resources: ResourceFolder) throws(BriefingError) {
    var terms: [Terms] = []
    for language in Language.allCases { terms.append(try Terms(resources, language: language)) }
    names = CellName(terms: terms)
  }

  /// Takes one entry of the command line, `requests.carriedOut.total=1`.
  package mutating func set(_ text: String, note: String?) throws(BriefingError) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let value = Self.number(parts[1]), !parts[0].isEmpty else {
      throw BriefingError(
        .usage, zh: "--set '\(text)'：应为 单元格=数，例如 requests.carriedOut.total=1 或 复议后起诉·总计=1",
        en: "--set '\(text)': expected CELL=NUMBER, like requests.carriedOut.total=1")
    }
    entries.append(Entry(cell: parts[0], value: value, note: note, report: nil, place: "--set '\(text)'"))
  }

  /// Reads a corrections.yaml: cells with their numbers, or files of reports with such cells beneath them.
  ///
  /// A number stands alone or as `{value: 1, note: 据原文第 8 页}`. Throws an error of kind `style` with the line.
  package mutating func read(_ text: String, file: String) throws(BriefingError) {
    let root = try YAMLText.root(text, file: file)
    guard let mapping = root?.mapping else {
      guard root == nil else { throw wrong(root, file) }
      return
    }
    for (key, value) in mapping {
      guard let name = key.string else { throw wrong(key, file) }
      if let inner = value.mapping, inner["value"] == nil {
        keys.append((name, "\(file):\(key.mark?.line ?? 1)"))
        for (cell, value) in inner {
          guard let cellName = cell.string else { throw wrong(cell, file) }
          entries.append(try entry(cellName, value, report: name, file))
        }
      } else {
        entries.append(try entry(name, value, report: nil, file))
      }
    }
  }

  /// The files of reports that the book names; each with the place where it does.
  package var reports: [(name: String, place: String)] { keys }

  /// Where the book sets a cell without saying of which report; nil where it always says.
  package var unnamed: String? { entries.first { $0.report == nil }?.place }

  /// Whether the book sets a cell of a file's report.
  package func sets(_ file: String) -> Bool { entries.contains { $0.report == nil || $0.report == file } }

  /// A report with the cells set that are meant for it; `file` is the name of its file.
  ///
  /// Throws for what is no cell of its form, for a number that cannot stand in its cell, and for a cell set twice.
  package func corrected(_ report: AnnualReport, file: String) throws(BriefingError) -> AnnualReport {
    var changes: [CellChange] = []
    for entry in entries where entry.report == nil || entry.report == file {
      let change = try change(entry, of: report)
      guard !changes.contains(where: { $0.cell == change.cell }) else {
        throw BriefingError(
          .usage, zh: "\(entry.place)：\(change.cell) 已经设过一次；一格只写一次",
          en: "\(entry.place): \(change.cell) is set already; expected each cell once")
      }
      changes.append(change)
    }
    return changes.isEmpty ? report : report.corrected(changes)
  }

  private func change(_ entry: Entry, of report: AnnualReport) throws(BriefingError) -> CellChange {
    let cell: CellID
    do {
      cell = try names.cell(entry.cell, of: report)
    } catch {
      throw BriefingError(
        error.kind, zh: "\(entry.place)：\(error.sentence(.chinese))",
        en: "\(entry.place): \(error.sentence(.english))")
    }
    let change = CellChange(cell, to: entry.value, note: entry.note)
    guard change.isPossible else {
      throw BriefingError(
        .usage, zh: "\(entry.place)：\(cell) 不能是 \(entry.value)；应为不小于 0 的整数（金额可有小数）",
        en: "\(entry.place): \(cell) cannot be \(entry.value); expected a whole number of at least 0")
    }
    return change
  }

  private func entry(
    _ cell: String, _ node: Node, report: String?, _ file: String
  ) throws(BriefingError) -> Entry {
    let place = "\(file):\(node.mark?.line ?? 0)"
    if let mapping = node.mapping {
      guard let number = mapping["value"]?.string.flatMap(Self.number),
        mapping.keys.allSatisfy({ ["value", "note"].contains($0.string) })
      else { throw wrong(node, file) }
      let note = mapping["note"]
      guard note == nil || note?.string != nil else { throw wrong(note, file) }
      let words = note?.null == nil ? note?.string : nil
      return Entry(cell: cell, value: number, note: words, report: report, place: place)
    }
    guard let number = node.string.flatMap(Self.number) else { throw wrong(node, file) }
    return Entry(cell: cell, value: number, note: nil, report: report, place: place)
  }

  private func wrong(_ node: Node?, _ file: String) -> BriefingError {
    let line = node?.mark?.line ?? 1
    return BriefingError(
      .style, zh: "\(file):\(line)：应为 单元格: 数，或 单元格: {value: 数, note: 依据}",
      en: "\(file):\(line): expected CELL: NUMBER, or CELL: {value: NUMBER, note: TEXT}")
  }

  /// A number as it is written: digits, commas only between groups of three, no zero before another digit.
  private static func number(_ text: String) -> ExactNumber? {
    guard text.wholeMatch(of: /-?(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?/) != nil else {
      return nil
    }
    return ExactNumber(text.filter { $0 != "," })
  }
}
