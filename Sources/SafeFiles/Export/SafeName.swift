import Foundation

/// Makes file names out of names that a report prints; works by scalars, so that no mark hides the sign it stands on.
package enum SafeName {
  /// The most bytes of a name.
  static let limit = 200

  /// A name for one folder or file: no separators, no invisible characters, no dot, dash, space or mark at its beginning, no
  /// dot, dash or space at its end, none that Windows keeps for devices, at most 200 bytes, in form NFC.
  ///
  /// Never empty: what leaves nothing is called `report`.
  ///
  /// `keepingLast` bytes at the end survive a cut: the year, which tells two reports of one office apart.
  package static func name(_ text: String, keepingLast: Int = 0) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars where !isInvisible(scalar) {
      visible.append(isForbidden(scalar) ? "-" : scalar)
    }
    // Once more, since marks may have met their letters only now.
    var name = trimmed(String(visible).precomposedStringWithCanonicalMapping)
    if isReserved(name) { name = "_" + name }
    let ending = String(decoding: Array(name.utf8.suffix(keepingLast)), as: UTF8.self)
    if name.utf8.count > limit { name = trimmed(cut(name, to: limit - keepingLast)) + ending }
    return name.isEmpty ? "report" : name
  }

  /// The name with a suffix if it, or one that differs in case or composition only, is taken already.
  package static func unique(_ name: String, among taken: inout Set<String>) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(folded(candidate)).inserted {
      candidate = trimmed(cut(name, to: limit - 8)) + "-\(number)"
      number += 1
    }
    return candidate
  }

  /// What file systems that know no case and no composition hold two names by.
  private static func folded(_ name: String) -> String {
    name.uppercased().lowercased().decomposedStringWithCanonicalMapping
  }

  private static let reserved: Set<String> = {
    let ports = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "\u{B9}", "\u{B2}", "\u{B3}"]
      .flatMap { ["COM\($0)", "LPT\($0)"] }
    return Set(["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"] + ports)
  }()

  private static func isReserved(_ name: String) -> Bool {
    let stem = String(String.UnicodeScalarView(name.unicodeScalars.prefix { $0 != "." }))
    return reserved.contains(trimmed(stem).uppercased())
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return true
    default: return false
    }
  }

  /// Format characters and all others that show nothing: joiners, selectors, fillers, the blank of Braille.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint
      || scalar == "\u{2800}"
  }

  private static func isLoose(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "-" || scalar.properties.isWhitespace
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isLoose(first) || isMark(first) { scalars.removeFirst() }
    while let last = scalars.last, isLoose(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The beginning of a text in at most so many bytes: whole characters, or whole scalars where the first alone is longer.
  private static func cut(_ text: String, to bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var count = 0
    let whole = text.prefix { character in
      count += character.utf8.count
      return count <= bytes
    }
    guard whole.isEmpty else { return String(whole) }
    count = 0
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix { scalar in
          count += UTF8.width(scalar)
          return count <= bytes
        }))
  }
}
