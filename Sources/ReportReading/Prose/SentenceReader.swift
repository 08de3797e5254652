import DisclosureReport

/// Reads the statements of one sentence in their order.
struct SentenceReader: Sendable {
  private enum Token {
    case quantity(QuantityLexer.Quantity)
    case percent(PercentLexer.Percent)
    case negative(NegativeStatements.Found)
    case level(Range<Int>)

    var range: Range<Int> {
      switch self {
      case .quantity(let token): token.range
      case .percent(let token): token.range
      case .negative(let token): token.range
      case .level(let range): range
      }
    }
  }

  private var sentence: ProseSentence
  private let basis: ProseBasis

  /// A sentence of a report.
  init(_ sentence: ProseSentence, _ basis: ProseBasis) {
    self.sentence = sentence
    self.basis = basis
  }

  /// The statements; the context takes in what the next sentence may go on with.
  mutating func statements(_ context: inout ProseContext) -> [Statement] {
    let text = sentence.scalars
    let named = context.speaksOfRequests ? nil : RequestTalk.firstEnd(in: text)
    defer { if named != nil { context.speaksOfRequests = true } }
    var tokens = QuantityLexer.quantities(in: text).map(Token.quantity)
    tokens += PercentLexer.percents(in: text).map(Token.percent)
    tokens += NegativeStatements.found(in: sentence, basis, context).map(Token.negative)
    tokens += YearChange.levels(in: sentence).map(Token.level)
    if tokens.isEmpty { return [] }
    sentence = sentence.divided()
    tokens = Self.ordered(tokens)
    let namesScope = ScopeWords.mayStand(in: text)
    var found: [Statement] = []
    var scoped = 0
    var passed = 0
    for token in tokens {
      let behind = context.pass(text[min(passed, token.range.lowerBound)..<token.range.lowerBound])
      passed = token.range.upperBound
      let start = max(scoped, behind ?? 0)
      if start < token.range.lowerBound {
        if namesScope {
          context.scope = ScopeWords.last(in: Array(text[start..<token.range.upperBound])) ?? context.scope
        }
        scoped = sentence.clause(around: token.range).lowerBound
      }
      var made = statements(token, &context)
      let isOfDistricts =
        context.scope == .unnamed && made.first?.kind == .quantity
        && DistrictParts.follow(text[token.range.upperBound...])
      for index in made.indices {
        made[index].scope =
          isOfDistricts ? ScopeWords.Scope(scope: .region, word: nil) : context.scope(of: made[index])
      }
      found += made
      if let named, named <= token.range.upperBound { context.speaksOfRequests = true }
    }
    return found
  }

  /// The tokens by their places, without the numbers inside a negation: 未引发1起行政复议.
  private static func ordered(_ tokens: [Token]) -> [Token] {
    let negations = tokens.compactMap { token -> Range<Int>? in
      if case .negative(let found) = token, !found.objects.isEmpty { return found.range }
      return nil
    }
    return tokens.filter { token in
      guard case .quantity(let quantity) = token else { return true }
      return !negations.contains { $0.contains(quantity.range.lowerBound) }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A share or a change without its subject where the numbers are of a part.
  private func ofPart(_ share: Statement, _ context: ProseContext) -> Statement {
    guard context.reach.isOpen, let subject = share.subject else { return share }
    var copy = share
    switch subject {
    case .groups, .accepted: copy.subject = nil
    case .cell(let id) where id.section == .requests: copy.subject = nil
    default: break
    }
    return copy
  }

  private func statements(_ token: Token, _ context: inout ProseContext) -> [Statement] {
    switch token {
    case .quantity(let quantity):
      if let change = YearChange.difference(quantity, sentence, context, basis) { return [change] }
      return QuantityReader(quantity, sentence, basis).statements(&context)
    case .percent(let percent):
      guard let share = Shares.statement(percent, sentence, context, basis) else { return [] }
      if share.kind == .share { context.add(share) }
      return [ofPart(share, context)]
    case .negative(let negative):
      return NegativeStatements.statements(negative, sentence, context).map { ofPart($0, context) }
    case .level(let range):
      return YearChange.level(range, sentence, context, basis).map { [$0] } ?? []
    }
  }
}
