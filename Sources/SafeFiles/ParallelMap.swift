import Dispatch
import Glibc
import Synchronization

/// Runs independent pieces of work side by side; the results stand in the order of the pieces whatever ended first.
package enum ParallelMap {
  /// How many cores are at work in the machine, at least one.
  package static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The results of a count of pieces, at most `jobs` of them at a time; where some fail, the error of the first in order.
  package static func map<Value: Sendable, Failure: Error>(
    _ count: Int, jobs: Int = cores, _ body: @Sendable (Int) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    let results = Mutex<[Result<Value, Failure>?]>(Array(repeating: nil, count: count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = Result { () throws(Failure) in try body(index) }
        results.withLock { $0[index] = result }
      }
    }
    var values: [Value] = []
    for result in results.withLock({ $0 }) {
      if let result { values.append(try result.get()) }
    }
    return values
  }
}
