import TestSupport

/// Random texts of the scalars that join a sign to a letter, around the signs that matter to markup and tables.
enum HostileText {
  static let joiners: [Unicode.Scalar] = [
    "\u{0600}", "\u{0605}", "\u{06DD}", "\u{070F}", "\u{08E2}", "\u{0D4E}", "\u{110BD}", "\u{110CD}",
    "\u{111C2}",
    "\u{111C3}", "\u{1193F}", "\u{11941}", "\u{11A3A}", "\u{11A84}", "\u{11D46}", "\u{11F02}", "\u{FE0F}",
    "\u{FE0E}",
    "\u{200D}", "\u{200C}", "\u{20DD}", "\u{0301}", "\u{0338}", "\u{1F3FB}", "\u{1F1E8}", "\u{1100}",
    "\u{1161}",
    "\u{E0041}", "\u{202E}", "\u{1B}", "\u{0}", "\u{85}", "\u{2028}", "\u{FFFE}", "\u{FEFF}", "\u{3000}",
    "\u{A0}",
  ]
  static let signs: [Unicode.Scalar] = [
    "<", ">", "&", "\"", "'", "=", "+", "-", "@", "\u{FF1D}", ",", ";", "\n", "\r", "\t", "/", "{", "}", "简",
    "1", " ",
  ]

  static func random(_ mix: inout SplitMix) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...9, using: &mix) {
      let pool = Bool.random(using: &mix) ? joiners : signs
      view.append(pool[Int.random(in: 0..<pool.count, using: &mix)])
    }
    return String(view)
  }
}
