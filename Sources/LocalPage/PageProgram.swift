import Dispatch
import Foundation
import Glibc
import PageProse
import SafeFiles

/// The program from its start to its end: serves the page, says where, and leaves nothing behind.
package struct PageProgram: Sendable {
  private let port: UInt16
  private let idleMinutes: Int
  private let opens: Bool
  private let language: Language

  /// The program with its options.
  package init(port: UInt16, idleMinutes: Int, opens: Bool, language: Language) {
    self.port = port
    self.idleMinutes = idleMinutes
    self.opens = opens
    self.language = language
  }

  /// Serves until nobody asks any more, or a signal ends it; throws where the port cannot be had or the installation is damaged.
  package func run() async throws(BriefingError) {
    let resources = try ResourceFolder()
    let terms = try Terms(resources, language: language)
    _ = try PageTemplates(resources)
    let folder = SessionFolder()
    // What other libraries write for a while goes there too.
    if let folder { setenv("TMPDIR", folder.url.path, 1) }
    defer { folder?.remove() }
    let signals = EndingSignals()
    let clock = IdleClock(limit: .seconds(idleMinutes * 60))
    let ending = await withTaskGroup(of: BriefingError?.self) { group in
      group.addTask {
        do {
          try await serve(resources, terms, clock, folder)
          return nil
        } catch {
          return error as? BriefingError ?? noPort
        }
      }
      group.addTask {
        while !clock.isRunDown(), (try? await Task.sleep(for: clock.rest())) != nil {}
        if clock.isRunDown() {
          StandardError.write(terms("pageCommand.idle", ["n": String(idleMinutes)]) + "\n")
        }
        return nil
      }
      group.addTask {
        await signals.first()
        return nil
      }
      let ending = await group.next()
      group.cancelAll()
      signals.stop()
      return ending ?? nil
    }
    if let ending { throw ending }
  }

  private func serve(
    _ resources: ResourceFolder, _ terms: Terms, _ clock: IdleClock, _ folder: SessionFolder?
  ) async throws {
    try await LoopbackServer(port: port).run { port in
      let token = Gatekeeper.drawnToken()
      let query = language == .chinese ? "" : "?lang=\(language.rawValue)"
      let address = "http://127.0.0.1:\(port)/\(query)#\(token)"
      try? StandardOutput.write(terms("pageCommand.address", ["address": address]) + "\n")
      if opens, let folder { Self.open(address, in: folder) }
      let router = try? PageRouter(
        gate: Gatekeeper(port: port, token: token), resources: resources, clock: clock)
      return { request in
        await router?.answer(request) ?? .sentence(.broken, terms["localPage.fault.broken"])
      }
    }
  }

  /// Opens the address by a file that only this user can read, so that the token stands in no list of processes.
  private static func open(_ address: String, in folder: SessionFolder) {
    let file = folder.url.appendingPathComponent("open.html")
    let page = """
      <!DOCTYPE html><meta charset="utf-8"><meta name="referrer" content="no-referrer">
      <meta http-equiv="refresh" content="0;url=\(address)"><a href="\(address)">\(address)</a>
      """
    guard (try? ExportFolder.write([UInt8](page.utf8), to: FilePath(file.path))) != nil else { return }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xdg-open")
    process.arguments = [file.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // Where nothing opens pages, the printed address is there.
    try? process.run()
  }

  private var noPort: BriefingError {
    BriefingError(
      .cannotCreate, zh: "--port \(port)：不能使用这个端口；应为空闲的端口，或不写",
      en: "--port \(port): this port cannot be had; expected a free one, or none")
  }
}

/// The signals that end the program in good order: SIGINT, SIGTERM, SIGHUP.
private final class EndingSignals: Sendable {
  private let stream: AsyncStream<Void>
  private let end: AsyncStream<Void>.Continuation
  private nonisolated(unsafe) let sources: [any DispatchSourceSignal]

  init() {
    let (stream, end) = AsyncStream.makeStream(of: Void.self)
    self.stream = stream
    self.end = end
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { end.yield() }
      source.resume()
      return source
    }
    signal(SIGPIPE, SIG_IGN)
  }

  /// Waits for one of them, or until they are not waited for any more.
  func first() async {
    for await _ in stream { return }
  }

  func stop() {
    end.finish()
    for source in sources { source.cancel() }
  }
}
