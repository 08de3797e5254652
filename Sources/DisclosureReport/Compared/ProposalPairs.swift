/// The pairs of offices that a proposal can be made of, found through keys of their names and figures.
///
/// Every pair of which ``OfficeProposal`` makes something is among them; most others are not, so that the work grows with
/// the count of offices and of what is found, not with that of all pairs.
struct ProposalPairs {
  /// Two offices by their places in the list, the earlier first.
  struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// The pairs in the order of the offices.
  var pairs: [Pair] { found.sorted { ($0.first, $0.second) < ($1.first, $1.second) } }

  private let names: [OfficeName]
  private var found: Set<Pair> = []
  /// Offices by the words behind province and city, read from their end, and by the names of province and city.
  private var spelled: [Spelling: [Int]] = [:]
  /// The same by those words and something that their figures tell.
  private var telling: [Telling: [Int]] = [:]
  /// The same by those words and a year, apart by the cells that their reports know.
  private var known: [Year: [Int: [Int]]] = [:]
  /// Those words.
  private var bodies: Set<Int> = []

  private struct Spelling: Hashable {
    let body: Int
    let prefix: Int
  }

  private struct Telling: Hashable {
    let body: Int
    let figure: FigureKeys.Key
  }

  private struct Year: Hashable {
    let body: Int
    let year: Int
    let form: FormEdition
  }

  /// Looks for the pairs of some offices and their names.
  init(_ offices: [OfficeSeries], _ names: [OfficeName]) {
    self.names = names
    let figures = offices.map(FigureKeys.init)
    for (index, name) in names.enumerated() {
      let body = Self.keys(name.core).last ?? 0
      bodies.insert(body)
      spelled[Spelling(body: body, prefix: Self.keys(name.prefix).last ?? 0), default: []].append(index)
      for key in figures[index].own { telling[Telling(body: body, figure: key), default: []].append(index) }
      for extent in figures[index].extents {
        known[Year(body: body, year: extent.year, form: extent.form), default: [:]][extent.cells, default: []]
          .append(index)
      }
    }
    for index in names.indices {
      findSame(index)
      findUnclear(index, figures[index])
    }
  }

  /// Names of one office: the same words, or a place and its government, and province and city of one left out in the other.
  private mutating func findSame(_ index: Int) {
    let name = names[index]
    var cores = [name.core] + OfficeName.governments.map { name.core + $0 }
    for end in OfficeName.governments
    where name.core.count > end.count && name.core.suffix(end.count) == end[...] {
      cores.append(Array(name.core.dropLast(end.count)))
    }
    let prefixes = Self.keys(name.prefix)
    for core in cores {
      guard let body = Self.keys(core).last, bodies.contains(body) else { continue }
      for prefix in prefixes {
        for other in spelled[Spelling(body: body, prefix: prefix)] ?? [] { add(index, other) }
      }
    }
  }

  /// Names of which one says less than the other, where the figures of both tell something alike.
  private mutating func findUnclear(_ index: Int, _ figures: FigureKeys) {
    let core = names[index].core
    let places = (1..<max(1, core.count)).lazy.map { core[..<$0] }.filter { OfficeName.isPlace($0) }
    let words = Self.keys(core) + places.compactMap { Self.keys(Array($0)).last }
    for body in words where bodies.contains(body) {
      for key in figures.others {
        for other in telling[Telling(body: body, figure: key)] ?? [] { add(index, other) }
      }
      for extent in figures.extents {
        let reports = known[Year(body: body, year: extent.year, form: extent.form)] ?? [:]
        for (cells, others) in reports where cells != extent.cells {
          for other in others { add(index, other) }
        }
      }
    }
  }

  private mutating func add(_ one: Int, _ other: Int) {
    guard one != other else { return }
    found.insert(Pair(first: min(one, other), second: max(one, other)))
  }

  /// A key for each end of some words, from the empty one to all of them.
  private static func keys(_ words: [Unicode.Scalar]) -> [Int] {
    var hasher = Hasher()
    var keys = [hasher.finalize()]
    for scalar in words.reversed() {
      hasher.combine(scalar.value)
      let sofar = hasher
      keys.append(sofar.finalize())
    }
    return keys
  }
}
