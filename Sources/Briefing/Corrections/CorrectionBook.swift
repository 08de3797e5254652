import DisclosureReport
import Yams

/// The cells that a user sets by hand, on the command line or in a file beside the reports.
public struct CorrectionBook: Sendable {
  /// The name of the file beside the reports.
  public static let fileName = "corrections.yaml"

  /// A cell by its name, its number, why, and the file of the report; nil for every report.
  private struct Entry: Sendable {
    let cell: String
    let value: ExactNumber
    let note: String?
    let report: String?
    let place: String
  }

  private var entries: [Entry] = []
  private let names: CellName

  /// A book without entries; names of cells are understood in every language.
  public init(_ resources: ResourceFolder) throws(BriefingError) {
    var terms: [Terms] = []
    for language in Language.allCases { terms.append(try Terms(resources, language: language)) }
    names = CellName(terms: terms)
  }

  /// Whether nothing is to be set.
  public var isEmpty: Bool { entries.isEmpty }

  /// Takes one entry of the command line, `requests.carriedOut.total=1`.
  public mutating func set(_ text: String, note: String?) throws(BriefingError) {
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
  public mutating func read(_ text: String, file: String) throws(BriefingError) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw BriefingError(.style, "\(file): not valid YAML: \(error)")
    }
    guard let mapping = root?.mapping else {
      guard root == nil else { throw wrong(root, file) }
      return
    }
    for (key, value) in mapping {
      guard let name = key.string else { throw wrong(key, file) }
      if let inner = value.mapping, inner["value"] == nil {
        for (cell, value) in inner {
          guard let cellName = cell.string else { throw wrong(cell, file) }
          entries.append(try entry(cellName, value, report: name, file))
        }
      } else {
        entries.append(try entry(name, value, report: nil, file))
      }
    }
  }

  /// A report with the cells set that are meant for it; `file` is the name of its file.
  public func corrected(_ report: AnnualReport, file: String) throws(BriefingError) -> AnnualReport {
    var changes: [CellChange] = []
    for entry in entries where entry.report == nil || entry.report == file {
      do {
        changes.append(
          CellChange(try names.cell(entry.cell, of: report), to: entry.value, note: entry.note))
      } catch {
        throw BriefingError(
          error.kind, zh: "\(entry.place)：\(error.sentence(.chinese))",
          en: "\(entry.place): \(error.sentence(.english))")
      }
    }
    return changes.isEmpty ? report : report.corrected(changes)
  }

  private func entry(
    _ cell: String, _ node: Node, report: String?, _ file: String
  ) throws(BriefingError) -> Entry {
    let place = "\(file):\(node.mark?.line ?? 0)"
    if let mapping = node.mapping {
      guard let number = mapping["value"]?.string.flatMap(Self.number),
        mapping.keys.allSatisfy({ ["value", "note"].contains($0.string) })
      else { throw wrong(node, file) }
      return Entry(
        cell: cell, value: number, note: mapping["note"]?.string, report: report, place: place)
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

  private static func number(_ text: String) -> ExactNumber? {
    text.contains("+") ? nil : ExactNumber(text.filter { $0 != "," && !$0.isWhitespace })
  }
}
