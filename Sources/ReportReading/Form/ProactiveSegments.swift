import DisclosureReport

/// The rows of table two by its captions 第二十条第（一）项, （五）, （六）, （八）, （九）.
///
/// A caption in the middle of a label divides it: what stands before belongs to the block above.
enum ProactiveSegments {
  /// The rows of each block, in order.
  static func split(_ rows: [TokenRow]) -> [[TokenRow]] {
    var segments: [[TokenRow]] = [[]]
    for row in rows {
      var pieces: [[LabelToken]] = [[]]
      for token in row.labels {
        if token.scalars.starts(with: "第二十条".unicodeScalars) { pieces.append([]) }
        pieces[pieces.count - 1].append(token)
      }
      for (index, labels) in pieces.enumerated() {
        if index > 0 { segments.append([]) }
        var piece = row
        piece.labels = labels
        if index < pieces.count - 1 { piece.values = [] }
        guard !piece.labels.isEmpty || !piece.values.isEmpty else { continue }
        segments[segments.count - 1].append(piece)
      }
    }
    return segments
  }

  /// Whether the captions of blocks do not stand in the form's order: then no label is known to stand at its figures.
  static func isScrambled(_ segments: [[TokenRow]]) -> Bool {
    let places = segments.compactMap { segment -> Int? in
      guard let label = segment.first?.label, label.starts(with: "第二十条第(".scalars) else { return nil }
      return captions.firstIndex(of: label[min(6, label.count - 1)])
    }
    return places != places.sorted()
  }

  private static let captions = "一二三四五六七八九".scalars

  /// The block put right where the text prints its one row's values before the label; unchanged otherwise.
  static func mended(_ segment: [TokenRow], _ edition: FormEdition) -> [TokenRow] {
    let named = segment.flatMap { ProactiveLabels.matches(in: LabelText.core(of: $0.label)) }
    guard Set(named.map(\.row)).count == 1, let match = named.last, ProactiveLabels.isHarmless(match),
      !segment.contains(where: \.isDelimited)
    else { return segment }
    let filled = segment.filter { !$0.values.isEmpty }
    let values = filled.flatMap(\.values)
    guard values.count == match.row.columns(in: edition).count, filled.count == 1,
      ProactiveLabels.matches(in: LabelText.core(of: filled[0].label)).isEmpty
    else { return segment }
    var row = filled[0]
    row.labels = segment.flatMap(\.labels)
    return [row]
  }
}
