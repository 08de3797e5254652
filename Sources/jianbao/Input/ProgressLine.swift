import Glibc
import PageProse
import SafeFiles

/// A line on standard error that says how far a run is: one that is written over on a terminal, now and then a new one elsewhere.
///
/// It is taken away before anything else is printed, so that nothing stands behind it.
struct ProgressLine {
  /// How long a line stands at least where it cannot be written over.
  private static let pause = Duration.seconds(5)
  /// How long it stands at least on a terminal.
  private static let shortPause = Duration.milliseconds(100)

  private let isShown: Bool
  private let isTerminal: Bool
  private let start = ContinuousClock.now
  private var total: Int
  private var counts = (done: 0, failed: 0)
  private var last: ContinuousClock.Instant?
  private var isThere = false

  /// The line of a run over so many files.
  init(total: Int, isShown: Bool, isTerminal: Bool) {
    self.total = total
    self.isShown = isShown
    self.isTerminal = isTerminal
    draw()
  }

  /// Says that there is more to do, where a file holds several reports.
  mutating func add(_ count: Int) { total += count }

  /// Takes the line away; it comes back when it is shown.
  mutating func hide() {
    guard isThere, isTerminal else { return }
    StandardError.write("\r\u{1B}[K")
    isThere = false
  }

  /// Shows how much is done: at once where the line was taken away, else after a while.
  mutating func show(done: Int, failed: Int) {
    counts = (done, failed)
    guard let last, isThere || !isTerminal else { return draw() }
    if last.duration(to: .now) >= (isTerminal ? Self.shortPause : Self.pause) { draw() }
  }

  /// Takes the line away for good; elsewhere than on a terminal, says what it came to.
  mutating func end() {
    hide()
    if isShown, !isTerminal { draw() }
  }

  private mutating func draw() {
    guard isShown else { return }
    last = .now
    let passed = start.duration(to: .now) / .seconds(1)
    let left = max(0, total - counts.done - counts.failed)
    let text = ProgressText(done: counts.done, failed: counts.failed, left: left, seconds: passed)
    guard isTerminal else { return Messages.plain(text.text + "\n") }
    let words = TerminalWidth.of(text.text) < Self.width ? text.text : text.short
    StandardError.write("\r\u{1B}[K" + words)
    isThere = true
  }

  /// How many places the terminal has; 80 where it does not tell.
  private static var width: Int {
    var size = winsize()
    return ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }
}
