import Foundation
import ReportReading

// Times the reader on the files named, one core, best and middle of many rounds. `make bench` runs it.

/// The best and the middle time of a number of rounds, in milliseconds.
func time(_ rounds: Int, _ body: () throws -> Void) rethrows -> (best: Double, middle: Double) {
  var times: [Double] = []
  for _ in 0..<rounds {
    let start = ContinuousClock.now
    try body()
    times.append((ContinuousClock.now - start) / .milliseconds(1))
  }
  times.sort()
  return (times[0], times[times.count / 2])
}

func text(_ milliseconds: Double) -> String {
  let number = String((milliseconds * 1000).rounded() / 1000)
  return String(repeating: " ", count: max(0, 9 - number.count)) + number
}

print("     best    middle  ms to read")
for path in CommandLine.arguments.dropFirst() {
  guard let data = FileManager.default.contents(atPath: path) else { continue }
  let bytes = [UInt8](data)
  let name = URL(fileURLWithPath: path).lastPathComponent
  do {
    let found = try time(60) { _ = try ReportReader().read(bytes, file: name) }
    print("\(text(found.best)) \(text(found.middle))  \(name), \(bytes.count) bytes")
  } catch {
    print("                     \(name): refused")
  }
}
