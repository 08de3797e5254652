/// What a text in given figures may have of characters; beyond it reading ends in an error.
public struct FigureLimits: Sendable, Equatable {
  /// The most characters of a statement's label: 1,000.
  public var labelCharacters = 1_000
  /// The most characters of a title, or of a file's name: 1,000.
  public var titleCharacters = 1_000
  /// The most characters of an office's name, a scope's word or a unit: 200.
  public var nameCharacters = 200
  /// The most characters of a quotation, a passage, a cell's text or a note: 65,536.
  public var textCharacters = 65_536

  /// The limits that hold where nothing else is said.
  public init() {}
}
