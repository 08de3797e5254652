/// Tells what this program wrote from what offices publish.
package enum OwnOutput {
  /// The page of a briefing or a comparison.
  package static let page = FilePath("index.html")
  /// The figures beside it.
  package static let figures = [FilePath("figures.json"), FilePath("figures.csv")]

  /// Whether a folder with these names is one that this program wrote: figures beside a page of its own.
  package static func isOne(_ folder: FilePath, names: some Collection<FilePath>) -> Bool {
    guard names.contains(page), names.contains(where: figures.contains) else { return false }
    guard let head = try? FileBytes.head(folder.below(page.bytes), count: headBytes) else { return false }
    let text = String(decoding: head, as: UTF8.self)
    return text.utf8.starts(with: "<!DOCTYPE html>".utf8) && text.contains(sign)
  }

  /// What the head of every page says, by which it is known.
  static let sign =
    "\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\""
  private static let headBytes = 4096
}
