/// What a page says around its tables, as far as rules G10 to G12 need it.
public struct ReportText: Sendable, Equatable {
  /// A piece of the page.
  public struct Passage: Sendable, Equatable {
    /// The text as printed, without line breaks and runs of spaces; empty where a heading has nothing beneath it.
    public let text: String
    /// The line where it begins, counted from 1.
    public let line: Int

    /// A piece of the page.
    public init(text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// A year that the page names, with the words around it.
  public struct NamedYear: Sendable, Equatable {
    /// The year.
    public let year: Int
    /// The words.
    public let passage: Passage

    /// A year that the page names.
    public init(year: Int, passage: Passage) {
      self.year = year
      self.passage = passage
    }
  }

  /// A day.
  public struct Day: Sendable, Equatable, Comparable {
    /// The year.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// A day; not checked against the calendar.
    public init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }

    /// Whether one day is before another.
    public static func < (left: Day, right: Day) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
  }

  /// 五、存在的主要问题及改进情况, without its heading; nil where the page does not have it.
  public let problems: Passage?
  /// 六、其他需要报告的事项, without its heading; nil where the page does not have it.
  public let otherMatters: Passage?
  /// The year in the title.
  public let titleYear: NamedYear?
  /// The year of the sentence that states the period, 自2023年1月1日起至12月31日止.
  public let periodYear: NamedYear?
  /// The day of publication that the page prints, and its words.
  public let published: Day?
  /// Where that day stands.
  public let publishedPassage: Passage?

  /// What a page says around its tables.
  public init(
    problems: Passage? = nil, otherMatters: Passage? = nil, titleYear: NamedYear? = nil,
    periodYear: NamedYear? = nil, published: Day? = nil, publishedPassage: Passage? = nil
  ) {
    self.problems = problems
    self.otherMatters = otherMatters
    self.titleYear = titleYear
    self.periodYear = periodYear
    self.published = published
    self.publishedPassage = publishedPassage
  }
}
