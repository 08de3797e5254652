import DisclosureReport

/// Rates by indicator and base, as the template reads them.
package struct BaseGrid {
  /// A line beneath a rate.
  package struct Detail {
    let style: String
    package let text: String

    init(_ style: String, _ text: String) {
      self.style = style
      self.text = text
    }
  }

  /// A rate on one base.
  package struct Cell {
    package let style: String
    package let span: Int
    let base: String
    package let percent: String
    package let fraction: String
    package let details: [Detail]

    /// The indicator is not given on this base.
    static let empty = Cell(style: "empty", span: 1, base: "", percent: "", fraction: "", details: [])

    fileprivate var values: [String: Any] {
      [
        "class": style, "span": span, "isFilled": style != "empty", "base": base, "percent": percent,
        "fraction": fraction, "details": details.map { ["class": $0.style, "text": $0.text] },
      ]
    }
  }

  /// An indicator.
  package struct Row {
    package let name: String
    let indicators: [Indicator]
    package let cells: [Cell]
  }

  package let head: [String]
  package let rows: [Row]

  var values: [String: Any] {
    [
      "name": head.first ?? "", "head": head.map { ["text": $0] },
      "rows": rows.map { ["name": $0.name, "cells": $0.cells.map(\.values)] },
    ]
  }
}
