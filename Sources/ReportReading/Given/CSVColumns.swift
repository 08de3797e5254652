/// The columns of figures in long form, by the names in their first line.
struct CSVColumns: Sendable {
  /// The columns that must be there, in any order.
  static let required = ["office", "year", "form", "section", "row", "column", "value", "unit", "line"]
  /// The columns of an explained file.
  static let explaining = ["file", "character", "mark", "read", "raw", "correctedFrom"]

  /// How many there are.
  let count: Int
  private let indexes: [String: Int]

  /// The columns of a first line.
  init(_ header: CSVRecord, file: String) throws(ReadingError) {
    var indexes: [String: Int] = [:]
    let known = Self.required + Self.explaining
    for (index, field) in header.fields.enumerated() {
      guard known.contains(field.text) else {
        throw GivenKey.unknown(field.text, among: known, .column).at(field.place, file: file)
      }
      guard indexes.updateValue(index, forKey: field.text) == nil else {
        throw GivenFault(
          zh: "列“\(field.text)”出现了两次。", en: "the column \"\(field.text)\" stands twice in the first line."
        ).at(field.place, file: file)
      }
    }
    if let missing = Self.required.first(where: { indexes[$0] == nil }) {
      throw GivenFault(zh: "缺少列“\(missing)”。", en: "the column \"\(missing)\" is missing.")
        .at(header.place, file: file)
    }
    self.indexes = indexes
    count = header.fields.count
  }

  /// The field of a column in a record; an empty one where the file has no such column.
  func field(_ name: String, in record: CSVRecord) -> CSVRecord.Field {
    guard let index = indexes[name], record.fields.indices.contains(index) else {
      return CSVRecord.Field(text: "", place: record.place)
    }
    return record.fields[index]
  }

  /// Whether the file has a column.
  func has(_ name: String) -> Bool { indexes[name] != nil }
}
