/// Something that the user can mend: a folder, a style file, a place to write, a font.
package struct BriefingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong; decides the exit code.
  package enum Kind: Sendable, Equatable {
    /// A style file or an offices.yaml does not say what it should.
    case style
    /// Styles or Assets were not found, or a font or library is missing.
    case resources
    /// A folder or file could not be created.
    case cannotCreate
    /// Reading or writing failed on the way.
    case inputOutput
    /// A chart of this id does not exist, or an option has a value that it cannot have.
    case usage
    /// A file that a user gives, besides reports, holds nothing that can be used.
    case unusable
    /// The program's own mistake.
    case bug
  }

  /// What went wrong.
  package let kind: Kind
  /// One sentence: where, what was found, what was expected; in English.
  package let description: String
  private let chinese: String?

  /// An error with its sentence in English, which is said in every language.
  package init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
    chinese = nil
  }

  /// An error with its sentence in both languages.
  package init(_ kind: Kind, zh: String, en: String) {
    self.kind = kind
    description = en
    chinese = zh
  }

  /// The sentence in a language; in English where there is no other.
  package func sentence(_ language: Language) -> String {
    language == .chinese ? chinese ?? description : description
  }

  /// The exit code of DESIGN.md for this error.
  package var exitCode: Int32 {
    switch kind {
    case .style: 78
    case .resources: 69
    case .cannotCreate: 73
    case .inputOutput: 74
    case .usage: 64
    case .unusable: 65
    case .bug: 70
    }
  }
}
