import ArgumentParser
import Briefing
import Foundation
import ReportReading

/// The reports named on the command line.
struct ReportInput: ParsableArguments {
  @Argument(help: ArgumentHelp("Annual reports as published; - reads standard input.", valueName: "report"))
  var files: [String]

  func validate() throws {
    guard files.filter({ $0 == "-" }).count < 2 else {
      throw ValidationError("standard input, -, can be read once only")
    }
  }
}

extension ReportInput {
  /// Reads every report; what cannot be read is said on standard error and counted in the result.
  func reports(language: Language, result: inout BatchResult) -> [ReadReport] {
    files.compactMap { path in
      let file = InputFile(path: path, language: language)
      do throws(InputError) {
        let report = try file.report(try file.bytes())
        result.succeed()
        return report
      } catch {
        result.fail(error.message, exitCode: error.exitCode)
      }
      return nil
    }
  }
}

/// Collects what went wrong with some of several inputs, and settles the exit code at the end.
struct BatchResult {
  private(set) var done = 0
  private(set) var failures: [Int32] = []

  mutating func succeed() { done += 1 }

  mutating func fail(_ message: String, exitCode: Int32) {
    Messages.error(message)
    failures.append(exitCode)
  }

  /// 0 when all went well, 3 when some of several did, else the first failure's own code.
  var exitCode: Int32 {
    guard let first = failures.first else { return 0 }
    return done > 0 ? 3 : first
  }
}

/// Lines on standard error.
enum Messages {
  static func error(_ message: String) {
    FileHandle.standardError.write(Data("jianbao: \(message)\n".utf8))
  }

  static func plain(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// Says what the user can mend and ends the command with the error's exit code.
  static func stop(_ error: BriefingError) -> ExitCode {
    Messages.error(error.description)
    return ExitCode(error.exitCode)
  }
}
