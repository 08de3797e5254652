import Foundation
import TestSupport
import Testing

/// Wherever a name is suggested, it is for a slip alone: another word is answered with what there is.
@Suite struct SuggestionTests {
  /// What is written, the file beside it, the name that a slip is answered with; nil where none is said.
  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    var file: (name: String, text: String)?
    let near: String?
    var testDescription: String { arguments.joined(separator: " ") + " " + (file?.text ?? "") }

    init(_ arguments: String, _ file: (String, String)? = nil, near: String?) {
      self.arguments = arguments.split(separator: " ").map { $0 == "S" ? Project.sample : String($0) }
      self.file = file
      self.near = near
    }
  }

  @Test(arguments: [
    Case("brief S --size foo", near: nil), Case("brief S --size slied", near: "slide"),
    Case("brief S --size a9", near: nil), Case("brief S --style foo", near: nil),
    Case("brief S --style drak", near: "dark"), Case("chart foo S -o a.svg", near: nil),
    Case("chart flwo S -o a.svg", near: "flow"), Case("brief S --foo", near: nil),
    Case("brief S --sytle dark", near: "--style"), Case("brief S --lang fr", near: nil),
    Case("figures S --format foo", near: nil), Case("foo", near: nil), Case("breif S", near: "brief"),
    Case("brief S --style ./s.yaml", ("s.yaml", "foo: 1\n"), near: nil),
    Case("brief S --style ./s.yaml", ("s.yaml", "colros: {}\n"), near: "colors"),
    Case("brief S --style ./s.yaml", ("s.yaml", "colors: {foo: \"#000000\"}\n"), near: nil),
    Case("brief S --style ./s.yaml", ("s.yaml", "fills: {other: foo}\n"), near: nil),
    Case("brief S --style ./s.yaml", ("s.yaml", "fills: {other: girds}\n"), near: "grid"),
    Case("compare S S --offices o.yaml", ("o.yaml", "foo: 1\n"), near: nil),
    Case("compare S S --offices o.yaml", ("o.yaml", "ofices: []\n"), near: "offices"),
    Case("figures S --set foo=1", near: nil), Case("figures S --set foo.bar.baz=1", near: nil),
    Case("figures S --set requests.recieved.total=1", near: "requests.received.total"),
    Case("figures S --set 新收·总记=1", near: "requests.received.total"),
  ])
  func onlyASlipIsAnsweredWithAName(_ example: Case) throws {
    let work = try Scratch()
    if let file = example.file { _ = try work.write(file.name, file.text) }
    let run = try Program.jianbao.run(example.arguments + ["--lang", "en"], folder: work.url)
    #expect(run.code != 0)
    let said = run.err.firstMatch(of: /(?:did you mean|the nearest is) '?([^'? ;.\n]+(?:\.[A-Za-z]+)*)/)
    #expect(said.map { String($0.output.1) } == example.near, "\(run.err)")
  }
}
