import DisclosureReport
import ReportReading

/// What lies before one page in a browser: its reports, in memory and nowhere else.
actor Desk {
  /// The most files that may lie here.
  static let mostFiles = 200

  private(set) var reports: [DeskReport] = []
  private(set) var failures: [DeskFailure] = []
  /// An offices.yaml that was handed in with the reports.
  private(set) var settlement: String?
  private var next = 0
  private var made: (wish: ComparisonWish, look: Look, made: MadeComparison)?

  /// Whether as many files lie here as may.
  var isFull: Bool { reports.count + failures.count >= Self.mostFiles }

  /// A name that no file here has yet: the second `a.html` is `a (2).html`.
  func name(_ wish: String) -> String {
    let taken = Set(reports.map(\.file) + failures.map(\.file))
    guard taken.contains(wish) else { return wish }
    let bytes = Array(wish.utf8)
    let dot = bytes.lastIndex(of: UInt8(ascii: ".")) ?? bytes.count
    let (stem, ending) = (
      String(decoding: bytes[..<dot], as: UTF8.self), String(decoding: bytes[dot...], as: UTF8.self)
    )
    let number = (2...).first { !taken.contains("\(stem) (\($0))\(ending)") } ?? 2
    return "\(stem) (\(number))\(ending)"
  }

  func add(_ found: [(report: AnnualReport, facts: DeskFacts)]) {
    for (report, facts) in found where !isFull {
      next += 1
      reports.append(DeskReport(id: next, read: report, facts: facts))
    }
    made = nil
  }

  func fail(_ file: String, zh: String, en: String) {
    guard !isFull else { return }
    next += 1
    failures.append(DeskFailure(id: next, file: file, zh: zh, en: en))
  }

  func settle(_ text: String) {
    settlement = text
    made = nil
  }

  func report(_ id: Int) -> DeskReport? { reports.first { $0.id == id } }

  /// Puts a report that was set right in its place; answers whether it is here.
  func correct(_ report: DeskReport) -> Bool {
    guard let place = reports.firstIndex(where: { $0.id == report.id }) else { return false }
    reports[place] = report
    made = nil
    return true
  }

  /// Takes a report or a file that could not be read off the desk.
  func remove(_ id: Int) {
    reports.removeAll { $0.id == id }
    failures.removeAll { $0.id == id }
    made = nil
  }

  /// Takes everything off the desk.
  func clear() {
    reports = []
    failures = []
    settlement = nil
    made = nil
  }

  /// The comparison as it was made last, where nothing has changed since.
  func made(_ wish: ComparisonWish, _ look: Look) -> MadeComparison? {
    guard let made, made.wish == wish, made.look == look else { return nil }
    return made.made
  }

  func keep(_ comparison: MadeComparison, _ wish: ComparisonWish, _ look: Look) {
    made = (wish, look, comparison)
  }
}

/// The desks of all pages that are open, each with a name that cannot be guessed.
actor Desks {
  /// The most desks; of more, the one that was not asked for the longest time goes.
  static let most = 16

  private var desks: [(name: String, desk: Desk)] = []

  /// A new desk and its name.
  func open() -> String {
    let name = Gatekeeper.drawnToken()
    desks.append((name, Desk()))
    if desks.count > Self.most { desks.removeFirst() }
    return name
  }

  /// The desk of a name; nil where there is none.
  func desk(_ name: String?) -> Desk? {
    guard let place = desks.firstIndex(where: { $0.name == name }) else { return nil }
    let found = desks.remove(at: place)
    desks.append(found)
    return found.desk
  }
}
