import ArgumentParser
import Briefing

/// How reports are named, where the user says so.
struct CreditOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The office's name; one that differs from the page's is said in the source line.", valueName: "name"),
    transform: CarriedBytes.shown)
  var office: String?

  @Option(help: ArgumentHelp("The year that the report is about.", valueName: "year"))
  var year: Int?

  @Option(
    help: ArgumentHelp("What the source line says instead of the report's title.", valueName: "text"),
    transform: CarriedBytes.shown)
  var source: String?

  func validate() throws {
    for (name, value) in [("--office", office), ("--source", source)] {
      if let value, value.allSatisfy(\.isWhitespace) {
        throw ValidationError("\(name) '\(value)': expected some words")
      }
    }
    if let office, ["机关", "OFFICE", "机关名称"].contains(office) {
      throw ValidationError("--office '\(office)': expected a name, like --office 洪泽区人民政府")
    }
    if let year, !(2000...2100).contains(year) {
      throw ValidationError("--year '\(year)': expected a year like 2024")
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
