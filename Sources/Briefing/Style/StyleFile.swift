import Charts
import Foundation

/// Finds and reads styles: the program's own by name, any other by its file.
public enum StyleFile {
  private static let largest = 1 << 20

  /// The style of a text in YAML that has every key.
  ///
  /// Throws an error that names line and column, what was found, what was expected and, for a misspelt key, the nearest.
  public static func read(_ text: String, name: String) throws(BriefingError) -> ChartStyle {
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
        throw BriefingError(
          .style, "\(wish): base goes in a circle: \((seen + [current]).joined(separator: ", "))")
      }
      seen.append(current)
      let layer = try layer(current, isFirst: current == wish, resources)
      entries.merge(layer.entries) { mine, _ in mine }
      next = layer.base ?? (current == "standard" ? nil : "standard")
    }
    return MergedStyle(name: wish, isShipped: isShipped, entries: entries)
  }

  /// The names of the program's own styles: the standard one first, then by name.
  public static func names(_ resources: ResourceFolder) -> [String] {
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
      let near = NearestName.of(wish, among: names).map { "; did you mean '\($0)'?" } ?? ""
      throw BriefingError(
        .style,
        "no style '\(FilePath(wish).shown)'\(near) There are \(names.joined(separator: ", ")), or name a file"
      )
    }
    let name = FilePath(wish).shown
    return try StyleLayerReader(file: name).read(try text(wish, name))
  }

  private static func text(_ path: String, _ name: String) throws(BriefingError) -> String {
    do {
      if let text = try FileBytes.text(FilePath(path), limit: largest) { return text }
    } catch {
      if case .tooLarge = error {
        throw BriefingError(.style, "\(name): larger than 1 MB; expected a style file")
      }
      throw BriefingError(
        error.isOfTheMachine ? .inputOutput : .style, zh: "\(name)：\(error.zh)；应为样式文件",
        en: "\(name): \(error.en); expected a style file")
    }
    throw BriefingError(.style, "\(name): not readable as UTF-8 text; expected a style file")
  }
}
