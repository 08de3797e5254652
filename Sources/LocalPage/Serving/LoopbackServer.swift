import FlyingFox
import FlyingSocks
import Foundation
import Glibc
import Synchronization

/// Serves the page on 127.0.0.1 and nowhere else.
package final class LoopbackServer: Sendable {
  /// The seconds that a connection may say nothing, and that a request may take in all, its time in the queue among them.
  static let patience = 20.0
  static let mostSeconds = 900.0

  private let port: Mutex<UInt16>

  /// A server on a port; 0 takes any that is free.
  package init(port: UInt16) { self.port = Mutex(port) }

  /// Serves until the task is cancelled; `ready` is told the port once it listens and answers what handles requests.
  ///
  /// Where the system refuses a connection, since too many files are open, it goes on listening. Throws where the port
  /// cannot be had.
  package func run(
    _ ready: @escaping @Sendable (UInt16) async -> @Sendable (PageRequest) async -> PageAnswer
  ) async throws {
    Self.raiseFileLimit()
    var answer: (@Sendable (PageRequest) async -> PageAnswer)?
    while !Task.isCancelled {
      let door = Door()
      let server = HTTPServer(
        config: HTTPServer.Configuration(
          address: try .inet(ip4: "127.0.0.1", port: port.withLock { $0 }), timeout: Self.mostSeconds,
          pool: PatientPool(base: HTTPServer.defaultPool(), seconds: Self.patience),
          logger: DisabledLogger.disabled),
        handler: ClosureHTTPHandler { await door.answer($0) })
      let task = Task { try await server.run() }
      do {
        try await server.waitUntilListening()
      } catch {
        _ = try await task.value
        throw error
      }
      if case .ip4(_, let number)? = await server.listeningAddress { port.withLock { $0 = number } }
      if answer == nil { answer = await ready(port.withLock { $0 }) }
      if let answer { await door.open(answer) }
      try? await withTaskCancellationHandler {
        try await task.value
      } onCancel: {
        task.cancel()
      }
      // Whatever it was shall have a moment to pass.
      try? await Task.sleep(for: .milliseconds(50))
    }
  }

  /// Lets this process have as many open files as it may.
  private static func raiseFileLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 8192)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}

/// Holds requests back until somebody answers them.
private actor Door {
  private var handler: (@Sendable (PageRequest) async -> PageAnswer)?
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func open(_ handler: @escaping @Sendable (PageRequest) async -> PageAnswer) {
    self.handler = handler
    for continuation in waiting { continuation.resume() }
    waiting = []
  }

  func answer(_ request: HTTPRequest) async -> HTTPResponse {
    if handler == nil { await withCheckedContinuation { waiting.append($0) } }
    guard let handler else { return HTTPResponse(statusCode: .serviceUnavailable) }
    let body = CountedBody(request.bodySequence)
    let answer = await handler(PageRequest(request, body: body))
    await body.drain()
    var headers = HTTPHeaders()
    for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
    return HTTPResponse(
      statusCode: HTTPStatusCode(answer.status.rawValue, phrase: "\(answer.status)"), headers: headers,
      body: Data(answer.bytes))
  }
}

extension PageRequest {
  fileprivate init(_ request: HTTPRequest, body: CountedBody) {
    let method: Method =
      switch request.method {
      case .GET: .get
      case .POST: .post
      default: .other
      }
    self.init(method, request.target.path()) { limit async throws(BodyFault) in
      try await body.bytes(limit)
    }
    func header(_ name: String) -> String? { request.headers[HTTPHeader(name)] }
    hosts = request.headers.values(for: .host)
    origins = request.headers.values(for: HTTPHeader("Origin"))
    site = header("Sec-Fetch-Site")
    token = header("X-Jianbao-Token")
    desk = header("X-Jianbao-Desk")
    job = header("X-Jianbao-Job")
    name = header("X-Jianbao-Name")
    language = request.query.first { $0.name == "lang" }?.value
    length = request.headers[.contentLength].flatMap { Int($0) }
  }
}
