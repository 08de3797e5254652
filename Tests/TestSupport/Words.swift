import PageProse

/// The words and folders of the project.
package enum Words {
  /// The folders Styles and Assets of the sources.
  package static func folder() throws -> ResourceFolder {
    try ResourceFolder(
      styles: Project.root.appendingPathComponent("Styles").path,
      assets: Project.root.appendingPathComponent("Assets").path)
  }

  /// The Chinese words.
  package static func chinese() throws -> Terms { try Terms(folder(), language: .chinese) }
  /// The English words.
  package static func english() throws -> Terms { try Terms(folder(), language: .english) }
}
