import FigureFiles

/// What a report may have of each thing; beyond it reading ends in a ``ReadingError`` of kind `beyondLimit`, or goes on
/// without the rest and says so in a remark `R-limit-…`.
///
/// No report comes near any of them. They keep a file that was made to harm, or by mistake, from taking all time and memory.
public struct ReadingLimits: Sendable, Equatable {
  /// The most bytes of a file: 64 MB.
  ///
  /// An error beyond.
  public var fileBytes = 64 * 1024 * 1024
  /// The most attributes of a tag that are read: 256.
  ///
  /// A remark beyond; attributes that hide a cell or give its spans are always read.
  public var attributes = 256
  /// The most bytes of an attribute's name: 1 KB.
  ///
  /// A remark beyond.
  public var attributeNameBytes = 1024
  /// The deepest nesting of a web page's tags: 4,096.
  ///
  /// An error beyond.
  public var nesting = 4096
  /// The most rows of a table of the form: 20,000.
  ///
  /// An error beyond.
  public var tableRows = 20_000
  /// The most columns of a table of the form: 200.
  ///
  /// A remark beyond where a cell begins there.
  public var tableColumns = 200
  /// The most cells of all tables of a page: 2,000,000.
  ///
  /// An error beyond.
  public var pageCells = 2_000_000
  /// The most bytes of text of a cell of the form: 64 KB.
  ///
  /// A remark beyond.
  public var cellBytes = 65_536
  /// The most bytes of text around the tables: 4 MB.
  ///
  /// A remark beyond.
  public var proseBytes = 4 * 1024 * 1024
  /// The most statements that are taken from the prose: 5,000.
  ///
  /// A remark beyond.
  public var statements = 5_000
  /// The most characters of texts in given figures.
  ///
  /// An error beyond.
  public var figures = FigureLimits()
  /// The most seconds that reading a file may take: 60.
  ///
  /// An error beyond.
  public var seconds = 60.0
  /// The most bytes of memory that reading a file may take: 512 MB.
  ///
  /// An error beyond.
  public var memoryBytes = 512 * 1024 * 1024

  /// The limits that hold where nothing else is said.
  public init() {}
}
