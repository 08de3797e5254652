import Charts
import DisclosureReport
import PageProse

/// Texts that stacked charts share.
package enum StackWords {
  /// What is said about segments too narrow for a label.
  package static func unlabelled(_ terms: Terms) -> UnlabelledNote {
    UnlabelledNote(
      prefix: terms["picture.unlabelled"], short: terms["picture.unlabelledShort"], comma: terms["comma"],
      semicolon: terms["semicolon"])
  }
}
