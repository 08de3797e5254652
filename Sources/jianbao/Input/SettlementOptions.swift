import ArgumentParser
import CommandHelp
import Comparison
import SafeFiles

/// What all those count that do not tell.
enum AssumedScope: String, ExpressibleByArgument, CaseIterable {
  case own, region
}

/// What the user says of the offices in a comparison.
struct SettlementOptions: ParsableArguments {
  @Option(
    help: HelpWords.option("same", "pair"),
    transform: CarriedBytes.shown)
  var same: [String] = []

  @Option(
    help: HelpWords.option("different", "pair"),
    transform: CarriedBytes.shown)
  var different: [String] = []

  @Option(
    help: HelpWords.option("place", "place"), transform: CarriedBytes.shown)
  var place: [String] = []

  @Option(
    help: HelpWords.option("own", "office"),
    transform: CarriedBytes.shown)
  var own: [String] = []

  @Option(
    help: HelpWords.option("region", "office"),
    transform: CarriedBytes.shown)
  var region: [String] = []

  @Option(help: HelpWords.option("assumeScope", "scope"))
  var assumeScope: AssumedScope?

  @Option(
    help: HelpWords.option("regionUnits", "regionUnits"), transform: CarriedBytes.shown)
  var units: [String] = []

  @Option(
    help: HelpWords.option("offices", "file"))
  var offices: String?

  /// What the file and the options say; throws BriefingError or InputError.
  func book(reports paths: [String], language: Language) throws -> SettlementBook {
    var book = SettlementBook()
    if let file = try file(among: paths, language: language) {
      let bytes = try InputFile(file, language: language).bytes()
      let name = file.shown
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw BriefingError(
          .style, zh: "\(name)：不是 UTF-8；应为有 offices、different、files 等项的 YAML",
          en: "\(name): not UTF-8; expected YAML with the keys offices, different, files")
      }
      try book.read(text, file: name)
    }
    for text in same { try book.same(text) }
    for text in different { try book.different(text) }
    for text in place { try book.place(text) }
    for text in own { try book.scope(text, .own) }
    for text in region { try book.scope(text, .region) }
    for text in units { try book.units(text) }
    if let assumeScope { book.assume(assumeScope == .own ? .own : .region) }
    return book
  }

  /// The file that settles offices; nil where there is none.
  private func file(among paths: [String], language: Language) throws(InputError) -> FilePath? {
    if let offices { return FilePath(offices) }
    let found = InputPaths.settlements(paths)
    guard found.count > 1 else { return found.first }
    let list = found.map(\.shown).joined(separator: ", ")
    throw InputError(
      zh: "有 \(found.count) 个 \(SettlementBook.fileName)：\(list)；用 --offices 指明一个",
      en: "there are \(found.count) files \(SettlementBook.fileName): \(list); name one with --offices",
      language: language, exitCode: 64)
  }
}
