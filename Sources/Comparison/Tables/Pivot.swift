import DisclosureReport

/// The table office × year of every measure.
struct Pivot {
  /// An office's row of one measure.
  struct Row {
    let office: String
    /// A cell for each year.
    let cells: [PivotCell]
    /// The places of years that must not be joined to the year before them.
    let breaks: [Int]
  }

  /// A measure with a row for each office, by name.
  struct Table {
    let measure: PivotMeasure
    let rows: [Row]
  }

  /// The years, the columns.
  let years: [Int]
  /// A table for each measure.
  let tables: [Table]

  init(_ context: ComparisonContext) {
    let years = context.collection.years
    let least = context.wishes.leastSample
    let bars = YearRows(context: context)
    let offices = context.collection.offices.map { office in
      (
        office: office, reports: years.map { office[$0] },
        breaks: years.indices.dropFirst().filter { bars.breakWords(office, above: years[$0]) != nil }
      )
    }
    self.years = years
    tables = PivotMeasure.allCases.map { measure in
      Table(
        measure: measure,
        rows: offices.map { office, reports, breaks in
          let cells = zip(years, reports).map { year, report in
            report.map { PivotCell(measure, $0, leastSample: least) }
              ?? PivotCell(office.conflicts.contains(year) ? .conflict : .missing)
          }
          return Row(office: office.name, cells: cells, breaks: Array(breaks))
        })
    }
  }
}
