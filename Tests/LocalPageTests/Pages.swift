import Foundation
import PageProse
import TestSupport

@testable import LocalPage

/// A router over the project's own files, and requests as the page makes them.
struct Pages {
  static let token = "0123456789abcdef0123456789abcdef"
  static let host = "127.0.0.1:4711"

  let router: PageRouter
  var desk: String?

  init(_ queue: JobQueue = JobQueue()) throws {
    router = try PageRouter(
      gate: Gatekeeper(port: 4711, token: Self.token), resources: try Self.resources(), queue: queue)
  }

  static func resources() throws -> ResourceFolder {
    try ResourceFolder(
      styles: Project.root.appendingPathComponent("Styles").path,
      assets: Project.root.appendingPathComponent("Assets").path)
  }

  /// A request that is let in.
  static func request(_ path: String, _ bytes: [UInt8] = [], method: PageRequest.Method = .post)
    -> PageRequest
  {
    var request = PageRequest(method, path) { limit async throws(BodyFault) in
      guard bytes.count <= limit else { throw .tooLarge }
      return bytes
    }
    request.hosts = [host]
    request.origins = method == .post ? ["http://\(host)"] : []
    request.token = token
    request.length = bytes.count
    return request
  }

  /// The answer to values for a desk.
  func ask(_ path: String, _ json: String) async -> PageAnswer {
    var request = Self.request(path, [UInt8](json.utf8))
    request.desk = desk
    return await router.answer(request)
  }

  /// Hands in a file under a name.
  func handIn(_ bytes: [UInt8], name: String) async -> PageAnswer {
    var request = Self.request("/reports", bytes)
    request.desk = desk
    request.name = PageAnswer.encoded(name)
    return await router.answer(request)
  }

  /// The same pages with a desk of their own.
  func atDesk() async throws -> Pages {
    struct Named: Decodable { let desk: String }
    var pages = self
    let answer = await ask("/desk", "{}")
    pages.desk = try JSONDecoder().decode(Named.self, from: Data(answer.bytes)).desk
    return pages
  }
}

extension PageAnswer {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
