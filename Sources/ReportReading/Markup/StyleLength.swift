/// Lengths as styles write them.
enum StyleLength {
  /// The size of text that no style sets, in pixels.
  static let usual = 16.0

  /// A length in pixels, with the usual size for `em`; nil for a percentage or anything that is no length of one reading.
  static func pixels(_ text: some StringProtocol, em: Double = usual) -> Double? {
    guard let (number, unit) = parts(text) else { return nil }
    switch unit {
    case "": return number == 0 ? 0 : nil
    case "em", "ic", "lh": return number * em
    case "ex", "ch": return number * em / 2
    case "vw", "vh", "vmin", "vmax": return number * 10
    default: return absolute[unit].map { $0 * number }
    }
  }

  /// A size of text in pixels inside text of another size; nil where it is not understood.
  static func size(_ text: some StringProtocol, within parent: Double) -> Double? {
    if let word = words[String(text)] { return word }
    switch text {
    case "smaller": return parent / 1.2
    case "larger": return parent * 1.2
    case "inherit", "unset": return parent
    default: break
    }
    guard let (number, unit) = parts(text), number >= 0 else { return nil }
    if unit == "%" { return number * parent / 100 }
    return pixels(text, em: parent)
  }

  /// The size in a `font`: what stands before the slash, or before the family's name.
  static func size(inFont text: String) -> String {
    for word in text.split(separator: " ") {
      let size = word.split(separator: "/", maxSplits: 1)[0]
      if words[String(size)] != nil || size == "smaller" || size == "larger" { return String(size) }
      // A weight has no unit.
      if let (number, unit) = parts(size), !unit.isEmpty || number == 0 { return String(size) }
    }
    return text
  }

  /// A number and its unit.
  static func parts(_ text: some StringProtocol) -> (number: Double, unit: String)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber || "+-.".contains($0) }
    guard let number = Double(digits.hasPrefix(".") ? "0" + digits : String(digits)) else { return nil }
    return (number, String(text.dropFirst(digits.count)))
  }

  private static let absolute: [String: Double] = [
    "px": 1, "pt": 4 / 3, "pc": 16, "in": 96, "cm": 37.8, "mm": 3.78, "q": 0.945, "rem": usual,
  ]
  private static let words: [String: Double] = [
    "xx-small": 9, "x-small": 10, "small": 13, "medium": 16, "large": 18, "x-large": 24, "xx-large": 32,
    "xxx-large": 48, "initial": usual,
  ]
}
