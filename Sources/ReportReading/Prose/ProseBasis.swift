import DisclosureReport

/// What the page's tables and heading tell about its prose.
struct ProseBasis: Sendable {
  /// The edition of the form.
  let edition: FormEdition
  /// The report's year; nil where it is not known.
  let year: Int?
  /// The office's name; empty where it is not known.
  let office: [Unicode.Scalar]
  /// The words for what the tables count.
  let keys: [WordChain.Entry<Matter>]
  /// 2023年; none where the year is not known.
  let yearWords: [[Unicode.Scalar]]

  /// What is known of a report.
  init(edition: FormEdition = .form2021, year: Int? = nil, office: String? = nil) {
    self.edition = edition
    self.year = year
    self.office = office?.scalars.map(EvenText.even) ?? []
    keys = MatterWords.keys(year: year)
    yearWords = year.map { ["\($0)年".scalars] } ?? []
  }
}
