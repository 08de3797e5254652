/// A request as the routes see it: what is known of it, and its body, which nothing has read yet.
public struct PageRequest: Sendable {
  /// What it wants.
  public enum Method: Sendable, Equatable {
    /// To be given something that anybody on this computer may have.
    case get
    /// To have something done.
    case post
    /// Anything else.
    case other
  }

  /// Reads the body, at most so many bytes.
  public typealias Body = @Sendable (Int) async throws(BodyFault) -> [UInt8]

  /// What it wants.
  public var method: Method
  /// The path, without what follows a question mark.
  public var path: String
  /// The language that the address asks for; nil where it asks for none.
  public var language: String?
  /// Every value of the header Host.
  public var hosts: [String] = []
  /// Every value of the header Origin.
  public var origins: [String] = []
  /// What the browser says of the page that asks, by `Sec-Fetch-Site`.
  public var site: String?
  /// The token that this start of the program gave out.
  public var token: String?
  /// The desk that the work lies on.
  public var desk: String?
  /// The name that the page gives the work, so that it can be cancelled.
  public var job: String?
  /// The name of a file that is handed in, percent-encoded.
  public var name: String?
  /// The bytes that the body claims to have; nil where it does not say.
  public var length: Int?
  /// Reads the body.
  public var body: Body

  /// A request.
  public init(
    _ method: Method, _ path: String, body: @escaping Body = { (_) async throws(BodyFault) in [] }
  ) {
    self.method = method
    self.path = path
    self.body = body
  }
}

/// Why a body could not be read.
public enum BodyFault: Error, Sendable, Equatable {
  /// It has more bytes than are taken.
  case tooLarge
  /// It ended before it was whole.
  case cut
}
