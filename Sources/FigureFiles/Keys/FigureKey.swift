import DisclosureReport
import SafeText

/// Finds the rows and columns of the form by their keys in contract 1.
enum FigureKey {
  /// The cell that three keys name in an edition of the form.
  static func cell(
    _ section: Section, row: String, column: String, form: FormEdition
  ) throws(FigureFault) -> CellID {
    switch section {
    case .proactive:
      let row = try proactiveRow(row, form: form)
      return .proactive(row, try proactiveColumn(column, row: row, form: form))
    case .requests:
      return .requests(
        try key(row, among: RequestRow.allCases, .row),
        try key(column, among: ApplicantColumn.allCases, .column))
    case .review:
      return .review(
        try key(row, among: ReviewBlock.allCases, .row),
        try key(column, among: ReviewColumn.allCases, .column))
    }
  }

  /// A row of table two that an edition has.
  static func proactiveRow(_ text: String, form: FormEdition) throws(FigureFault) -> ProactiveRow {
    let row = try key(text, among: ProactiveRow.allCases, .row)
    guard !row.columns(in: form).isEmpty else {
      throw FigureFault(
        zh: "\(form.rawValue) 年格式的表二没有行“\(row.rawValue)”。",
        en: "table two of the \(form.rawValue) form has no row \"\(row.rawValue)\".")
    }
    return row
  }

  /// A column of a row of table two in an edition.
  static func proactiveColumn(
    _ text: String, row: ProactiveRow, form: FormEdition
  ) throws(FigureFault) -> ProactiveColumn {
    let column = try key(text, among: ProactiveColumn.allCases, .column)
    let columns = row.columns(in: form)
    guard columns.contains(column) else {
      let names = columns.map(\.rawValue).joined(separator: ", ")
      throw FigureFault(
        zh: "\(form.rawValue) 年格式的行“\(row.rawValue)”没有列“\(column.rawValue)”，只有 \(names)。",
        en:
          "row \"\(row.rawValue)\" of the \(form.rawValue) form has no column \"\(column.rawValue)\"; it has \(names)."
      )
    }
    return column
  }

  /// What a key names.
  enum Role {
    case row, column, form, mark, reading, scope, role, kind, section, member
  }

  /// The value that a key stands for.
  static func key<Key: RawRepresentable<String>>(
    _ text: String, among keys: [Key], _ role: Role
  ) throws(FigureFault) -> Key {
    if let key = keys.first(where: { $0.rawValue == text }) { return key }
    throw unknown(text, among: keys.map(\.rawValue), role)
  }

  /// Refuses a key that is not among the known ones.
  static func unknown(_ text: String, among known: [String], _ role: Role) -> FigureFault {
    let nearest = NearestWord.nearest(to: text, among: known)
    let (zh, en) = names(role)
    return FigureFault(
      zh: "不认识\(zh)“\(text.shown)”，最接近的是“\(nearest)”。",
      en: "unknown \(en) \"\(text.shown)\"; the nearest known one is \"\(nearest)\".")
  }

  /// The subject with a key.
  static func subject(_ text: String) throws(FigureFault) -> NarrativeSubject {
    guard let subject = NarrativeSubject(key: text) else {
      throw FigureFault(
        zh: "不认识数字所指的“\(text.shown)”。",
        en: "unknown subject \"\(text.shown)\": no figure of the tables has that key.")
    }
    return subject
  }

  private static func names(_ role: Role) -> (String, String) {
    switch role {
    case .row: ("行", "row")
    case .column: ("列", "column")
    case .form: ("表格版本", "form")
    case .mark: ("标记", "mark")
    case .reading: ("读法", "way of reading")
    case .scope: ("范围", "scope")
    case .role: ("类别", "role")
    case .kind: ("种类", "kind")
    case .section: ("部分", "section")
    case .member: ("成员", "member")
    }
  }
}
