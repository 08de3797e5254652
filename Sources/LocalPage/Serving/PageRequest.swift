/// A request as the routes see it: what is known of it, and its body, which nothing has read yet.
package struct PageRequest: Sendable {
  /// What it wants.
  package enum Method: Sendable, Equatable {
    /// To be given something that anybody on this computer may have.
    case get
    /// To have something done.
    case post
    /// Anything else.
    case other
  }

  /// Reads the body, at most so many bytes.
  package typealias Body = @Sendable (Int) async throws(BodyFault) -> [UInt8]

  /// What it wants.
  package var method: Method
  /// The path, without what follows a question mark.
  package var path: String
  /// The language that the address asks for; nil where it asks for none.
  package var language: String?
  /// Every value of the header Host.
  package var hosts: [String] = []
  /// Every value of the header Origin.
  package var origins: [String] = []
  /// What the browser says of the page that asks, by `Sec-Fetch-Site`.
  package var site: String?
  /// The token that this start of the program gave out.
  package var token: String?
  /// The desk that the work lies on.
  package var desk: String?
  /// The name that the page gives the work, so that it can be cancelled.
  package var job: String?
  /// The name of a file that is handed in, percent-encoded.
  package var name: String?
  /// The bytes that the body claims to have; nil where it does not say.
  package var length: Int?
  /// Reads the body.
  package var body: Body

  /// A request.
  package init(
    _ method: Method, _ path: String, body: @escaping Body = { (_) async throws(BodyFault) in [] }
  ) {
    self.method = method
    self.path = path
    self.body = body
  }
}

/// Why a body could not be read.
package enum BodyFault: Error, Sendable, Equatable {
  /// It has more bytes than are taken.
  case tooLarge
  /// It ended before it was whole.
  case cut
}
