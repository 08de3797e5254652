import DisclosureReport
import Foundation

/// How the oracle reads the point on table two: documents by kind and column, decisions, fees.
extension SummaryOracle {
  /// Takes every number of the point on proactive disclosure.
  mutating func proactive(_ text: inout String) {
    let n = number
    let whole = text
    let names: [(ProactiveRow, String, String)] = [
      (.licences, "行政许可", "licences"), (.penalties, "行政处罚", "penalties"),
      (.compulsoryMeasures, "行政强制", "compulsory measures"),
    ]
    for (row, chinese, english) in names {
      take(&text, "\(chinese)\(n)件", "\(english) \(n)", [.proactive(row, .decisions)])
    }
    takeFees(&text)
    let columns: [(ProactiveColumn, String, String)] =
      form == .form2021
      ? [(.issued, "制发", "issued: "), (.inForce, "现行有效", "in force: ")]
      : [
        (.newlyProduced, "新制作", "newly produced: "), (.newlyDisclosed, "新公开", "newly disclosed: "),
        (.totalDisclosed, "对外公开总数", "disclosed in all: "),
      ]
    for (column, chinese, english) in columns {
      let rules = directed(moved([.proactive(.rules, column)]))
      let documents = directed(moved([.proactive(.normativeDocuments, column)]))
      let item = isEnglish ? number + move : "\(number)件" + move
      // Where both kinds were named before, their numbers stand alone.
      take(
        &text, isEnglish ? "\(english)\(item), \(item)" : "\(chinese)分别为\(item)、\(item)",
        rules + documents)
      // Where one kind alone was named before, so does its number.
      let heads = columns.map { isEnglish ? $0.2 : $0.1 }
      let above = [(ProactiveRow.rules, rules), (.normativeDocuments, documents)].first { row, _ in
        namesAlone(row, before: isEnglish ? english : chinese, in: whole, heads)
      }
      take(
        &text, isEnglish ? "\(english)\(item)" : "\(chinese)为?\(item)", above?.1 ?? [nil, nil, nil, nil])
      take(
        &text,
        isEnglish
          ? "\(english)(?:regulations \(item))?(?:, )?(?:normative documents \(item))?"
          : "\(chinese)为?(?:规章\(item))?、?(?:行政规范性文件\(item))?", rules + documents)
    }
  }

  /// Whether the last part before a column's that names kinds of documents names one alone, and this one.
  private func namesAlone(_ row: ProactiveRow, before head: String, in text: String, _ heads: [String])
    -> Bool
  {
    guard let end = text.range(of: head) else { return false }
    let parts = heads.reduce([String(text[..<end.lowerBound])]) { parts, head in
      parts.flatMap { $0.components(separatedBy: head) }
    }
    let names = isEnglish ? ["regulations", "normative documents"] : ["规章", "行政规范性文件"]
    let named = parts.last { part in names.contains { part.contains($0) } }.map { part in
      names.map { part.contains($0) }
    }
    return named == (row == .rules ? [true, false] : [false, true])
  }

  /// Takes the fees and how much they moved, both stated in 10,000 yuan.
  private mutating func takeFees(_ text: inout String) {
    let fees = [CellID.proactive(.fees, .amount)]
    let now = sound(fees, values)
    let then = before.flatMap { sound(fees, $0) }
    let size = now.flatMap { now in then.map { now - $0 } }
    let more = size.flatMap { $0 > 0 ? money($0) : nil }
    let fewer = size.flatMap { $0 < 0 ? money(-$0) : nil }
    take(
      &text,
      isEnglish
        ? "fees CNY \(number)(?: \\((?:CNY \(number) more|CNY \(number) less)\\)| \\(as last year\\))?"
        : "行政事业性收费\(number)元(?:（比上年(?:增加\(number)元|减少\(number)元)）|（与上年持平）)?",
      [now.map(money), more, fewer])
  }

  private func money(_ value: Int) -> String {
    if isEnglish { return written(value * 10_000) }
    return value >= 10_000 ? decimal(value, 10_000, 2) + "亿" : String(value) + "万"
  }
}
