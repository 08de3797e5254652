import Foundation
import TestSupport
import Testing

@testable import PageProse
@testable import SafeFiles

@Suite("Templates of pages")
struct HTMLTemplateTests {
  @Test(
    "The tags of a template",
    arguments: [
      ("a{{b}}c", ["b"]), ("{{{svg}}}", ["{svg"]), ("{{& x}}{{#a}}{{/a}}", ["&x", "#a", "/a"]),
      ("{{ { x } }}", ["{x"]),
      ("\u{0D4E}{{{\u{301}x}}}", ["{\u{301}x"]), ("{ {x}} {{=<% %>=}}", ["=<%%>="]), ("{{", [""]), ("", []),
    ])
  func tags(text: String, expected: [String]) {
    let tags = TemplateTag.all(in: text).map { ($0.sign.map { String($0) } ?? "") + $0.name }
    #expect(tags == expected)
  }

  @Test(
    "A template that would put text into a page as it is, is refused",
    arguments: [
      "{{{office}}}", "{{&office}}", "{{ & office }}", "\u{0D4E}{{{office}}}", "{{=<% %>=}}<%{office}%>",
      "{{% CONTENT_TYPE:TEXT}}{{a}}",
    ])
  func refused(text: String) throws {
    let error = #expect(throws: BriefingError.self) { try template(text) }
    #expect(error?.kind == .resources)
  }

  @Test("A sign that a letter joins is escaped, in the page, in its parts and in sections")
  func escaped() throws {
    let template = try template("{{a}}<p title=\"{{a}}\">{{#list}}{{text}}{{/list}}{{> figure}}</p>")
    let evil = "\u{0D4E}<meta\u{0D4E}>\"\u{FE0F}'\u{301}"
    let page = template.render(["a": evil, "list": [["text": evil]], "caption": evil])
    let escaped = "\u{0D4E}&lt;meta\u{0D4E}&gt;&quot;\u{FE0F}&#39;\u{301}"
    let pieces = page.unicodeScalars.split(separator: "\u{0D4E}").count
    #expect(page.unicodeScalars.starts(with: "\(escaped)<p title=\"\(escaped)\">\(escaped)".unicodeScalars))
    #expect(pieces == 8)
    #expect(!hasRaw("<meta", in: page))
  }

  private func hasRaw(_ word: String, in page: String) -> Bool {
    let bytes = Array(page.utf8)
    let wanted = Array(word.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
  }

  /// A template of this text, with the parts and the style sheet of the program.
  private func template(_ text: String) throws -> HTMLTemplate {
    let own = try Words.folder()
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "template-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: own.assets, to: folder)
    try Data(text.utf8).write(to: folder.appendingPathComponent("odd.mustache"))
    return try HTMLTemplate("odd", ResourceFolder(styles: own.styles.path, assets: folder.path))
  }
}
