import Synchronization

/// Knows when something was last asked for, and whether that is long ago.
package final class IdleClock: Sendable {
  private let last: Mutex<ContinuousClock.Instant>
  private let limit: Duration

  /// A clock that is run down after so long.
  package init(limit: Duration, now: ContinuousClock.Instant = .now) {
    self.limit = limit
    last = Mutex(now)
  }

  /// Something was asked for.
  package func touch(_ now: ContinuousClock.Instant = .now) { last.withLock { $0 = max($0, now) } }

  /// Whether nothing was asked for as long as it may be.
  package func isRunDown(_ now: ContinuousClock.Instant = .now) -> Bool {
    last.withLock { $0.duration(to: now) } >= limit
  }

  /// How long until it can be run down at the earliest.
  package func rest(_ now: ContinuousClock.Instant = .now) -> Duration {
    limit - last.withLock { $0.duration(to: now) }
  }
}
