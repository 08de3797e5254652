import Briefing
import TestSupport

/// The words and folders of the project, for the tests of this room.
enum Words {
  static func folder() throws -> ResourceFolder {
    try ResourceFolder(
      styles: Project.root.appendingPathComponent("Styles").path,
      assets: Project.root.appendingPathComponent("Assets").path)
  }

  static func chinese() throws -> Terms { try Terms(folder(), language: .chinese) }
  static func english() throws -> Terms { try Terms(folder(), language: .english) }
}
