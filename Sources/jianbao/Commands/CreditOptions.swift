import ArgumentParser
import Briefing
import CommandHelp
import SafeFiles

/// How reports are named, where the user says so.
struct CreditOptions: ParsableArguments {
  @Option(
    help: HelpWords.option("office", "name"),
    transform: CarriedBytes.shown)
  var office: String?

  @Option(help: HelpWords.option("year", "year"))
  var year: Int?

  @Option(
    help: HelpWords.option("source", "text"),
    transform: CarriedBytes.shown)
  var source: String?

  func validate() throws {
    for (name, value) in [("--office", office), ("--source", source)] {
      if let value, value.allSatisfy(\.isWhitespace) {
        throw HelpWords.fault("blankWords", ["option": name, "word": value])
      }
    }
    if let office, ["机关", "OFFICE", "机关名称"].contains(office) {
      throw HelpWords.fault("officePlaceholder", ["word": office])
    }
    if let year, !(2000...2100).contains(year) {
      throw HelpWords.fault("noYear", ["word": String(year)])
    }
  }

  /// The options among them that say something of one report.
  var single: [String] {
    (office == nil ? [] : ["--office"]) + (year == nil ? [] : ["--year"])
      + (source == nil ? [] : ["--source"])
  }

  /// The names.
  var credit: Credit { Credit(office: office, year: year, source: source) }
}
