/// What is wrong with given figures, in both languages, before the place is known.
struct GivenFault: Error {
  /// The sentence in Chinese.
  let zh: String
  /// The sentence in English.
  let en: String

  /// The error at a place of a file; line and column are counted from 1.
  func at(_ place: GivenPlace, file: String) -> ReadingError {
    ReadingError(
      .badFigures, file: file, line: place.line, zh: "第 \(place.column) 个字符起：\(zh)",
      en: "character \(place.column): \(en)")
  }

  /// The most reports of one file.
  static let maximumReports = 10_000
  /// A file with more reports than are read.
  static let tooManyReports = GivenFault(
    zh: "文件里有超过 \(maximumReports) 份报告。", en: "the file has more than \(maximumReports) reports.")

  /// A text of more characters than are read; nil where it is no longer than that.
  static func tooLong(_ text: String, most: Int) -> GivenFault? {
    // Most texts have no more bytes than that.
    guard text.utf8.count > most else { return nil }
    let count = text.unicodeScalars.count
    guard count > most else { return nil }
    return GivenFault(
      zh: "文字有 \(count) 个字符，最多 \(most) 个。", en: "the text has \(count) characters; at most \(most) are read.")
  }

  /// What some code gives; its fault is put at a place of a file.
  static func placed<Value>(
    _ place: GivenPlace, _ file: String, _ body: () throws(GivenFault) -> Value
  ) throws(ReadingError) -> Value {
    do throws(GivenFault) { return try body() } catch { throw error.at(place, file: file) }
  }
}

/// A place in a file of figures.
struct GivenPlace: Sendable, Equatable {
  /// The line, counted from 1.
  var line = 1
  /// The character in the line, counted from 1.
  var column = 1
}

extension String {
  /// The text as it may stand in a message: at most 40 characters.
  var shown: String {
    let scalars = unicodeScalars.prefix(41)
    return scalars.count > 40 ? String(scalars.prefix(40)) + "…" : String(scalars)
  }
}
