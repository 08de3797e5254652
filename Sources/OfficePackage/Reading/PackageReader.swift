import SafeText

/// Reads a package that a user gives, which is not trusted: what runs, or leads out of the file, is refused.
public struct PackageReader {
  private let archive: ZipArchive
  /// The names of entries by the same in small letters, since parts are not told apart by capitals.
  private var names: [String: String] = [:]
  private var defaults: [String: String] = [:]
  private var overrides: [String: String] = [:]
  private let depth: Int

  /// The parts that are reached from the package's own relationships.
  ///
  /// Throws for what is damaged, beyond the limits of ``ZipArchive``, or may do harm.
  public static func package(_ bytes: [UInt8]) throws(PackageFault) -> OfficePackage {
    try PackageReader(bytes, depth: 0).package()
  }

  private init(_ bytes: [UInt8], depth: Int) throws(PackageFault) {
    guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { throw .locked }
    guard ZipArchive.isOne(bytes) else { throw .noArchive }
    self.depth = depth
    do throws(ZipFault) {
      archive = try ZipArchive(bytes)
    } catch {
      throw .archive(error)
    }
    for name in archive.names where !name.hasSuffix("/") { names[name.lowercased()] = name }
    guard let list = names["[content_types].xml"] else { throw .noArchive }
    guard let types = MarkupNode.root(try content(list)) else { throw .malformed(list) }
    for type in types.children {
      let kind = type.value("ContentType") ?? ""
      if type.local == "Default", let ending = type.value("Extension") {
        defaults[ending.lowercased()] = kind
      } else if let name = type.value("PartName") {
        overrides[String(name.drop { $0 == "/" }).lowercased()] = kind
      }
    }
    for name in names.values.sorted() { try refuse(name, type(of: name).lowercased()) }
  }

  // MARK: Parts

  private func package() throws(PackageFault) -> OfficePackage {
    let own = try relationships(of: "")
    var read = OfficePackage(parts: [], relationships: own)
    var known: Set<String> = []
    var waiting = own.map(\.target)
    while let name = waiting.popLast() {
      guard known.insert(name).inserted else { continue }
      let part = try part(name)
      waiting += part.relationships.map(\.target)
      read.parts.append(part)
    }
    return read
  }

  private func part(_ name: String) throws(PackageFault) -> OfficePart {
    let type = type(of: name)
    guard Self.isKnown(type.lowercased()) else { throw .unknown(name.shown) }
    let bytes = try content(name)
    let isMarkup = type.hasSuffix("+xml") || type.hasSuffix("/xml")
    guard !isMarkup || MarkupNode.isSound(bytes) else { throw .malformed(name.shown) }
    if Self.packages.contains(type) {
      // A workbook behind a chart, by the same rules; it holds no other.
      guard depth < 2 else { throw .objects(name.shown) }
      _ = try PackageReader(bytes, depth: depth + 1).package()
    }
    return OfficePart(name, contentType: type, bytes: bytes, relationships: try relationships(of: name))
  }

  private func content(_ name: String) throws(PackageFault) -> [UInt8] {
    do throws(ZipFault) {
      return try archive.content(name) ?? []
    } catch {
      throw .archive(error)
    }
  }

  private func type(of name: String) -> String {
    let lower = name.lowercased()
    return overrides[lower] ?? defaults[OfficePart(lower, contentType: "", bytes: []).ending] ?? ""
  }

  // MARK: Relationships

  private func relationships(of part: String) throws(PackageFault) -> [Relationship] {
    let place = part.isEmpty ? "_rels/.rels" : OfficePart(part, contentType: "", bytes: []).relationshipsName
    guard let name = names[place.lowercased()] else { return [] }
    guard let root = MarkupNode.root(try content(name)) else { throw .malformed(name.shown) }
    var relationships: [Relationship] = []
    for node in root.children where node.local == "Relationship" {
      guard let id = node.value("Id"), let type = node.value("Type"), let target = node.value("Target"),
        !relationships.contains(where: { $0.id == id })
      else { throw .malformed(name.shown) }
      guard node.value("TargetMode")?.lowercased() != "external" else {
        throw .external(part.isEmpty ? "/" : part.shown)
      }
      guard !type.hasPrefix("http://purl.oclc.org/ooxml/") else { throw .strict }
      let wanted = Self.resolved(target, from: part)
      guard let found = names[wanted.lowercased()] else {
        throw .missing(part.isEmpty ? "/" : part.shown, target: target.shown)
      }
      relationships.append(Relationship(id: id, type: type, target: found))
    }
    return relationships
  }

  /// The name of the part that a target of a part leads to.
  private static func resolved(_ target: String, from part: String) -> String {
    let path = target.split(separator: "#", omittingEmptySubsequences: false).first.map { String($0) } ?? ""
    var steps = path.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map { String($0) }
    for step in path.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }

  // MARK: Kinds

  private static let packages: Set<String> = [
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ]

  /// Refuses what no file may hold, whether anything points at it or not.
  private func refuse(_ name: String, _ type: String) throws(PackageFault) {
    let lower = name.lowercased()
    if type.contains("macroenabled") || type.contains("vbaproject") || type.contains("vbadata")
      || lower.hasSuffix("vbaproject.bin")
    {
      throw .macros
    }
    if type.contains("inkml") || lower.contains("/ink/") { throw .ink }
    if type.contains("activex") || type.contains("oleobject") || lower.contains("/activex/") {
      throw .objects(name.shown)
    }
  }

  /// Whether parts of a kind belong to documents, slides and workbooks.
  private static func isKnown(_ type: String) -> Bool {
    let known = [
      "image/", "audio/", "video/", "application/vnd.openxmlformats-", "application/vnd.ms-powerpoint.",
      "application/vnd.ms-word.", "application/vnd.ms-excel.", "application/vnd.ms-office.",
    ]
    return known.contains { type.hasPrefix($0) }
      || ["application/xml", "text/xml", "application/x-fontdata", "application/x-font-ttf"].contains(type)
  }
}
