import Charts
import Foundation
import PageProse
import SafeFiles

/// Finds and reads styles: the program's own by name, any other by its file.
package enum StyleFile {
  private static let largest = 1 << 20

  /// The style of a text in YAML that has every key.
  ///
  /// Throws an error that names line and column, what was found, what was expected and, for a misspelt key, the nearest.
  package static func read(_ text: String, name: String) throws(BriefingError) -> ChartStyle {
    let layer = try StyleLayerReader(file: name).read(text)
    return try MergedStyle(name: name, isShipped: false, entries: layer.entries).style()
  }

  /// A style by name or file, on top of the one that it names with `base`, in the end of the standard one.
  static func merged(_ wish: String?, from resources: ResourceFolder) throws(BriefingError) -> MergedStyle {
    let wish = wish ?? "standard"
    let isShipped = names(resources).contains(wish)
    var entries: [String: StyleEntry] = [:]
    var seen: [String] = []
    var next: String? = wish
    while let current = next {
      guard !seen.contains(current) else {
        let circle = (seen + [current]).joined(separator: ", ")
        throw BriefingError(
          .style, zh: "\(wish)：base 绕成一圈：\(circle)", en: "\(wish): base goes in a circle: \(circle)")
      }
      seen.append(current)
      let layer = try layer(current, isFirst: current == wish, resources)
      entries.merge(layer.entries) { mine, _ in mine }
      next = layer.base ?? (current == "standard" ? nil : "standard")
    }
    return MergedStyle(name: wish, isShipped: isShipped, entries: entries)
  }

  /// The names of the program's own styles: the standard one first, then by name.
  package static func names(_ resources: ResourceFolder) -> [String] {
    var files: [String] = []
    if let listing = try? FolderListing(FilePath(resources.styles.path)) {
      while let entry = try? listing.next() { files.append(FilePath(bytes: entry.name).text) }
    }
    let names = files.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }
    let others = names.filter { $0 != "standard" }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return (names.contains("standard") ? ["standard"] : []) + others
  }

  private static func layer(
    _ wish: String, isFirst: Bool, _ resources: ResourceFolder
  ) throws(BriefingError) -> StyleLayer {
    let names = names(resources)
    if names.contains(wish) {
      let file = resources.styles.appendingPathComponent(wish + ".yaml")
      return try StyleLayerReader(file: wish + ".yaml").read(try text(file.path, wish + ".yaml"))
    }
    let isFile = wish.contains("/") || wish.contains(".") || FileIdentity(FilePath(wish)) != nil
    guard isFirst, isFile else {
      let near = NearestName.slip(wish, among: names)
      let shown = FilePath(wish).shown
      throw BriefingError(
        .style,
        zh: "没有“\(shown)”这种样式" + (near.map { "；是不是“\($0)”？" } ?? "；")
          + "有 \(names.joined(separator: "、"))，也可以写样式文件",
        en: "no style '\(shown)'" + (near.map { "; did you mean '\($0)'?" } ?? ";")
          + " There are \(names.joined(separator: ", ")), or name a file")
    }
    let name = FilePath(wish).shown
    return try StyleLayerReader(file: name).read(try text(wish, name))
  }

  private static func text(_ path: String, _ name: String) throws(BriefingError) -> String {
    do {
      if let text = try FileBytes.text(FilePath(path), limit: largest) { return text }
    } catch {
      if case .tooLarge = error {
        throw BriefingError(
          .style, zh: "\(name)：大于 1 MB；应为样式文件", en: "\(name): larger than 1 MB; expected a style file")
      }
      throw BriefingError(
        error.isOfTheMachine ? .inputOutput : .style, zh: "\(name)：\(error.zh)；应为样式文件",
        en: "\(name): \(error.en); expected a style file")
    }
    throw BriefingError(
      .style, zh: "\(name)：不是 UTF-8 文本；应为样式文件",
      en: "\(name): not readable as UTF-8 text; expected a style file")
  }
}
