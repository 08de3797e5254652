/// How a part points at another one.
public struct Relationship: Sendable, Equatable {
  /// Its name in the part that points, for example `rId1`.
  public let id: String
  /// What the other part is to it, a URI.
  public let type: String
  /// The other part's name, from the root of the package, for example `ppt/slides/slide1.xml`.
  public let target: String

  /// A relationship to a part of the same package.
  public init(id: String, type: String, target: String) {
    self.id = id
    self.type = type
    self.target = target
  }

  /// The type of a relationship between parts of documents, by its last word: `slide`, `image`, `theme`.
  public static func type(_ word: String) -> String {
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + word
  }

  /// The type of the relationship to the core properties.
  public static let coreProperties =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

  /// The target as it is written in a part of a folder: one step up for each folder that is not shared.
  func path(from part: String) -> String {
    let from = part.split(separator: "/").dropLast()
    let to = target.split(separator: "/")
    let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared).map { String($0) })
      .joined(separator: "/")
  }
}
