import DisclosureReport
import FigureFiles

/// Why a file could not be read as a report: one sentence in each language.
public struct ReadingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was wrong.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// The file has no bytes, or only white space.
    case empty
    /// The file is larger than ``ReadingLimits/fileBytes``.
    case tooLarge
    /// The bytes are no text in any encoding that is read.
    case notText
    /// The bytes are a picture, an archive or another binary.
    case binary
    /// The markup is nested too deeply or cannot be parsed to its end.
    case malformed
    /// Nothing of the form was found.
    case noReport
    /// A report of the form in use until 2018, whose statistics cannot be compared.
    case olderForm
    /// The headings of the form are there, but its tables are not there as text: most often they are pictures.
    case tablesMissing
    /// Figures as JSON or CSV that break a rule of their format.
    case badFigures
    /// A line of a stream of figures says that its report could not be read.
    case recorded
    /// A Word file whose archive is damaged, contradicts itself, or goes beyond a limit.
    case badArchive
    /// The file is not of the kind that was asked for.
    case wrongKind
    /// The file has more of something than ``ReadingLimits`` allows, or takes more time or memory.
    case beyondLimit
    /// The file holds several reports where one was asked for.
    case severalReports

    /// A program that reading this kind of file needs is not installed.
    case programMissing

    /// The exit code of a command that meets this error: no usable data, or something that is not installed.
    public var exitCode: Int32 { self == .programMissing ? 69 : 65 }
  }

  /// What was wrong.
  public let kind: Kind
  /// The file's name as shown in messages.
  public let file: String
  /// The line, counted from 1; nil where there is none.
  public let line: Int?
  /// The sentence in Chinese.
  public let messageZh: String
  /// The sentence in English.
  public let messageEn: String

  /// An error; the place is put before both sentences.
  init(_ kind: Kind, file: String, line: Int? = nil, zh: String, en: String) {
    self.kind = kind
    self.file = file
    self.line = line
    messageZh = line.map { "\(file) 第 \($0) 行：\(zh)" } ?? "\(file)：\(zh)"
    messageEn = line.map { "\(file), line \($0): \(en)" } ?? "\(file): \(en)"
  }

  /// What a file of figures was refused for.
  init(_ error: FigureFileError) {
    let kind: Kind =
      switch error.kind {
      case .empty: .empty
      case .noReport: .noReport
      case .badFigures, .duplicateKey: .badFigures
      case .recorded: .recorded
      }
    self.init(kind, file: error.file, line: error.line, zh: error.messageZh, en: error.messageEn)
  }

  /// The sentence in English.
  public var description: String { messageEn }
}
