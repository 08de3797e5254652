import Foundation

/// Makes file names out of names that a report prints.
public enum SafeName {
  /// The most bytes of a name.
  static let limit = 200

  /// A name for one folder or file: no separators, no control characters, no leading dot, at most 200 bytes.
  ///
  /// Never empty: what leaves nothing is called `report`.
  ///
  /// `keepingLast` bytes at the end survive a cut: the year, which tells two reports of one office apart.
  public static func name(_ text: String, keepingLast: Int = 0) -> String {
    var name = ""
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      name.unicodeScalars.append(isForbidden(scalar) ? "-" : scalar)
    }
    name = trimmed(name)
    let ending = String(decoding: Array(name.utf8.suffix(keepingLast)), as: UTF8.self)
    if name.utf8.count > limit {
      while name.utf8.count > limit - keepingLast { name.removeLast() }
      name = trimmed(name) + ending
    }
    let stem = name.split(separator: ".").first.map { $0.uppercased() } ?? ""
    if reserved.contains(stem) { name = "_" + name }
    return name.isEmpty ? "report" : name
  }

  /// The name with a suffix if it, or one that differs in case only, is taken already.
  public static func unique(_ name: String, among taken: inout Set<String>) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      var stem = name
      while stem.utf8.count > limit - 8 { stem.removeLast() }
      candidate = "\(stem)-\(number)"
      number += 1
    }
    return candidate
  }

  private static let reserved: Set<String> = {
    let ports = (1...9).flatMap { ["COM\($0)", "LPT\($0)"] }
    return Set(["CON", "PRN", "AUX", "NUL"] + ports)
  }()

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      return true
    default: return false
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let first = text.first, first == "." || first == "-" || first.isWhitespace { text.removeFirst() }
    while let last = text.last, last == "." || last == "-" || last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
