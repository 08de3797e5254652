import Charts
import DisclosureReport

/// Texts that stacked charts share.
enum StackWords {
  /// What is said about segments too narrow for a label.
  static func unlabelled(_ terms: Terms) -> UnlabelledNote {
    UnlabelledNote(
      prefix: terms["picture.unlabelled"], short: terms["picture.unlabelledShort"], comma: terms["comma"],
      semicolon: terms["semicolon"])
  }

  /// The label at the end of a bar whose total the report does not print: nil unless a part is missing too.
  static func sum(_ segments: [Segment], _ terms: Terms) -> ValueLabel? {
    segments.contains { $0.length == nil } ? ValueLabel(terms["missing"]) : nil
  }
}
