import DisclosureReport
import SafeFiles

/// Collects what the user says of the offices in a comparison: an offices.yaml, and options, which win over it.
package struct SettlementBook: Sendable {
  /// The name of a file that settles offices and is found in the folders of reports.
  package static let fileName = "offices.yaml"
  /// The years that a report may be about.
  static let years = 1949...2999
  /// The most characters of a mark.
  static let longestMark = 24

  private var statements: [SettlementStatement] = []

  /// Nothing said yet.
  package init() {}

  /// Takes in an offices.yaml; `file` is the name in messages.
  ///
  /// Throws an error with file and line where it does not say what it should.
  package mutating func read(_ yaml: String, file: String) throws(BriefingError) {
    statements += try SettlementFile(file: file).statements(yaml)
  }

  /// `--same "A=B"`: A goes by the name B.
  package mutating func same(_ text: String) throws(BriefingError) {
    let option = SettlementOption(name: "--same", text: text)
    let (other, name) = try option.pair()
    add(.same(other, as: name), option)
  }

  /// `--different "A=B"`: two offices, not proposed as one.
  package mutating func different(_ text: String) throws(BriefingError) {
    let option = SettlementOption(name: "--different", text: text)
    let (one, two) = try option.pair()
    add(.different(one, two), option)
  }

  /// `--place "file=office,year"`: where a file belongs.
  package mutating func place(_ text: String) throws(BriefingError) {
    let option = SettlementOption(name: "--place", text: text)
    let (name, file) = try option.file()
    add(.file(name, file), option)
  }

  /// `--own NAME` or `--region NAME`: what an office's tables count.
  package mutating func scope(_ text: String, _ kind: ReportScope.Kind) throws(BriefingError) {
    let option = SettlementOption(name: "--\(kind.rawValue)", text: text)
    add(.scope(try option.one(), kind), option)
  }

  /// `--units "REGION=A,B"` or `--units REGION`: the region whose report adds up these units, or all others.
  package mutating func units(_ text: String) throws(BriefingError) {
    let option = SettlementOption(name: "--units", text: text)
    let (region, units) = try option.units()
    add(.units(region, units), option)
  }

  /// `--assume-scope`: what the tables of all those count that do not tell.
  package mutating func assume(_ kind: ReportScope.Kind) {
    add(.otherwise(kind), SettlementOption(name: "--assume-scope", text: kind.rawValue))
  }

  /// `--focus NAME`: the office that stands out.
  package mutating func focus(_ name: String) {
    add(.focus(name), SettlementOption(name: "--focus", text: name))
  }

  /// The office that stands out, by a name of it; nil where none is said.
  package var focus: String? {
    let ordered = statements.filter { !$0.isOption } + statements.filter(\.isOption)
    return ordered.reduce(nil) { found, statement in
      if case .focus(let name) = statement.content { name } else { found }
    }
  }

  /// What marks the figures, a word like 示例数据 in every source line and in the page's head; nil for nothing.
  package var mark: String? {
    statements.reduce(nil) { found, statement in
      if case .mark(let mark) = statement.content { mark } else { found }
    }
  }

  /// What all of it comes to; throws an error that names both places where it contradicts itself.
  package func settlement() throws(BriefingError) -> OfficeSettlement {
    // Options last, so that they are laid over what the file says.
    let ordered = statements.filter { !$0.isOption } + statements.filter(\.isOption)
    let names = try SettledNames(ordered)
    var settlement = OfficeSettlement(names: names.names, different: try names.different(ordered))
    try SettledOffices(statements: ordered).settle(&settlement)
    return settlement
  }

  private mutating func add(_ content: SettlementStatement.Content, _ option: SettlementOption) {
    statements.append(SettlementStatement(content, at: option.place, isOption: true))
  }
}
