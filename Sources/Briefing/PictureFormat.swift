import SafeFiles

/// How a chart is written.
package enum PictureFormat: Sendable, Equatable {
  /// Pixels.
  case png
  /// Vectors with text as outlines, the same on every machine.
  case outlineSVG
  /// Vectors with text as text: selectable and small.
  case liveSVG

  /// The format for a file's name and the wish for live text; throws an error of kind `usage` for other names.
  package init(file: String, live: Bool) throws(BriefingError) {
    let name = file.lowercased()
    if name.hasSuffix(".png") {
      guard !live else {
        throw BriefingError(
          .usage, zh: "\(FilePath(file).shown)：--text live 只用于 SVG；文件名应以 .svg 结尾",
          en: "\(FilePath(file).shown): --text live is for SVG; expected a name that ends in .svg")
      }
      self = .png
    } else if name.hasSuffix(".svg") {
      self = live ? .liveSVG : .outlineSVG
    } else {
      throw BriefingError(
        .usage, zh: "\(FilePath(file).shown)：不知是哪种图片；文件名应以 .svg 或 .png 结尾",
        en: "\(FilePath(file).shown): unknown picture format; expected a name that ends in .svg or .png")
    }
  }
}
