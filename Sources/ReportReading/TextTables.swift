import DisclosureReport

/// The three tables of a plain text, each read in every layout that its text may have.
struct TextTables: Sendable {
  private let page: PageText
  private let ranges: [Section: Range<Int>]
  private let edition: FormEdition

  /// The tables in ranges of a page, in an edition of the form.
  init(_ page: PageText, _ ranges: [Section: Range<Int>], _ edition: FormEdition) {
    self.page = page
    self.ranges = ranges
    self.edition = edition
  }

  /// The cells and remarks of all tables.
  func recognition() -> Recognition {
    var result = Recognition()
    if let range = ranges[.proactive] { result.add(proactive(range)) }
    let requests = ranges[.requests].map(requests)
    if let requests { result.add(requests.recognition) }
    result.add(review(apart: requests?.rest))
    return result
  }

  /// Table two as a stream, and by the lines of its articles.
  private func proactive(_ range: Range<Int>) -> Recognition {
    let stream = FlattenedText.rows(of: page, in: range)
    return TableDoubt.held(proactive: proactive(range, stream), stream, edition)
  }

  private func proactive(_ range: Range<Int>, _ stream: [TokenRow]) -> Recognition {
    let streamed = FormRecogniser.proactive(stream, edition: edition)
    let lines = ArticleRows.rows(of: page, in: range, edition: edition)
    guard !lines.isEmpty else { return streamed }
    let rows = ProactiveRow.rows(in: edition).map { row in
      row.columns(in: edition).map { CellID.proactive(row, $0) }
    }
    return FormRecogniser.proactive(lines, edition: edition).reconciled(with: streamed, rows: rows)
  }

  /// Table three in the layout that its text has: lines of a PDF, a stream, or blocks of a PDF.
  ///
  /// `rest` are the figures behind it that are none of its own; nil where they are not told from its own.
  private func requests(_ range: Range<Int>) -> (recognition: Recognition, rest: [ValueToken]?) {
    let stream = FlattenedText.rows(of: page, in: range)
    let read = requests(range, stream)
    return (TableDoubt.held(requests: read.recognition, stream), read.rest)
  }

  private func requests(
    _ range: Range<Int>, _ stream: [TokenRow]
  ) -> (recognition: Recognition, rest: [ValueToken]?) {
    let streamed = FormRecogniser.requests(stream)
    let lines = LineRows.reading(of: page, in: range)
    // Where lines have no label of their own, the stream's labels are no evidence but for lines that name their row.
    let labelled = lines.map { lines in
      FormRecogniser.requests(lines.rows).reconciled(
        with: lines.isDisordered ? streamed.keeping(lines.named) : streamed)
    }
    let reading = labelled ?? streamed
    let isDisordered = lines == nil && RequestRecogniser(stream).isDisordered
    let behind = BareNumbers.values(of: page, in: range.upperBound..<page.count)
    // Where every row stands whole behind its own label there are no runs to search, and what is behind the table is not its own.
    if RequestRecogniser.isWhole(stream) { return (reading, behind) }
    switch RunRows.reading(of: stream, behind: behind) {
    case .rows(let rows, let open, let rest):
      var proven = FormRecogniser.requests(rows)
      proven.leaveOpen(open)
      return (isDisordered ? proven : reading.reconciled(with: proven), rest)
    case .ambiguous(let ways):
      return (reading.agreeing(withOneOf: ways.map(FormRecogniser.requests)), nil)
    case .unproven:
      guard isDisordered else { return (reading, nil) }
    }
    guard let rows = PdfReadingOrder.rows(of: page, in: range),
      let proven = BlockProof.recognition(rows)
    else { return (streamed, nil) }
    return (proven, nil)
  }

  /// Table four as a stream, and as the figures that stand apart behind table three and are none of that table's.
  private func review(apart: [ValueToken]?) -> Recognition {
    let stream = ranges[.review].map { FlattenedText.rows(of: page, in: $0) } ?? []
    let read = review(stream, apart: apart)
    return stream.isEmpty ? read : TableDoubt.held(review: read, stream)
  }

  private func review(_ stream: [TokenRow], apart: [ValueToken]?) -> Recognition {
    let streamed = stream.isEmpty ? Recognition() : FormRecogniser.review(stream)
    guard let row = apart.flatMap(ReviewRun.row) else { return streamed }
    let rows = ReviewBlock.allCases.map { block in
      ReviewColumn.allCases.map { CellID.review(block, $0) }
    }
    return FormRecogniser.review([row]).reconciled(with: streamed, rows: rows)
  }
}
