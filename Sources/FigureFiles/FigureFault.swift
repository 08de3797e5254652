/// What is wrong with given figures, in both languages, before the place is known.
struct FigureFault: Error {
  /// The sentence in Chinese.
  let zh: String
  /// The sentence in English.
  let en: String

  /// The error at a place of a file; line and column are counted from 1.
  func at(
    _ place: FigurePlace, file: String, _ kind: FigureFileError.Kind = .badFigures
  ) -> FigureFileError {
    FigureFileError(
      kind, file: file, line: place.line, zh: "第 \(place.column) 个字符起：\(zh)",
      en: "character \(place.column): \(en)")
  }

  /// The most reports of one file.
  static let maximumReports = 10_000
  /// A file with more reports than are read.
  static let tooManyReports = FigureFault(
    zh: "文件里有超过 \(maximumReports) 份报告。", en: "the file has more than \(maximumReports) reports.")

  /// A text of more characters than are read; nil where it is no longer than that.
  static func tooLong(_ text: String, most: Int) -> FigureFault? {
    // Most texts have no more bytes than that.
    guard text.utf8.count > most else { return nil }
    let count = text.unicodeScalars.count
    guard count > most else { return nil }
    return FigureFault(
      zh: "文字有 \(count) 个字符，最多 \(most) 个。", en: "the text has \(count) characters; at most \(most) are read.")
  }

  /// What some code gives; its fault is put at a place of a file.
  static func placed<Value>(
    _ place: FigurePlace, _ file: String, _ body: () throws(FigureFault) -> Value
  ) throws(FigureFileError) -> Value {
    do throws(FigureFault) { return try body() } catch { throw error.at(place, file: file) }
  }
}

/// A place in a file of figures.
struct FigurePlace: Sendable, Equatable {
  /// The line, counted from 1.
  var line = 1
  /// The character in the line, counted from 1.
  var column = 1
}
