/// Why a file of figures could not be read: where, and one sentence in each language.
public struct FigureFileError: Error, Sendable, Equatable {
  /// What was wrong.
  public enum Kind: Sendable, Equatable {
    /// The file has not even a line of column names.
    case empty
    /// There is no figure in it.
    case noReport
    /// It breaks a rule of its format.
    case badFigures
    /// An object of it has a key twice.
    case duplicateKey
    /// A line of a stream says that its report could not be read.
    case recorded
  }

  /// What was wrong.
  public let kind: Kind
  /// The file's name as shown in messages.
  public let file: String
  /// The line, counted from 1; nil where there is none.
  public let line: Int?
  /// The sentence in Chinese, without the place.
  public let messageZh: String
  /// The sentence in English, without the place.
  public let messageEn: String

  init(_ kind: Kind, file: String, line: Int? = nil, zh: String, en: String) {
    self.kind = kind
    self.file = file
    self.line = line
    messageZh = zh
    messageEn = en
  }
}
