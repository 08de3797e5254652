import ArgumentParser
import Briefing

/// Cells that the user sets by hand.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Set a cell by hand, by its path or its words: requests.carriedOut.total=1, 复议后起诉·总计=1. May be repeated.",
      valueName: "cell=number"), transform: CarriedBytes.shown)
  var set: [String] = []

  @Option(
    help: ArgumentHelp("Why cells are set, kept with each.", valueName: "text"), transform: CarriedBytes.shown
  )
  var note: String?

  @Option(
    help: ArgumentHelp(
      "Corrections in a file; a corrections.yaml beside a report is taken where this is not given.",
      valueName: "file"))
  var corrections: String?

  func validate() throws {
    guard note == nil || !set.isEmpty else {
      throw ValidationError("--note says why --set sets a cell; there is no --set")
    }
  }
}
