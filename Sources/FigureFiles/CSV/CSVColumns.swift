/// The columns of figures in long form, by the names in their first line.
struct CSVColumns: Sendable {
  /// How many there are.
  let count: Int
  private let indexes: [FigureColumn: Int]

  /// The columns of a first line.
  init(_ header: CSVRecord, file: String) throws(FigureFileError) {
    var indexes: [FigureColumn: Int] = [:]
    for (index, field) in header.fields.enumerated() {
      let column = try FigureFault.placed(field.place, file) { () throws(FigureFault) in
        try FigureKey.key(field.text, among: FigureColumn.allCases, .column)
      }
      guard indexes.updateValue(index, forKey: column) == nil else {
        throw FigureFault(
          zh: "列“\(field.text)”出现了两次。", en: "the column \"\(field.text)\" stands twice in the first line."
        ).at(field.place, file: file)
      }
    }
    if let missing = FigureColumn.required.first(where: { indexes[$0] == nil }) {
      throw FigureFault(zh: "缺少列“\(missing.rawValue)”。", en: "the column \"\(missing.rawValue)\" is missing.")
        .at(header.place, file: file)
    }
    self.indexes = indexes
    count = header.fields.count
  }

  /// The field of a column in a record; an empty one where the file has no such column.
  func field(_ name: FigureColumn, in record: CSVRecord) -> CSVRecord.Field {
    guard let index = indexes[name], record.fields.indices.contains(index) else {
      return CSVRecord.Field(text: "", place: record.place)
    }
    return record.fields[index]
  }

  /// Whether the file has a column.
  func has(_ name: FigureColumn) -> Bool { indexes[name] != nil }
}
