/// What the user says of the offices in a comparison, where the reports alone do not tell.
public struct OfficeSettlement: Sendable, Equatable {
  /// Office, year and scope of a file that states them not, or not as wanted.
  public struct File: Sendable, Equatable {
    /// The office; nil leaves the report's own.
    public var office: String?
    /// The year; nil leaves the report's own.
    public var year: Int?
    /// What its tables count; nil leaves what the office's scope or the report's prose tells.
    public var scope: ReportScope.Kind?

    /// The place of a file.
    public init(office: String? = nil, year: Int? = nil, scope: ReportScope.Kind? = nil) {
      self.office = office
      self.year = year
      self.scope = scope
    }
  }

  /// For each other name of an office the name that it goes by in the comparison, which may have another name itself.
  public var names: [String: String] { didSet { tidied = Self.tidy(names) } }
  /// Pairs of names that are two offices, so that they are not proposed as one.
  public var different: [Set<String>]
  /// Files by their name without folders, or by as much of their path as tells them apart.
  public var files: [String: File]
  /// What the tables of an office count, by its name in the comparison.
  public var scopes: [String: ReportScope.Kind]
  /// What the tables of every office count of which neither the reports nor ``scopes`` tell it.
  public var otherwise: ReportScope.Kind
  /// Regions whose reports add up those of their units, by name; nil for all other offices of the comparison.
  public var regions: [String: [String]?]

  /// ``names`` as they are looked up.
  private var tidied: [String: String]

  /// Nothing settled.
  public init(
    names: [String: String] = [:], different: [Set<String>] = [], files: [String: File] = [:],
    scopes: [String: ReportScope.Kind] = [:], otherwise: ReportScope.Kind = .unclear,
    regions: [String: [String]?] = [:]
  ) {
    self.names = names
    tidied = Self.tidy(names)
    self.different = different
    self.files = files
    self.scopes = scopes
    self.otherwise = otherwise
    self.regions = regions
  }

  /// The name of an office in the comparison: without spaces, and the one that the user gave it.
  ///
  /// Names that are given to each other in a circle are one office's, which goes by the first of them.
  public func name(_ printed: String) -> String {
    let chain = chain(printed)
    guard let last = chain.last, let next = tidied[last], let start = chain.firstIndex(of: next) else {
      return chain.last ?? ""
    }
    return chain[start...].min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? last
  }

  /// A name and those that it leads to, each once.
  func chain(_ printed: String) -> [String] {
    var chain = [Self.tidy(printed)]
    var seen = Set(chain)
    while let last = chain.last, let next = tidied[last], seen.insert(next).inserted { chain.append(next) }
    return chain
  }

  /// The pairs of offices of the comparison that the user said are two.
  var pairsApart: Set<Set<String>> { Set(different.map { Set($0.map(name)) }) }

  /// A name without white space and invisible characters, which are never told apart.
  static func tidy(_ name: String) -> String { OfficeName.tidy(name) }

  /// The same of names and the names they are given; of two ways to write one name the first counts.
  private static func tidy(_ names: [String: String]) -> [String: String] {
    names.sorted { $0.key < $1.key }.reduce(into: [:]) { tidied, pair in
      let key = tidy(pair.key)
      if tidied[key] == nil { tidied[key] = tidy(pair.value) }
    }
  }
}
