import DisclosureReport
import PageProse

/// What a chart has to draw.
package struct ValueState: Equatable {
  /// The cases that a picture tells apart.
  package enum Kind: Equatable {
    /// No figure has a number.
    case missing
    /// Every figure is zero.
    case zero
    /// Some are zero, the others have no number.
    case zeroOrMissing
    /// There is something to draw.
    case drawable
  }

  package let kind: Kind
  /// Why figures have no number, each reason once.
  package let absences: [Absence]

  /// The state of figures that are each a cell or a sum of cells.
  package init(_ figures: [[CellID]], in report: AnnualReport) {
    let known = figures.compactMap { report.sum($0) }
    let reasons = figures.compactMap { Absence($0, in: report) }
    absences = figures.isEmpty ? [.notFound] : Absence.allCases.filter(reasons.contains)
    if known.isEmpty {
      kind = .missing
    } else if known.allSatisfy(\.isZero) {
      kind = known.count < figures.count ? .zeroOrMissing : .zero
    } else {
      kind = .drawable
    }
  }

  /// The word for figures of which none has a number: their reason, or a neutral word where reasons differ.
  func word(_ terms: Terms) -> String {
    guard let only = absences.first, absences.count == 1 else { return terms["absence.various"] }
    return only.word(terms)
  }

  /// What the picture says where there is nothing to draw.
  func notice(_ terms: Terms) -> String? {
    switch kind {
    case .missing: word(terms)
    case .zero: terms["zeroes"]
    case .zeroOrMissing: terms("picture.allZero", ["word": word(terms)])
    case .drawable: nil
    }
  }
}
