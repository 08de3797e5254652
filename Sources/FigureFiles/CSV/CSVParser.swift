import SafeText

/// A line of a file with commas; one with quoted line breaks is several lines long.
struct CSVRecord: Sendable {
  /// One field.
  struct Field: Sendable {
    /// Its text without quotation marks.
    var text: String
    /// Where it begins.
    let place: FigurePlace
  }

  /// The fields in their order.
  var fields: [Field] = []

  /// Where the record begins.
  var place: FigurePlace { fields.first?.place ?? FigurePlace() }

  /// Leaves hidden controls out of every field; answers how many there were.
  mutating func removeHiddenControls() -> Int {
    var count = 0
    for index in fields.indices where fields[index].text.hasHiddenControls {
      count += fields[index].text.hiddenControlCount
      fields[index].text = fields[index].text.withoutHiddenControls
    }
    return count
  }
}

/// Parses text with commas by RFC 4180, strictly, one record after the other.
struct CSVParser: Sendable {
  private let text: [Unicode.Scalar]
  private let file: String
  private var position = 0
  private var place = FigurePlace()

  /// A parser of decoded text, whose line breaks are line feeds.
  init(_ text: [Unicode.Scalar], file: String) {
    self.text = text
    self.file = file
  }

  /// The next record; nil at the end.
  mutating func next() throws(FigureFileError) -> CSVRecord? {
    guard position < text.count else { return nil }
    var record = CSVRecord()
    while true {
      record.fields.append(try field())
      guard position < text.count else { return record }
      let mark = text[position]
      advance()
      if mark == "\n" { return record }
    }
  }

  private mutating func field() throws(FigureFileError) -> CSVRecord.Field {
    let start = place
    var scalars: [Unicode.Scalar] = []
    guard position < text.count, text[position] == "\"" else {
      while position < text.count, text[position] != ",", text[position] != "\n" {
        guard text[position] != "\"" else {
          throw fault(place, "引号出现在没有引号的字段中间。", "a quotation mark stands inside a field without them.")
        }
        scalars.append(text[position])
        advance()
      }
      return CSVRecord.Field(text: String(scalars), place: start)
    }
    advance()
    while true {
      guard position < text.count else {
        throw fault(start, "字段的引号没有结束。", "the quotation mark of a field is never closed.")
      }
      let scalar = text[position]
      advance()
      if scalar != "\"" {
        scalars.append(scalar)
      } else if position < text.count, text[position] == "\"" {
        scalars.append(scalar)
        advance()
      } else {
        break
      }
    }
    guard position == text.count || text[position] == "," || text[position] == "\n" else {
      throw fault(
        place, "结束的引号后面应为逗号或换行。", "a comma or a line break was expected after the closing quotation mark.")
    }
    return CSVRecord.Field(text: String(scalars), place: start)
  }

  private mutating func advance() {
    if text[position] == "\n" {
      place = FigurePlace(line: place.line + 1)
    } else {
      place.column += 1
    }
    position += 1
  }

  private func fault(_ place: FigurePlace, _ zh: String, _ en: String) -> FigureFileError {
    FigureFault(zh: zh, en: en).at(place, file: file)
  }
}
