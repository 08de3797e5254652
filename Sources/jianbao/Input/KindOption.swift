import ArgumentParser
import CommandHelp
import ReportReading

extension InputKind: ExpressibleByArgument {}

/// What kind of input it is, where its content shall not tell.
struct KindOption: ParsableArguments {
  @Option(help: HelpWords.option("kind", "kind"))
  var kind: InputKind?
}
