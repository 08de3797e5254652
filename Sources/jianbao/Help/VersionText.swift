import Briefing
import ReportReading

/// What `--version` shows: a line for the program with the commit it was built from, a line for the libraries.
enum VersionText {
  /// Both lines.
  static var text: String {
    let commit = ProgramVersion.commit.map { " (\($0))" } ?? ""
    let libraries = (ProgramVersion.libraries + ReadingLibraries.versions).map { "\($0.name) \($0.version)" }
    return "jianbao \(ProgramVersion.number)\(commit)\n\(libraries.joined(separator: ", "))\n"
  }
}
