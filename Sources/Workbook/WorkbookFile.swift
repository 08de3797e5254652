import SafeText

/// A workbook: a sheet a table, each with a frozen row of headers and columns as wide as what stands in them.
public struct WorkbookFile {
  private let title: String
  private let tables: [WorkbookTable]

  /// A workbook of tables, and its title in the file's properties.
  public init(title: String, tables: [WorkbookTable]) {
    self.title = title
    self.tables = tables
  }

  /// The bytes of the XLSX; the same for the same tables, wherever and whenever.
  ///
  /// Hidden controls are left out, and what is longer than a cell holds is cut. Throws where a name or a table is not one, and
  /// where a number is not finite, before anything is written.
  public func bytes() throws(WorkbookError) -> [UInt8] {
    try check()
    var file = try WorkbookHandle(title: Self.clean(title))
    for table in tables {
      try file.add(
        table.sheet, table: table.name, headers: table.headers.map(Self.clean),
        rows: table.rows.map { $0.map(Self.clean) }, widths: Self.widths(table))
    }
    return try file.finish()
  }

  private func check() throws(WorkbookError) {
    var names: Set<String> = []
    let forbidden = Set("[]:*?/\\".unicodeScalars)
    let letters = ("a"..."z"), digits = ("0"..."9")
    for table in tables {
      let sheet = table.sheet
      guard (1...31).contains(sheet.utf16.count), !sheet.hasHiddenControls, !sheet.hasPrefix("'"),
        !sheet.hasSuffix("'"), !sheet.unicodeScalars.contains(where: forbidden.contains),
        names.insert("sheet " + sheet.lowercased()).inserted
      else { throw .name(sheet) }
      let name = table.name.lowercased()
      guard let first = name.first, letters.contains(String(first)), name.utf8.count <= 200,
        name.allSatisfy({ letters.contains(String($0)) || digits.contains(String($0)) }),
        names.insert("table " + name).inserted
      else { throw .name(table.name) }
      guard !table.rows.isEmpty, !table.headers.isEmpty,
        table.headers.allSatisfy({ !Self.clean($0).isEmpty }),
        Set(table.headers.map { Self.clean($0).lowercased() }).count == table.headers.count,
        table.rows.allSatisfy({ $0.count == table.headers.count })
      else { throw .shape(sheet: sheet) }
      guard table.rows.count < 1_048_576, table.headers.count <= 16_384 else { throw .tooLarge(sheet: sheet) }
      for row in table.rows {
        for case .number(let number, _) in row where !number.isFinite { throw .notFinite(sheet: sheet) }
      }
    }
  }

  /// A text as a cell takes it: without hidden controls, at most 32,767 UTF-16 units.
  private static func clean(_ text: String) -> String {
    let clean = text.withoutHiddenControls
    guard clean.utf16.count > 32_767 else { return clean }
    var cut = String.UnicodeScalarView()
    var length = 0
    for scalar in clean.unicodeScalars {
      length += scalar.utf16.count
      guard length < 32_767 else { break }
      cut.append(scalar)
    }
    return String(cut) + "…"
  }

  private static func clean(_ value: WorkbookValue) -> WorkbookValue {
    if case .text(let text) = value { .text(clean(text)) } else { value }
  }

  /// The width of each column in digits: as wide as its widest text, from 8 to 60.
  private static func widths(_ table: WorkbookTable) -> [Double] {
    table.headers.indices.map { column in
      let cells = table.rows.prefix(2000).map { row -> Double in
        switch row[column] {
        case .text(let text): width(text)
        case .number(let number, _): Double(String(Int(number.magnitude.rounded())).utf8.count) * 1.35 + 2
        }
      }
      // The header has a button beside it.
      return min(60, max(8, cells.max() ?? 0, width(table.headers[column]) + 3) + 1)
    }
  }

  private static func width(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1.05 : 2.1) }
  }
}
