/// Why a package cannot be written.
public enum PackageError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Two parts have one name.
  case duplicatePart(String)
  /// A part points at one that is not there.
  case missingTarget(part: String, target: String)
  /// The archive could not be made; the library's reason.
  case archive(String)

  /// One sentence: where, what was found, what was expected.
  public var description: String {
    switch self {
    case .duplicatePart(let name): "two parts are named '\(name)'; expected names that differ"
    case .missingTarget(let part, let target):
      "part '\(part)' points at '\(target)', which is not in the package"
    case .archive(let reason): "the archive could not be written: \(reason)"
    }
  }
}
