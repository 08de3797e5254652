/// One sentence of the prose, or one item of a list that semicolons divide, without spaces and line breaks.
struct ProseSentence: Sendable {
  /// Which part of the report it stands in.
  enum Part: Sendable {
    /// Section one.
    case overview
    /// Between the tables, or a note beneath one.
    case tables
    /// Section five and what follows the tables otherwise.
    case problems
    /// Section six.
    case otherMatters
  }

  /// Evened scalars, without a heading that was glued to them.
  var scalars: [Unicode.Scalar] = []
  /// Where each stands in the page.
  var offsets: [Int] = []
  /// Which part it stands in.
  var part: Part
  /// The last heading before it, 依申请公开情况.
  var heading: [Unicode.Scalar] = []
  /// The number of the whole sentence in the page.
  var number = 0
  /// Whether it goes on with the item before it, after a semicolon.
  var continues = false
  /// Whether it begins a paragraph.
  var opensParagraph = false

  /// Whether it is the rest of a sentence that is too long to be understood.
  var isRest = false

  /// Whether its statements may be about figures of the tables.
  var isRead: Bool { (part == .overview || part == .tables) && !isRest }
  /// Whether it belongs to section one.
  var isOverview: Bool { part == .overview }

  /// The places of the words around a number: from the mark before it to the mark after it.
  func clause(around number: Range<Int>, marks: Set<Unicode.Scalar> = ProseSentence.marks) -> Range<Int> {
    var start = number.lowerBound
    while start > 0, !isMark(start - 1, marks),
      !(scalars[start - 1] == "、" && hasDigit(before: start - 1, marks))
    {
      start -= 1
    }
    var end = number.upperBound
    while end < scalars.count, !isMark(end, marks), scalars[end] != "、" { end += 1 }
    return start..<end
  }

  /// Whether a mark stands at a position; a comma inside a number is none.
  private func isMark(_ position: Int, _ marks: Set<Unicode.Scalar>) -> Bool {
    guard marks.contains(scalars[position]) else { return false }
    guard scalars[position] == ",", position > 0, position + 3 < scalars.count else { return true }
    let isInside =
      EvenText.isDigit(scalars[position - 1])
      && scalars[(position + 1)...(position + 3)].allSatisfy(EvenText.isDigit)
    return !isInside
  }

  /// Whether the item that ends at a 、 has a number of its own.
  private func hasDigit(before end: Int, _ marks: Set<Unicode.Scalar>) -> Bool {
    var position = end - 1
    while position >= 0, !marks.contains(scalars[position]), scalars[position] != "、" {
      if EvenText.isDigit(scalars[position]) { return true }
      if position > 0, ChineseNumeral.isPart(scalars[position - 1]), Self.pieces.contains(scalars[position]) {
        return true
      }
      position -= 1
    }
    return false
  }

  private static let pieces: Set<Unicode.Scalar> = ["件", "条", "期", "份", "篇"]
  /// A comma, colon, bracket, quotation mark or the like.
  static let marks: Set<Unicode.Scalar> = breaks.union(["\u{201C}", "\u{201D}", "《", "》"])
  /// A comma, colon, bracket or the like.
  static let breaks: Set<Unicode.Scalar> = [",", "。", ";", "；", ":", "(", ")", "!", "?"]
}
