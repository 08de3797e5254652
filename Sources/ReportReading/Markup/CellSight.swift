/// What was told of an open cell, so that at its end its text can be taken for one number or for none.
///
/// The digits of a number stand in one run of text, or in runs of one look in elements that are known to be plain.
struct CellSight {
  /// How many runs of text it has; a tag parts them.
  private var runs = 0
  private var isApart = false
  private var isDoubtful = false
  private var sizes: ClosedRange<Double>?
  private var names: Int?
  private var unknown: Int?
  /// Whether its runs stand in elements of differing classes.
  private var isMixed = false
  /// Whether it holds a table and is no cell of a report.
  private var holdsTable = false

  /// Takes in an element in it.
  mutating func take(_ sight: StyleSight, holdsTable: Bool) {
    if sight > .plain { isApart = true }
    if holdsTable { self.holdsTable = true }
  }

  /// A run of text begins, which may be unseen or not.
  ///
  /// `names` tells the classes and ids of the elements around it in the cell from others.
  mutating func run(_ look: TextLook, names: Int, isDoubtful: Bool) {
    runs += 1
    if let before = self.names, before != names { isMixed = true }
    self.names = names
    if let before = unknown, before != look.unknown { isApart = true }
    unknown = look.unknown
    self.isDoubtful = self.isDoubtful || isDoubtful || look.isFaint
    sizes =
      sizes.map { min($0.lowerBound, look.size)...max($0.upperBound, look.size) } ?? look.size...look.size
  }

  /// Something stands there that is no text of the page.
  mutating func thing() {
    runs += 1
    isApart = true
  }

  /// Whether its text is not surely what is seen of it, as one piece; style sheets that are not there may tell classes apart.
  func isUnsure(lacksStyles: Bool) -> Bool {
    let isUneven = sizes.map { $0.upperBound > $0.lowerBound * Self.mostUneven } ?? false
    return !holdsTable && (isDoubtful || runs > 1 && (isApart || isUneven || lacksStyles && isMixed))
  }

  /// How many times larger than the smallest the largest text of one number may be.
  private static let mostUneven = 1.4
}
