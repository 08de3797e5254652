import Foundation
import TestSupport
import Testing

@testable import PageProse
@testable import SafeFiles

@Suite struct TermsTests {
  @Test func bothLanguagesHaveEveryWord() throws {
    let (zh, en) = (try Words.chinese(), try Words.english())
    #expect(zh.keys == en.keys)
    #expect(zh.keys.count > 250)
    for key in zh.keys where !key.hasPrefix("unit.") {
      #expect(!zh[key].isEmpty && !en[key].isEmpty, "\(key)")
    }
  }

  @Test func bothLanguagesFillInTheSameBraces() throws {
    let (zh, en) = (try Words.chinese(), try Words.english())
    let braces = { (text: String) in Set(text.matches(of: /\{[a-zA-Z]+\}/).map { String($0.output) }) }
    for key in zh.keys { #expect(braces(zh[key]) == braces(en[key]), "\(key)") }
  }

  @Test func everyKeyInTheCodeHasAWord() throws {
    let zh = try Words.chinese()
    let sources = Project.root.appendingPathComponent("Sources").path
    for file in FileManager.default.subpaths(atPath: sources) ?? [] where file.hasSuffix(".swift") {
      let text = try Project.text("Sources/" + file)
      for match in text.matches(of: /(?:terms[\[(]|missingTitle\()\s*"([A-Za-z0-9.]+)"/) {
        #expect(zh.has(String(match.output.1)), "\(file): \(match.output.1)")
      }
      for match in text.matches(of: /terms\.counted\(\s*"([A-Za-z0-9.]+)"/) {
        for number in ["one", "many"] {
          #expect(zh.has("\(match.output.1).\(number)"), "\(file): \(match.output.1).\(number)")
        }
      }
    }
  }

  @Test func bracesAreFilledOnce() {
    #expect(Terms.fill("{a} 与 {b}", [("a", "{b}"), ("b", "2")]) == "{b} 与 2")
    #expect(Terms.fill("{gone}", []) == "{gone}")
  }

  @Test func aMissingWordShowsItsKey() throws { #expect(try Words.chinese()["no.such"] == "⟨no.such⟩") }

  @Test func damagedFilesAreNamed() throws {
    let work = try Scratch()
    _ = try work.write("terms.yaml", "a: {zh: 一}\n")
    let folder = try ResourceFolder(
      styles: Project.root.appendingPathComponent("Styles").path, assets: work.url.path)
    let error = #expect(throws: BriefingError.self) { try Terms(folder, language: .chinese) }
    #expect(error?.description.contains("terms.yaml:1") == true)
    #expect(error?.exitCode == 69)
  }
}
