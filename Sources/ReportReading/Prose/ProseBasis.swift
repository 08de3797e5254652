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
  let keys: WordMeanings<Matter>
  /// 2023年; none where the year is not known.
  let yearWords: WordList
  /// Words of the whole, the year among them.
  let wholes: WordList
  /// Words of a comparison with the year before.
  let comparators: WordList

  /// What is known of a report.
  init(edition: FormEdition = .form2021, year: Int? = nil, office: String? = nil) {
    self.edition = edition
    self.year = year
    self.office = office?.scalars.map(EvenText.even) ?? []
    keys = MatterWords.keys(year: year)
    yearWords = WordList(year.map { ["\($0)年"] } ?? [])
    wholes = PartReach.wholes + yearWords
    comparators = YearChange.comparators(year)
  }
}
