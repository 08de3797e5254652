import Documents
import PageProse
import SafeFiles

/// The names and the language of documents.
package struct DocumentStyle {
  package let terms: Terms

  package init(terms: Terms) {
    self.terms = terms
  }

  /// A document of these blocks; `title` is the one in the file's properties.
  func document(title: String, _ blocks: [DocumentBlock]) -> Document {
    Document(
      title: title, language: terms.language == .chinese ? "zh-CN" : "en-GB",
      words: DocumentWords(
        picture: terms["document.style.picture"], note: terms["document.style.note"],
        tableText: terms["document.style.tableText"], tableHead: terms["document.style.tableHead"],
        dataTable: terms["document.style.dataTable"], formTable: terms["document.style.formTable"]),
      blocks: blocks)
  }

  /// The bytes of that document.
  package func bytes(title: String, _ blocks: [DocumentBlock]) throws(BriefingError) -> [UInt8] {
    do {
      return try DocumentFile(document(title: title, blocks)).bytes()
    } catch {
      throw BriefingError(.bug, error.description)
    }
  }

  /// A text as a sentence of the running text: with its stop.
  package func sentence(_ text: String) -> String {
    let ends: Set<Unicode.Scalar> = ["。", "！", "？", ".", "!", "?"]
    guard let last = text.unicodeScalars.last, !ends.contains(last) else { return text }
    return text + terms["text.stop"]
  }

  /// A table of plain text with one row of headings, each aligned as its column; rows beyond `most` are counted beneath it.
  package func table(
    _ head: [String], _ rows: [[DocumentCell]], widths: [Int], most: Int = .max, file: String,
    description: String
  ) -> [DocumentBlock] {
    guard let first = rows.first else { return [] }
    let heads = zip(head, first).map { DocumentCell.head($0, alignment: $1.alignment) }
    let table = DocumentTable(
      widths: widths, headRows: 1, rows: [heads] + rows.prefix(most), description: description)
    let more = rows.count - most
    guard more > 0 else { return [.table(table)] }
    return [.table(table), .remark(terms("document.moreRows", ["n": String(more), "file": file]))]
  }
}
