import Briefing
import DisclosureReport
import PageProse
import SafeFiles

/// A report on the desk, with what a person set right about it.
struct DeskReport: Sendable {
  /// Its number on the desk.
  let id: Int
  /// The report as it was read.
  let read: AnnualReport
  /// The office, where it was set by hand.
  var office: String?
  /// The year, where it was set by hand.
  var year: Int?
  /// What its tables count, where it was set by hand.
  var scope: ReportScope.Kind?
  /// What the list says of it, told once, since a list of many is asked for after every one of them.
  var facts = DeskFacts()

  /// The name of its file.
  var file: String { read.source.file }

  /// How it is named, as `--office` and `--year` name it.
  var credit: Credit { Credit(office: office, year: year) }

  /// The report under its names, held against its rules, and the credit for its source lines.
  var checked: (report: CheckedReport, credit: Credit) {
    let (named, credit) = credit.named(read)
    return (CheckAgainst.none.checked(named), credit)
  }
}

/// Whose a report is and whether its sums hold, in both languages.
struct DeskFacts: Sendable {
  private var texts: [Language: [String: String]] = [:]

  /// Nothing told yet.
  init() {}

  /// What there is to say of a report.
  init(_ checked: CheckedReport, _ templates: PageTemplates) {
    for language in Language.allCases {
      let facts = ReportGlance(checked, terms: templates.terms(language)).facts
      texts[language] = facts.compactMapValues { $0 as? String }
    }
  }

  /// The texts for a template.
  subscript(_ language: Language) -> [String: String] { texts[language] ?? [:] }
}

/// A file that could not be read, and why.
struct DeskFailure: Sendable {
  let id: Int
  let file: String
  let zh: String
  let en: String

  func sentence(_ language: Language) -> String { language == .chinese ? zh : en }
}
