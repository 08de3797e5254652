import Foundation

/// The folders Styles and Assets, found beside the program.
public struct ResourceFolder: Sendable {
  /// The folder that holds the style files and briefing.css.
  public let styles: URL
  /// The folder that holds terms.yaml and briefing.mustache.
  public let assets: URL

  /// Finds both folders.
  ///
  /// A path that the user gives is taken as it is. Otherwise they are looked for in `jianbao_Briefing.resources`
  /// beside the running program, wherever links to the program stand. Throws an error that names every place tried.
  public init(styles: String? = nil, assets: String? = nil) throws(BriefingError) {
    self.styles = try Self.find("Styles", marker: "standard.yaml", given: styles)
    self.assets = try Self.find("Assets", marker: "terms.yaml", given: assets)
  }

  /// Reads a text file of one of the folders.
  func text(_ file: URL) throws(BriefingError) -> String {
    guard let data = FileManager.default.contents(atPath: file.path),
      let text = String(validating: data, as: UTF8.self)
    else {
      throw BriefingError(.resources, "\(file.path): not readable as UTF-8 text; the installation is damaged")
    }
    return text
  }

  private static func find(_ name: String, marker: String, given: String?) throws(BriefingError) -> URL {
    let tried = given.map { [URL(fileURLWithPath: $0)] } ?? candidates.map { $0.appendingPathComponent(name) }
    for folder in tried
    where FileManager.default.fileExists(atPath: folder.appendingPathComponent(marker).path) {
      return folder
    }
    let places = tried.map(\.path).joined(separator: ", ")
    let option = name == "Styles" ? "--styles" : "--assets"
    throw BriefingError(
      .resources,
      "\(name): no folder with \(marker) found; looked in \(places); reinstall or name it with \(option)")
  }

  /// The program's own folder first, then the folder of the name it was called by.
  private static var candidates: [URL] {
    let link = "/proc/self/exe"
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: link)).map(
      URL.init(fileURLWithPath:))
    let called = CommandLine.arguments.first.map { URL(fileURLWithPath: $0).resolvingSymlinksInPath() }
    return [own, called].compactMap { $0?.deletingLastPathComponent() }
      .reduce(into: [URL]()) { if !$0.contains($1) { $0.append($1) } }
      .map { $0.appendingPathComponent("jianbao_Briefing.resources") }
  }
}

extension String {
  init?(validating data: Data, as encoding: UTF8.Type) {
    guard let text = String(validating: [UInt8](data), as: UTF8.self) else { return nil }
    self = text
  }
}
