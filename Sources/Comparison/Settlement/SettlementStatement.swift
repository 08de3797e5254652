import DisclosureReport
import SafeFiles

/// One thing that the user says of offices or files, and where it is said.
struct SettlementStatement: Sendable, Equatable {
  /// What is said.
  enum Content: Sendable, Equatable {
    /// An office stands in the list.
    case office(String)
    /// The first name is another one of the office of the second.
    case same(String, as: String)
    /// Two names are two offices.
    case different(String, String)
    /// Where a file belongs and what it counts.
    case file(String, OfficeSettlement.File)
    /// What an office's tables count.
    case scope(String, ReportScope.Kind)
    /// A region adds up these units; nil for all others.
    case units(String, [String]?)
    /// What all those count that do not tell.
    case otherwise(ReportScope.Kind)
    /// The office that stands out among the others.
    case focus(String)
    /// What stands in every source line and in the page's head, so that nobody takes the figures for others.
    case mark(String)
  }

  /// What is said.
  let content: Content
  /// `offices.yaml:3`, or the option as it was written.
  let place: String
  /// Whether it was said on the command line, which wins over a file.
  let isOption: Bool

  init(_ content: Content, at place: String, isOption: Bool = false) {
    self.content = content
    self.place = place
    self.isOption = isOption
  }

  /// An error that begins with the place.
  func error(zh: String, en: String) -> BriefingError {
    BriefingError(isOption ? .usage : .style, zh: "\(place)：\(zh)", en: "\(place): \(en)")
  }
}
