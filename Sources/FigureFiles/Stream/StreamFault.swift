/// Why a line of a stream is no item that can be worked on: its code, and one sentence in English, as machines read it.
public struct StreamFault: Error, Sendable, Equatable {
  /// What is wrong with a line, or became of its item.
  public enum Code: String, Sendable, CaseIterable {
    /// The line has nothing on it.
    case emptyLine
    /// The line has more bytes than are read.
    case lineTooLong
    /// The line is not UTF-8.
    case notUTF8
    /// The line is no JSON object.
    case badJSON
    /// The object has a key twice.
    case duplicateKey
    /// The id is missing, no text, or too long.
    case badID
    /// The object has other members than an item has, or not those that it needs.
    case badItem
    /// The bytes are not base64.
    case badBase64
    /// The process that read the report came to its end.
    case crashed
    /// Reading the report took too long.
    case timeLimit
  }

  /// What is wrong.
  public let code: Code
  /// The item's id; nil where none could be read.
  public let id: String?
  /// The sentence in English.
  public let message: String

  /// A fault.
  public init(_ code: Code, id: String? = nil, _ message: String) {
    self.code = code
    self.id = id
    self.message = message
  }

  /// The answer that tells it.
  public var answer: [UInt8] { StreamAnswer.failure(id: id, code: code.rawValue, message: message) }
}
