/// What a program sets before every line of a text and is no part of it: marks of a quotation, and the lines' own numbers.
enum LinePrefixes {
  /// The text with such marks and numbers as spaces; its length stays.
  static func cleared(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let first = text.first(where: { $0 != " " && $0 != "\n" }),
      first == ">" || EvenText.isDigit(first)
    else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return first == ">" ? unquoted(text, lines) : unnumbered(text, lines)
  }

  /// Without the marks where nearly every line that has text has one.
  private static func unquoted(
    _ text: [Unicode.Scalar], _ lines: [ArraySlice<Unicode.Scalar>]
  ) -> [Unicode.Scalar] {
    let full = lines.filter { $0.contains { $0 != " " && $0 != "\r" } }
    let quoted = full.filter { $0.first { $0 != " " } == ">" }
    guard full.count >= leastLines, quoted.count * 10 >= full.count * 9 else { return text }
    var result = text
    for line in quoted {
      for index in line.indices {
        guard line[index] == ">" || line[index] == " " else { break }
        result[index] = " "
      }
    }
    return result
  }

  /// Without the numbers where every line begins with one more than the line before it.
  private static func unnumbered(
    _ text: [Unicode.Scalar], _ lines: [ArraySlice<Unicode.Scalar>]
  ) -> [Unicode.Scalar] {
    let lines = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
    var last: Int?
    var ends: [Range<Int>] = []
    for line in lines {
      let digits = line.drop { $0 == " " }.prefix(while: EvenText.isDigit)
      let behind = line.indices.contains(digits.endIndex) ? line[digits.endIndex] : " "
      guard (1...6).contains(digits.count), let number = Int(String(digits)),
        number == last.map({ $0 + 1 }) ?? number,
        separators.contains(behind)
      else { return text }
      last = number
      ends.append(line.startIndex..<min(line.endIndex, digits.endIndex + 1))
    }
    guard ends.count >= leastLines else { return text }
    var result = text
    for range in ends {
      for index in range { result[index] = " " }
    }
    return result
  }

  private static let leastLines = 12
  private static let separators: Set<Unicode.Scalar> = [" ", "\t", ":", "|", ".", "\r", "\u{3000}"]
}
