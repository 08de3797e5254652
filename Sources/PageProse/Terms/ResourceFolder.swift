import Foundation
import SafeFiles

/// The folders Styles and Assets, found beside the program.
package struct ResourceFolder: Sendable {
  /// The folder that holds the style files and briefing.css.
  package let styles: URL
  /// The folder that holds terms.yaml and briefing.mustache.
  package let assets: URL

  /// The most bytes of a file in them: 16 MB.
  private static let largest = 16 << 20

  /// Finds both folders.
  ///
  /// A path that the user gives is taken as it is. Otherwise they are looked for in `jianbao_Briefing.resources`
  /// beside the running program, wherever links to the program stand, and nowhere else: never in the current folder,
  /// nor beside the name that the program was called by. Throws an error that names every place tried.
  package init(styles: String? = nil, assets: String? = nil) throws(BriefingError) {
    self.styles = try Self.find("Styles", marker: "standard.yaml", given: styles)
    self.assets = try Self.find("Assets", marker: "terms.yaml", given: assets)
  }

  /// Reads a text file of one of the folders.
  package func text(_ file: URL) throws(BriefingError) -> String {
    let path = FilePath(file.path)
    do {
      if let text = try FileBytes.text(path, limit: Self.largest) { return text }
    } catch {
      throw BriefingError(
        error.isOfTheMachine ? .inputOutput : .resources, zh: "\(path.shown)：\(error.zh)；安装已损坏",
        en: "\(path.shown): \(error.en); the installation is damaged")
    }
    throw BriefingError(
      .resources, zh: "\(path.shown)：不是 UTF-8 文本；安装已损坏",
      en: "\(path.shown): not UTF-8 text; the installation is damaged")
  }

  private static func find(_ name: String, marker: String, given: String?) throws(BriefingError) -> URL {
    let tried = given.map { URL(fileURLWithPath: $0) } ?? installed?.appendingPathComponent(name)
    if let tried, FileIdentity(FilePath(tried.appendingPathComponent(marker).path)) != nil { return tried }
    let place = tried.map { FilePath($0.path).shown } ?? "no place, since /proc/self/exe cannot be read"
    let option = name == "Styles" ? "--styles" : "--assets"
    throw BriefingError(
      .resources,
      zh: "\(name)：没有找到含 \(marker) 的文件夹；找过 \(place)；请重新安装，或用 \(option) 指明",
      en: "\(name): no folder with \(marker) found; looked in \(place); reinstall or name it with \(option)")
  }

  /// The first word of a small file beside the installed resources, as the build left it; nil where there is none.
  package static func buildNote(_ name: String) -> String? {
    guard let place = installed?.appendingPathComponent(name),
      let text = try? FileBytes.text(FilePath(place.path), limit: 256)
    else { return nil }
    return text.split(whereSeparator: \.isWhitespace).first.map { String($0) }
  }

  /// The folder beside the running program's own file; nil where the system does not name that.
  private static var installed: URL? {
    let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return own.map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent(
        "jianbao_Briefing.resources")
    }
  }
}
