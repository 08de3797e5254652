import Briefing
import PageProse
import SafeFiles

/// How what is made shall look: language, style and size, as the options of the commands say it.
struct Look: Decodable, Sendable, Equatable {
  let language: String
  let style: String
  let size: String

  /// What a look may not be.
  enum Fault: Error {
    /// A language, a style or a size that there is not.
    case unknown
  }

  /// A maker of it; only the program's own styles and sizes are taken, since a style could name any file.
  func maker(_ resources: ResourceFolder) throws -> BriefingMaker {
    guard let language = Language(rawValue: language), StyleFile.names(resources).contains(style),
      let preset = PicturePreset(rawValue: size)
    else { throw Fault.unknown }
    return try BriefingMaker(
      resources: resources, language: language, style: style, picture: PictureSize(preset))
  }

  /// The words of its language.
  func terms(_ resources: ResourceFolder) throws -> Terms {
    guard let language = Language(rawValue: language) else { throw Fault.unknown }
    return try Terms(resources, language: language)
  }
}
