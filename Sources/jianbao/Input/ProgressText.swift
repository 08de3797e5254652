import CommandHelp

/// How far a run over several reports is, in words: `120 done, 2 failed, 878 left, 14.2 a second, 1:02 to go`.
struct ProgressText {
  let done: Int
  let failed: Int
  let left: Int
  /// Since the run began.
  let seconds: Double

  /// The words; how fast it goes, and for how long still, where something is done and something is left.
  var text: String {
    let parts = [
      HelpWords.text("progress.done", ["n": String(done)]),
      failed > 0 ? HelpWords.text("progress.failed", ["n": String(failed)]) : nil,
      HelpWords.text("progress.left", ["n": String(left)]),
      rate.map { HelpWords.text("progress.rate", ["n": Self.tenths($0)]) },
      remaining.map { HelpWords.text("progress.time", ["time": Self.clock($0)]) },
    ]
    return parts.compactMap { $0 }.joined(separator: HelpWords["progress.separator"])
  }

  /// The same for a narrow terminal: `122/1000`.
  var short: String { "\(done + failed)/\(done + failed + left)" }

  /// Reports a second; nil before there is one.
  private var rate: Double? {
    guard seconds > 0, done + failed > 0 else { return nil }
    return Double(done + failed) / seconds
  }

  /// Seconds to go at that rate, rounded up.
  private var remaining: Int? {
    guard let rate, left > 0 else { return nil }
    return Int(min(Double(left) / rate, 1e9).rounded(.up))
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `1:02`, or `1:00:02` from an hour on.
  private static func clock(_ seconds: Int) -> String {
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    let shown = parts[0] > 0 ? parts : Array(parts[1...])
    return shown.enumerated().map { $0 > 0 && $1 < 10 ? "0\($1)" : "\($1)" }.joined(separator: ":")
  }
}
