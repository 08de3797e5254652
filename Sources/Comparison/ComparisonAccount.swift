import DisclosureReport
import PageProse

/// Says what a comparison made of each file: offices and years, what is missing, what contradicts itself, what the user can settle.
package struct ComparisonAccount {
  /// Of more offices than these one whose every year is fine takes a line.
  static let mostInFull = 8

  private let collection: ReportCollection
  private let settlement: OfficeSettlement
  private let files: [String]
  private let terms: Terms

  /// An account; `files` are the names of all files that were read, without folders.
  package init(
    _ collection: ReportCollection, settlement: OfficeSettlement = OfficeSettlement(), files: [String] = [],
    terms: Terms
  ) {
    self.collection = collection
    self.settlement = settlement
    self.files = files
    self.terms = terms
  }

  /// The account, ending in a line break; the same for the same reports in any order.
  package var text: String {
    let isCompact = collection.offices.count > Self.mostInFull
    let conflicts = Dictionary(grouping: collection.conflicts, by: \.office)
    let offices = collection.offices.map { office in
      let own = (conflicts[office.name] ?? []).map { ($0.year, $0) }
      return AccountOffice(
        office: office, conflicts: Dictionary(own) { first, _ in first }, terms: terms
      ).text(compact: isCompact)
    }
    let questions = AccountQuestions(
      collection: collection, settlement: settlement, files: files, terms: terms
    ).sections
    return head + "\n" + (isCompact ? changed : "") + spaced(offices) + questions.map { "\n" + $0 }.joined()
  }

  /// Blocks, which begin with an empty line, and lines, of which the first of several has one before it.
  private func spaced(_ offices: [String]) -> String {
    var text = ""
    var isAfterLine = false
    for office in offices {
      let isBlock = office.hasPrefix("\n")
      text += (isBlock || isAfterLine ? "" : "\n") + office
      isAfterLine = !isBlock
    }
    return text
  }

  /// How many offices' years are parted by the change of the form in 2021; nothing for none.
  private var changed: String {
    let count = collection.offices.count { office in
      office.breaks(before: 2021).contains(.edition(from: .form2019, to: .form2021))
    }
    return count > 0 ? terms("compareCommand.changed", ["n": String(count)]) + "\n" : ""
  }

  private var head: String {
    let reports = collection.reports
    guard let first = reports.map(\.year).min(), let last = reports.map(\.year).max() else {
      return terms["compareCommand.nothing"]
    }
    let years =
      first == last
      ? terms("page.year", ["year": String(first)])
      : terms("compare.years", ["first": String(first), "last": String(last)])
    let names = Set(reports.map(\.office))
    let several = terms.counted("compare.offices", names.count)
    let offices = names.count == 1 ? names.first ?? several : several
    return terms(
      "compareCommand.head", ["offices": offices, "years": years, "n": String(reports.count)])
  }
}
