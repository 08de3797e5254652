/// How long each stage of the main job took.
package struct Timings: Sendable {
  /// Stages in the order in which they were first measured, with their sum.
  package private(set) var stages: [(name: String, duration: Duration)] = []

  private let start = ContinuousClock.now

  /// Nothing measured yet; the clock runs.
  package init() {}

  /// Runs a stage and adds its time.
  package mutating func measure<Result, Failure: Error>(
    _ name: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = ContinuousClock.now
    defer { add(name, ContinuousClock.now - start) }
    return try body()
  }

  /// Adds the stages of a part of the work.
  package mutating func add(_ other: Timings) {
    for stage in other.stages { add(stage.name, stage.duration) }
  }

  private mutating func add(_ name: String, _ duration: Duration) {
    if let index = stages.firstIndex(where: { $0.name == name }) {
      stages[index].duration += duration
    } else {
      stages.append((name, duration))
    }
  }

  /// One line a stage, in milliseconds over all cores, and the time that passed on the clock.
  package var table: String {
    let rows = stages + [("elapsed", ContinuousClock.now - start)]
    return rows.map { name, duration in
      let microseconds = Int(duration / .microseconds(1))
      let tenths = (microseconds + 50) / 100
      let number = "\(tenths / 10).\(tenths % 10)"
      return name + String(repeating: " ", count: max(1, 16 - name.count - number.count)) + number + " ms\n"
    }.joined()
  }
}
