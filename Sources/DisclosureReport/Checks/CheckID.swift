extension Check {
  /// The id of a rule, as the guide to the form and every output print it.
  public enum ID: String, Sendable, Hashable, CaseIterable, CustomStringConvertible {
    /// Sums that the form implies or prints.
    case a1 = "A1", a2 = "A2", b = "B", c1 = "C1", d = "D"
    /// Reconsideration and litigation of two years, and suits after reconsideration.
    case d5 = "D5", d6 = "D6"
    /// Table two: stock, flow, whole numbers, units, powers, items.
    case e1 = "E1", e2 = "E2", e3 = "E3", e4 = "E4", e5 = "E5", e6 = "E6"
    /// Two years of one office.
    case f1 = "F1", f2 = "F2", f3 = "F3", f4 = "F4"
    /// The prose held against the tables.
    case g1 = "G1", g2 = "G2", g3 = "G3", g4 = "G4", g5 = "G5", g6 = "G6", g7 = "G7", g8 = "G8", g9 = "G9"
    /// What the page says around its tables.
    case g10 = "G10", g11 = "G11", g12 = "G12"
    /// A region held against its units.
    case h1 = "H1"
    /// Guesses at the cause of a failing sum.
    case j1 = "J1", j2 = "J2", j3 = "J3", j4 = "J4", j5 = "J5"

    /// The id as it is printed.
    public var description: String { rawValue }
  }
}
