import DisclosureReport
import PageProse

/// Differences as text, with their sign.
enum Signed {
  /// Tenths: `104` is `+10.4`, `-21` is `−2.1`, and 0 is `0.0`.
  static func tenths(_ tenths: Int) -> String { sign(tenths.signum()) + Percent.text(abs(tenths)) }

  /// A number with thousands marked: `+14`, `−1,200`, `0`.
  static func number(_ number: ExactNumber) -> String {
    number > .zero ? "+" + number.grouped : number.grouped
  }

  private static func sign(_ signum: Int) -> String {
    switch signum {
    case 1: "+"
    case -1: "\u{2212}"
    default: ""
    }
  }
}
