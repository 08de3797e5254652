/// A file of a briefing before it is written.
package struct BriefingFile: Sendable, Equatable {
  /// Its path below the briefing's folder.
  package let path: String
  /// All of it.
  package let bytes: [UInt8]

  /// A file.
  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
