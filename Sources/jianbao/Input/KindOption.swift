import ArgumentParser
import ReportReading

extension InputKind: ExpressibleByArgument {}

/// What kind of input it is, where its content shall not tell.
struct KindOption: ParsableArguments {
  @Option(help: "Read the input as this kind; told by its content where it is not given.")
  var kind: InputKind?
}
