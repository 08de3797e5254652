import Foundation

/// Runs a program and collects what it printed.
public struct Program {
  /// What a run gave.
  public struct Output: Sendable {
    /// The exit code.
    public let code: Int32
    /// Standard output.
    public let bytes: [UInt8]
    /// Standard output as text.
    public var out: String { String(decoding: bytes, as: UTF8.self) }
    /// Standard error as text.
    public let err: String
  }

  private let path: String

  /// A program of the system, found in the usual places.
  public init(_ name: String) { path = name.hasPrefix("/") ? name : "/usr/bin/" + name }

  /// The program under test: the one that `JIANBAO` names, as the release build in `make test`, else the one beside the tests.
  public static var jianbao: Program {
    if let path = ProcessInfo.processInfo.environment["JIANBAO"] { return Program(path) }
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return Program(
      URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("jianbao").path)
  }

  /// The page's program, beside the one under test.
  public static var page: Program { Program(jianbao.path + "-page") }

  /// Runs a shell script in a folder, in which `$J` is the program under test and `$S` the sample report.
  public static func shell(_ script: String, in work: Scratch) throws -> Output {
    try Program("/bin/bash").run(
      ["-c", script], environment: ["J": jianbao.path, "S": Project.sample, "LC_ALL": "C"], folder: work.url)
  }

  /// Runs with arguments, an input, and changes to the environment, whose locale is none of a language; waits for the end.
  @discardableResult
  public func run(
    _ arguments: [String], input: [UInt8]? = nil, environment: [String: String] = [:], folder: URL? = nil
  ) throws -> Output {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
      .merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    let work = try Scratch()
    let names = ["out", "err", "in"].map { work.url.appendingPathComponent($0) }
    for name in names { try Data(name.lastPathComponent == "in" ? input ?? [] : []).write(to: name) }
    process.standardOutput = try FileHandle(forWritingTo: names[0])
    process.standardError = try FileHandle(forWritingTo: names[1])
    process.standardInput = try FileHandle(forReadingFrom: names[2])
    try process.run()
    process.waitUntilExit()
    return Output(
      code: process.terminationStatus, bytes: [UInt8](try Data(contentsOf: names[0])),
      err: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self))
  }

  /// Runs on a file that holds a text, named as the last argument.
  public func run(_ arguments: [String], onFile text: String) throws -> Output {
    let work = try Scratch()
    return try run(arguments + [try work.write("input.svg", text)])
  }
}

/// A folder that goes away with its owner.
public final class Scratch: Sendable {
  /// The folder.
  public let url: URL

  /// A new, empty folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("jianbao-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in the folder.
  public func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file and answers its path.
  public func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: url.appendingPathComponent(name))
    return path(name)
  }

  /// Writes a text file and answers its path.
  public func write(_ name: String, _ text: String) throws -> String { try write(name, [UInt8](text.utf8)) }

  /// Everything below the folder, by relative path, sorted.
  public func files(below name: String) -> [String] {
    (FileManager.default.subpaths(atPath: path(name)) ?? []).filter { file in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path(name) + "/" + file, isDirectory: &isFolder)
      return exists && !isFolder.boolValue
    }.sorted()
  }
}

/// Files of the project, found from this one.
public enum Project {
  /// The project's folder.
  public static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// A file as text.
  public static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
  }

  /// The path of the sample report.
  public static var sample: String { root.appendingPathComponent("Assets/Samples/jianye-2023.txt").path }
}
