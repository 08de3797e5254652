import ArgumentParser
import CommandHelp
import SafeFiles

/// Cells that the user sets by hand.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help: HelpWords.option("set", "cell"), transform: CarriedBytes.shown)
  var set: [String] = []

  @Option(
    help: HelpWords.option("note", "text"), transform: CarriedBytes.shown
  )
  var note: String?

  @Option(
    help: HelpWords.option("corrections", "file"))
  var corrections: String?

  func validate() throws {
    guard note == nil || !set.isEmpty else {
      throw HelpWords.fault("noteAlone")
    }
  }
}
