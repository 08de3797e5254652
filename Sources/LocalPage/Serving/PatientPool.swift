import FlyingSocks
import Glibc

/// A pool of sockets that does not wait for ever: who says nothing for a while is shown the door.
struct PatientPool<Base: AsyncSocketPool>: AsyncSocketPool {
  let base: Base
  /// The seconds that a connection may keep us waiting.
  let seconds: Double

  /// Nothing came in time.
  struct Silence: Error {}

  func prepare() async throws { try await base.prepare() }

  func run() async throws { try await base.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    // The socket that others connect to waits as long as it has to.
    guard !Self.isListening(socket) else {
      return try await base.suspendSocket(socket, untilReadyFor: events)
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await base.suspendSocket(socket, untilReadyFor: events) }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        throw Silence()
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private static func isListening(_ socket: Socket) -> Bool {
    var value: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    return getsockopt(socket.file.rawValue, SOL_SOCKET, SO_ACCEPTCONN, &value, &size) == 0 && value != 0
  }
}
