/// A piece of a web page in the order of its tree.
enum MarkupEvent: Sendable {
  /// An element begins.
  case open(Element)
  /// Text, on a line of the source counted from 1.
  case text([Unicode.Scalar], line: Int)
  /// The element that was opened last and is still open ends.
  case close(String)

  /// An element's name and the attributes that matter here.
  struct Element: Sendable, Equatable {
    /// The tag in lower case.
    let name: String
    /// `colspan`, clamped to 1…1000.
    var colspan = 1
    /// `rowspan`, clamped to 0…65534; 0 reaches to the end of the row group.
    var rowspan = 1
    /// Whether it is hidden by an attribute or its own style.
    var isHidden = false
    /// The line of the source, counted from 1.
    var line = 1
  }
}
