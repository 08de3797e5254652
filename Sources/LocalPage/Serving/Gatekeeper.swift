/// Decides which requests are let in: those of our own page in a browser of this computer, and nobody else's.
package struct Gatekeeper: Sendable {
  /// What may be had without the token: the page itself and what it is made of, which hold nothing of anybody's.
  static let open: Set<String> = ["/", "/page.css", "/page.js", "/icon.svg"]

  private let host: String
  private let token: [UInt8]

  /// The gate of a server on a port; `token` is drawn at random at every start.
  package init(port: UInt16, token: String) {
    host = "127.0.0.1:\(port)"
    self.token = [UInt8](token.utf8)
  }

  /// Why a request is not let in; nil where it is.
  ///
  /// Host is exactly ours, so that no name that leads here from elsewhere is served; what has an Origin has ours, and
  /// whatever has something done has both it and the token.
  package func refusal(of request: PageRequest) -> PageAnswer? {
    guard request.hosts == [host] else {
      return .sentence(.misdirected, "only http://\(host) is served here")
    }
    let origin = "http://\(host)"
    guard request.origins.allSatisfy({ $0 == origin }) else {
      return .sentence(.forbidden, "another page may not ask here")
    }
    switch request.method {
    case .other: return .sentence(.method, "only GET and POST are answered")
    case .get:
      guard Self.open.contains(request.path) else {
        return .sentence(.missing, "there is nothing of this name")
      }
      return nil
    case .post:
      guard request.origins == [origin], request.site == nil || request.site == "same-origin" else {
        return .sentence(.forbidden, "only the page itself may ask here")
      }
      guard holdsToken(request) else {
        return .sentence(.forbidden, "open the address that the program printed")
      }
      return nil
    }
  }

  /// Whether the token is the right one; the time that it takes tells nothing of it.
  private func holdsToken(_ request: PageRequest) -> Bool {
    let given = [UInt8]((request.token ?? "").utf8)
    guard given.count == token.count else { return false }
    return zip(given, token).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// A new token: 32 hexadecimal digits from the system's generator.
  package static func drawnToken() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
