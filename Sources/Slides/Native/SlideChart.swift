import Charts

/// A bar chart that a slide program draws itself, with its numbers in a workbook that can be edited.
public struct SlideChart: Sendable, Equatable {
  /// Bars of one colour.
  public struct Series: Sendable, Equatable {
    /// Its name, in the legend and at the head of its column.
    public var name: String
    /// The colour of its bars.
    public var color: Color
    /// A value a category; nil where another series has the category.
    public var values: [Double?]
  }

  /// The chart's name in the list of a slide's shapes.
  public var name: String
  /// A text of equal worth to the chart.
  public var alternative: String
  /// The categories from top to bottom.
  public var categories: [String]
  /// The series; where there are several, each category belongs to one of them.
  public var series: [Series]
  /// The colour of each bar where the only series has several; empty where it has one.
  public var pointColors: [Color]
  /// The unit behind every number; empty for none.
  public var unit: String
  /// The share of each category in the sum of all, as it is printed; empty where labels have none.
  public var shares: [String]

  /// The chart of a spec; nil where such a chart would lose or change something that the picture says.
  ///
  /// That is: another kind than plain bars; several panels, which have scales or headings of their own; a value that is not
  /// printed, rounded or with digits behind the point; an interval, a marker, a break, a note or a total; units that
  /// differ; shares of anything but the sum of the bars; a colour that the style does not have.
  public init?(_ spec: ChartSpec, name: String, colors: [String: Color]) {
    guard spec.kind == .bars, spec.panels.count == 1, let panel = spec.panels.first, panel.title == nil,
      // These would be lost: what several bars come to, small words beneath names, rows that go with others.
      panel.bars.allSatisfy({ $0.bracket == nil && $0.aside == nil && !$0.isMinor && $0.step == nil }),
      spec.notice == nil, spec.note == nil, !panel.bars.isEmpty
    else { return nil }
    var segments: [Segment] = []
    for bar in panel.bars {
      guard let segment = bar.segments.first, bar.segments.count == 1, bar.total == nil, bar.marker == nil,
        bar.breakAbove == nil, segment.interval == nil, !segment.isDecrease, let length = segment.length,
        length == length.rounded(), length < 1e15, Self.digits(segment.label.number) == String(Int(length)),
        segment.label.unit == panel.bars[0].segments[0].label.unit, colors[segment.color] != nil
      else { return nil }
      segments.append(segment)
    }
    let unit = segments[0].label.unit ?? ""
    // The format of numbers takes a short text in quotation marks.
    guard unit.utf16.count <= 40, unit.unicodeScalars.allSatisfy({ $0 != "\"" && $0 != "\\" }) else {
      return nil
    }
    let shares = segments.compactMap(\.label.share)
    let lengths = segments.map { $0.length ?? 0 }
    guard shares.isEmpty || (shares.count == segments.count && Self.areShares(shares, of: lengths)) else {
      return nil
    }
    self.name = name
    alternative = spec.alternative
    categories = panel.bars.map(\.label)
    self.unit = unit
    self.shares = shares
    let own = segments.compactMap { colors[$0.color] }
    let entries = spec.legend.filter { entry in
      entry.symbol == .square && segments.contains { $0.color == entry.color }
    }
    guard spec.legend.allSatisfy({ $0.symbol == .square }),
      entries.isEmpty || segments.allSatisfy({ segment in entries.contains { $0.color == segment.color } })
    else { return nil }
    if entries.isEmpty {
      series = [Series(name: name, color: own[0], values: lengths)]
      pointColors = Set(own).count > 1 ? own : []
    } else {
      series = entries.map { entry in
        Series(
          name: entry.name, color: colors[entry.color] ?? own[0],
          values: segments.map { $0.color == entry.color ? $0.length : nil })
      }
      pointColors = []
    }
    guard shares.isEmpty || series.count == 1 else { return nil }
  }

  /// A printed whole number without the marks of thousands.
  private static func digits(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "," }))
  }

  /// Whether per cents with one decimal are those of lengths in their sum.
  private static func areShares(_ shares: [String], of lengths: [Double]) -> Bool {
    let sum = lengths.reduce(0, +)
    guard sum > 0 else { return false }
    return zip(shares, lengths).allSatisfy { share, length in
      guard share.hasSuffix("%"), let number = Double(share.dropLast()) else { return false }
      return abs(number - length / sum * 100) <= 0.0501
    }
  }
}
