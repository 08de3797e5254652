import DisclosureReport

/// Reads rows of tokens against the statutory form, whatever layout they came from.
enum FormRecogniser {
  /// Reads table two in an edition.
  static func proactive(_ rows: [TokenRow], edition: FormEdition) -> Recognition {
    ProactiveRecogniser(TableNotes.dropped(rows), edition).recognition()
  }

  /// Reads table three.
  static func requests(_ rows: [TokenRow]) -> Recognition {
    RequestRecogniser(RowCells.aligned(TableNotes.dropped(rows), columns: ApplicantColumn.allCases.count))
      .recognition()
  }

  /// Reads table four: one run of fifteen values.
  static func review(_ rows: [TokenRow]) -> Recognition {
    ReviewRecogniser.recognition(rows)
  }
}
