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
}
