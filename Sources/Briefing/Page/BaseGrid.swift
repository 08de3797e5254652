import DisclosureReport

/// Rates by indicator and base, as the template reads them.
struct BaseGrid {
  /// A line beneath a rate.
  struct Detail {
    let style: String
    let text: String

    init(_ style: String, _ text: String) {
      self.style = style
      self.text = text
    }
  }

  /// A rate on one base.
  struct Cell {
    let style: String
    let span: Int
    let base: String
    let percent: String
    let fraction: String
    let details: [Detail]

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
  struct Row {
    let name: String
    let indicators: [Indicator]
    let cells: [Cell]
  }

  let head: [String]
  let rows: [Row]

  var values: [String: Any] {
    [
      "name": head.first ?? "", "head": head.map { ["text": $0] },
      "rows": rows.map { ["name": $0.name, "cells": $0.cells.map(\.values)] },
    ]
  }
}
