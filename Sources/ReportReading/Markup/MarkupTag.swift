/// What an element of a web page means for the text and the tables in it.
enum MarkupTag: UInt8, Sendable {
  /// Neither ends a line nor belongs to a table: `b`, `span`.
  case other
  /// Its content is no text of the page: `script`, `nav`.
  case skipped
  /// `title`.
  case title
  /// `table`.
  case table
  /// `thead`, `tbody` or `tfoot`.
  case group
  /// `tr`.
  case row
  /// `td` or `th`.
  case cell
  /// `br`.
  case lineBreak
  /// `p` or `div`, which part words in a cell.
  case paragraph
  /// Another element that begins and ends a line: `li`, `h1`.
  case block

  /// What the element with a name in lower case means.
  init(_ name: String) {
    switch name {
    case "title": self = .title
    case "table": self = .table
    case "thead", "tbody", "tfoot": self = .group
    case "tr": self = .row
    case "td", "th": self = .cell
    case "br": self = .lineBreak
    case "p", "div": self = .paragraph
    case "script", "style", "noscript", "template", "iframe", "object", "select", "option", "button",
      "textarea", "svg", "math", "nav", "audio", "video", "map", "rt", "rp",
      "progress", "meter", "canvas", "xml":
      self = .skipped
    case "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "section",
      "article", "header", "footer", "main", "aside", "blockquote", "pre", "hr", "form", "fieldset", "center",
      "body", "head", "html":
      self = .block
    default: self = .other
    }
  }

  /// Whether it begins and ends a line.
  var breaks: Bool {
    switch self {
    case .other, .skipped, .title: false
    case .table, .group, .row, .cell, .lineBreak, .paragraph, .block: true
    }
  }

  /// How it takes part in the flow of text.
  var box: StyleSight.Box {
    switch self {
    case .table, .group, .row, .cell: .cell
    case .paragraph, .block: .block
    case .other, .skipped, .title, .lineBreak: .inline
    }
  }
}
