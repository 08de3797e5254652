import Foundation

/// Runs a program that the set-up installs.
enum Tool {
  /// What the program left.
  struct Outcome {
    var status: Int32
    var output: [UInt8]
    var messages: String
  }

  /// Runs a program on a file that holds the input, given as its last argument.
  static func run(_ name: String, _ arguments: [String], on input: String) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("input.svg")
    let output = folder.appendingPathComponent("output")
    let messages = folder.appendingPathComponent("messages")
    try Data(input.utf8).write(to: file)
    for target in [output, messages] { try Data().write(to: target) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments + [file.path]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: Array(try Data(contentsOf: output)),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self))
  }
}
