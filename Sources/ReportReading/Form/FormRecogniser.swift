import DisclosureReport

/// Reads rows of tokens against the statutory form, whatever layout they came from.
enum FormRecogniser {
  /// Reads table two in an edition.
  static func proactive(_ rows: [TokenRow], edition: FormEdition) -> Recognition {
    let rows = TokenRow.widened(TableNotes.dropped(rows)) { row in
      ProactiveLabels.matches(in: LabelText.core(of: row.label)).last.map {
        max(row.merged?.count ?? 0, $0.row.columns(in: edition).count)
      }
    }
    return ProactiveRecogniser(rows, edition).recognition()
  }

  /// Reads table three.
  static func requests(_ rows: [TokenRow]) -> Recognition {
    let columns = ApplicantColumn.allCases.count
    let rows = TokenRow.widened(TableNotes.dropped(rows)) { row in
      RequestLabels.owner(in: LabelText.core(of: row.label)) == nil ? nil : columns
    }
    return RequestRecogniser(RowCells.aligned(rows, columns: columns)).recognition()
  }

  /// Reads table four: one run of fifteen values.
  static func review(_ rows: [TokenRow]) -> Recognition {
    ReviewRecogniser.recognition(rows)
  }
}
