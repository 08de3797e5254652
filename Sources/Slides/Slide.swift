/// A slide: its texts and what it shows.
public struct Slide: Sendable, Equatable {
  /// What fills a slide.
  public enum Body: Sendable, Equatable {
    /// Nothing: a cover, with its title and the lines beneath it.
    case cover
    /// One picture.
    case picture(SlidePicture)
    /// One chart that the slide program draws.
    case chart(SlideChart)
    /// A row of figures, and paragraphs beneath them.
    case cards([SlideCard], [SlideParagraph])
    /// Paragraphs.
    case text([SlideParagraph])
  }

  /// The text of the title placeholder.
  public var title: String
  /// The line beneath it: what is measured; empty for none.
  public var subtitle: String
  /// What it shows.
  public var body: Body
  /// The text at the foot; empty for none.
  public var source: String
  /// The paragraphs of the speaker notes; empty for none.
  public var notes: [String]

  /// A slide.
  public init(title: String, subtitle: String = "", body: Body, source: String = "", notes: [String] = []) {
    self.title = title
    self.subtitle = subtitle
    self.body = body
    self.source = source
    self.notes = notes
  }
}

/// A paragraph: a heading in bold, where there is one, and its text.
public struct SlideParagraph: Sendable, Equatable {
  /// What stands in bold before the text; empty for none.
  public var heading: String
  /// The text; empty where the heading stands alone.
  public var text: String

  /// A paragraph.
  public init(_ heading: String = "", _ text: String = "") {
    self.heading = heading
    self.text = text
  }
}

/// A figure on a slide: its name, its number and what belongs to it.
public struct SlideCard: Sendable, Equatable {
  /// What the number counts.
  public var label: String
  /// The number, or a dash where there is none.
  public var number: String
  /// Its unit; empty for none.
  public var unit: String
  /// Lines beneath it.
  public var notes: [String]

  /// A figure.
  public init(label: String, number: String, unit: String, notes: [String]) {
    self.label = label
    self.number = number
    self.unit = unit
    self.notes = notes
  }
}

/// A picture in both forms: programs that draw SVG show that, the others the PNG behind it.
public struct SlidePicture: Sendable, Equatable {
  /// The picture's name in the list of a slide's shapes.
  public var name: String
  /// The bytes of the PNG.
  public var png: [UInt8]
  /// The bytes of the SVG.
  public var svg: [UInt8]
  /// Pixels across and down; only their ratio counts.
  public var width: Int
  /// Pixels down.
  public var height: Int
  /// A text of equal worth to the picture.
  public var alternative: String

  /// A picture.
  public init(name: String, png: [UInt8], svg: [UInt8], width: Int, height: Int, alternative: String) {
    self.name = name
    self.png = png
    self.svg = svg
    self.width = width
    self.height = height
    self.alternative = alternative
  }
}
