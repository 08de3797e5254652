/// The names of styles that Word does not have itself, as its list of styles shows them.
public struct DocumentWords: Sendable, Equatable {
  /// Paragraphs that hold a picture.
  public var picture: String
  /// Small text beneath pictures and tables.
  public var note: String
  /// Text in tables.
  public var tableText: String
  /// Headings in tables.
  public var tableHead: String
  /// Tables with lines between rows.
  public var dataTable: String
  /// Tables with lines around every cell.
  public var formTable: String

  /// Names.
  public init(
    picture: String, note: String, tableText: String, tableHead: String, dataTable: String, formTable: String
  ) {
    self.picture = picture
    self.note = note
    self.tableText = tableText
    self.tableHead = tableHead
    self.dataTable = dataTable
    self.formTable = formTable
  }
}
