/// A label prepared for matching: explanations in brackets left out, ordinals in brackets kept.
enum LabelText {
  /// The numerals of ordinals.
  static let ordinals = Set("一二三四五六七八九十".unicodeScalars)

  /// The scalars outside of brackets; a bracket with nothing but an ordinal stays, "(六)".
  static func core(of label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var depth = 0
    let lastClose = label.lastIndex(of: ")") ?? -1
    for (position, scalar) in label.enumerated() {
      if scalar == "(", depth > 0 || !opensOrdinal(label, at: position) {
        if position < lastClose { depth += 1 } else { result.append(scalar) }
      } else if scalar == ")", depth > 0 {
        depth -= 1
      } else if depth == 0 {
        result.append(scalar)
      }
    }
    return result
  }

  /// What is left of a label after a core word, without marks and brackets.
  static func rest(of label: [Unicode.Scalar], after position: Int) -> [Unicode.Scalar] {
    label[min(position, label.count)...].filter { EvenText.isHan($0) || EvenText.isDigit($0) }
  }

  /// Han characters and digits only.
  static func words(of label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    label.filter { EvenText.isHan($0) || EvenText.isDigit($0) }
  }

  /// Whether brackets of a label say of what, or of when, its figures are: 行政处罚（上年）, 行政处罚（万件）, 1.属于国家秘密（其中涉企）.
  static func isQualified(_ label: [Unicode.Scalar]) -> Bool {
    qualifiers.stands(in: label) || TableIntroduction.units.stands(in: label)
  }

  private static let qualifiers: WordList = [
    "(上年", "(去年", "(上一年)", "(累计", "(罚款", "(金额", "(其中", "(涉及人数", "(涉企",
    "(仅", "(只含", "(不含", "(不包括", "(上半年", "(下半年",
  ]

  /// How much of the wanted words stands in a label in the same order, from 0 to 1.
  static func likeness(_ label: [Unicode.Scalar], to wanted: [Unicode.Scalar]) -> Double {
    guard !label.isEmpty, !wanted.isEmpty, label.count < 200 else { return 0 }
    var previous = [Int](repeating: 0, count: wanted.count + 1)
    for scalar in label {
      var next = previous
      for (position, other) in wanted.enumerated() {
        next[position + 1] =
          scalar == other ? previous[position] + 1 : max(previous[position + 1], next[position])
      }
      previous = next
    }
    return 2 * Double(previous[wanted.count]) / Double(label.count + wanted.count)
  }

  private static func opensOrdinal(_ label: [Unicode.Scalar], at position: Int) -> Bool {
    var end = position + 1
    while end < label.count, end - position <= 3, ordinals.contains(label[end]) {
      end += 1
    }
    return end > position + 1 && end < label.count && label[end] == ")"
  }
}
