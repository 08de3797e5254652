/// A file of a briefing before it is written.
public struct BriefingFile: Sendable, Equatable {
  /// Its path below the briefing's folder.
  public let path: String
  /// All of it.
  public let bytes: [UInt8]

  /// A file.
  public init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
