import Charts
import TestSupport
import Testing

@testable import Briefing
@testable import PageProse
@testable import SafeFiles

@Suite struct MergedStyleTests {
  private func merged(_ text: String) throws -> MergedStyle {
    let work = try Scratch()
    return try StyleFile.merged(try work.write("mine.yaml", text), from: try Words.folder())
  }

  private func message(_ text: String) -> String {
    do {
      _ = try merged(text)
      return ""
    } catch {
      return (error as? BriefingError)?.description ?? "\(error)"
    }
  }

  @Test func aFileChangesOnlyWhatItNames() throws {
    let standard = try StyleFile.merged(nil, from: try Words.folder()).style()
    let style = try merged("sizes: {title: 60}\ncolors: {withheld: \"#902020\"}").style()
    var expected = standard
    expected.sizes.title = 60
    expected.colors["withheld"] = Color(hex: "#902020")
    #expect(style == expected)
  }

  @Test func aFileMayRestOnAnotherStyle() throws {
    let dark = try StyleFile.merged("dark", from: try Words.folder()).style()
    var expected = dark
    expected.family = "Noto Serif CJK SC"
    #expect(try merged("base: dark\nfamily: Noto Serif CJK SC").style() == expected)
    #expect(dark.ground == Color(hex: "#14181d") && dark.sizes.title == 54)
  }

  @Test func patternsAreTheOnesOfTheFillsWhereTheyAreOn() throws {
    let style = try merged("patterns: true\nfills: {disclosed: grid}").style()
    #expect(style.patterns["disclosed"] == .grid && style.patterns["unable"] == .dots)
    #expect(try merged("fills: {disclosed: grid}").style().patterns.isEmpty)
  }

  @Test func aLogoCanBeTakenAway() throws {
    #expect(try merged("base: house").style().logo?.shapes.count == 5)
    #expect(try merged("base: house\nlogo: none").style().logo == nil)
  }

  @Test func aStyleThatIsNotThereIsNamedWithTheNearest() throws {
    #expect(message("base: drak").contains("no style 'drak'; did you mean 'dark'?"))
    let error = #expect(throws: BriefingError.self) {
      try StyleFile.merged("pritn", from: try Words.folder())
    }
    #expect(error?.description.hasPrefix("no style 'pritn'; did you mean 'print'?") == true)
    let missing = #expect(throws: BriefingError.self) {
      try StyleFile.merged("none/mine.yaml", from: try Words.folder())
    }
    #expect(missing?.description == "none/mine.yaml: no such file; expected a style file")
  }

  @Test func basesThatGoInACircleAreRefused() throws {
    let work = try Scratch()
    for (name, text) in [
      ("standard", try Project.text("Styles/standard.yaml")), ("a", "base: b\n"), ("b", "base: a\n"),
    ] { _ = try work.write(name + ".yaml", text) }
    let folder = try ResourceFolder(
      styles: work.url.path, assets: Project.root.appendingPathComponent("Assets").path)
    let error = #expect(throws: BriefingError.self) { try StyleFile.merged("a", from: folder) }
    #expect(error?.description == "a: base goes in a circle: a, b, a")
  }

  @Test func theMergedResultReadsAsTheSameStyle() throws {
    let folder = try Words.folder()
    for name in StyleFile.names(folder) {
      let text = try StyleText.yaml(name, from: folder)
      let style = try StyleFile.merged(name, from: folder).style()
      #expect(try merged(text).style() == style, "\(name)")
      #expect(text == (try StyleText.yaml(name, from: folder)))
    }
    let text = try StyleText.yaml("dark", from: folder)
    #expect(text.contains("ground: \"#14181d\"  # dark.yaml:2:9\n"))
    #expect(text.contains("\npatterns: false\nlogo: none\n"))
  }

  @Test func theListHasALineForEachStyle() throws {
    let list = StyleText.list(try Words.folder(), terms: try Words.english())
    let names = list.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(names == ["standard", "dark", "high-contrast", "house", "print"])
    #expect(list.hasPrefix("standard       The usual look, on white\n"))
    for terms in [try Words.chinese(), try Words.english()] {
      for name in names { #expect(terms.has("style.\(name)")) }
    }
  }
}
