import DisclosureReport
import PageProse

/// Says why two names may be one office's, and which options settle it.
struct ProposalWords {
  let proposal: OfficeProposal
  let terms: Terms

  /// What speaks for and against it.
  var evidence: String { proposal.evidence.map(words).joined(separator: terms["semicolon"]) }

  /// The option that makes them one; the fuller name is the one to go by.
  var same: String { AccountQuestions.option("--same", pair) }

  /// The option that keeps them apart.
  var different: String { AccountQuestions.option("--different", pair) }

  private var pair: String {
    proposal.first.count > proposal.second.count
      ? "\(proposal.second)=\(proposal.first)" : "\(proposal.first)=\(proposal.second)"
  }

  private func words(_ evidence: OfficeProposal.Evidence) -> String {
    switch evidence {
    case .wording: terms["compareCommand.wording"]
    case .prefix: terms["compareCommand.prefix"]
    case .partial: terms["compareCommand.partial"]
    case .carriedOver(let year, let count):
      terms("compareCommand.carried", ["year": String(year), "n": count.grouped])
    case .carriedOverDiffers(let year, let out, let into):
      terms(
        "compareCommand.carriedDiffers",
        ["year": String(year), "out": out.grouped, "into": into.grouped])
    case .sameFigures(let year): terms("compareCommand.sameFigures", ["year": String(year)])
    case .otherFigures(let year): terms("compareCommand.otherFigures", ["year": String(year)])
    }
  }
}
