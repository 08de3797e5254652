import Dispatch
import Synchronization

/// Why a piece of work came to nothing.
package enum JobFault: Error, Sendable, Equatable {
  /// As many as may wait are waiting.
  case full
  /// It took too long.
  case timedOut
  /// Somebody cancelled it.
  case cancelled
}

/// Does heavy work, a few pieces at a time, the others in a queue that has an end.
package actor JobQueue {
  /// A piece of work: how it begins, and how it fails without being done.
  private struct Job {
    let name: String?
    let begin: @Sendable () -> Void
    let fail: @Sendable (JobFault) -> Void
  }

  private let most: Int
  private let mostWaiting: Int
  private let seconds: Double
  private var number = 0
  private var waiting: [(number: Int, job: Job)] = []
  private var running: [Int: Job] = [:]

  /// A queue: so many pieces at once, so many waiting, so many seconds each from its beginning.
  package init(most: Int = 2, mostWaiting: Int = 20, seconds: Double = 60) {
    self.most = most
    self.mostWaiting = mostWaiting
    self.seconds = seconds
  }

  /// What a piece of work comes to; throws a ``JobFault``, or what the work throws.
  ///
  /// Work that takes too long or is cancelled is answered at once; its place is free when it has really ended.
  package func run<Value: Sendable>(
    _ name: String? = nil, _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    guard running.count < most || waiting.count < mostWaiting else { throw JobFault.full }
    number += 1
    let number = number
    return try await withCheckedThrowingContinuation { continuation in
      let answer = Answer(continuation)
      let begin: @Sendable () -> Void = {
        // Not among the threads that answer requests: these must not wait until heavy work has ended.
        DispatchQueue.global(qos: .utility).async {
          answer.give(Result { try work() })
          Task { await self.end(number) }
        }
      }
      let job = Job(name: name, begin: begin) { answer.give(.failure($0)) }
      if running.count < most { start(number, job) } else { waiting.append((number, job)) }
    }
  }

  /// Cancels all work of a name; answers whether there was any.
  @discardableResult
  package func cancel(_ name: String) -> Bool {
    let dropped =
      waiting.filter { $0.job.name == name }.map(\.job) + running.values.filter { $0.name == name }
    waiting.removeAll { $0.job.name == name }
    for job in dropped { job.fail(.cancelled) }
    return !dropped.isEmpty
  }

  /// How many pieces are before one that waits, 0 for one that is being done; nil for one that is neither.
  package func ahead(of name: String) -> Int? {
    if running.values.contains(where: { $0.name == name }) { return 0 }
    return waiting.firstIndex { $0.job.name == name }.map { $0 + 1 }
  }

  /// Whether nothing is being done and nothing waits.
  package var isIdle: Bool { running.isEmpty && waiting.isEmpty }

  private func start(_ number: Int, _ job: Job) {
    running[number] = job
    job.begin()
    Task {
      try? await Task.sleep(for: .seconds(seconds))
      expire(number)
    }
  }

  private func expire(_ number: Int) { running[number]?.fail(.timedOut) }

  private func end(_ number: Int) {
    running[number] = nil
    while running.count < most, !waiting.isEmpty {
      let next = waiting.removeFirst()
      start(next.number, next.job)
    }
  }
}

/// Resumes a continuation once, whoever comes first.
private final class Answer<Value: Sendable>: Sendable {
  private let continuation: Mutex<CheckedContinuation<Value, any Error>?>

  init(_ continuation: CheckedContinuation<Value, any Error>) { self.continuation = Mutex(continuation) }

  func give(_ result: Result<Value, any Error>) {
    let first = continuation.withLock { continuation in
      defer { continuation = nil }
      return continuation
    }
    first?.resume(with: result)
  }
}
