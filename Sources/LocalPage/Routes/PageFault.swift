import DisclosureReport
import PageProse
import SafeFiles

/// Turns what went wrong into one sentence for the person before the page.
struct PageFault {
  private let terms: Terms

  init(_ terms: Terms) { self.terms = terms }

  func answer(_ error: any Error) -> PageAnswer {
    switch error {
    case let error as BriefingError:
      return .sentence(error.kind == .bug ? .broken : .unusable, error.sentence(terms.language))
    case JobFault.full: return .sentence(.busy, terms["localPage.fault.full"])
    case JobFault.timedOut: return .sentence(.slow, terms["localPage.fault.timedOut"])
    case JobFault.cancelled: return .sentence(.cancelled, terms["localPage.fault.cancelled"])
    case BodyFault.tooLarge: return .sentence(.tooLarge, terms["localPage.fault.tooLarge"])
    case BodyFault.cut: return .sentence(.bad, terms["localPage.fault.cut"])
    case RouteFault.noDesk, RouteFault.noReport: return .sentence(.missing, terms["localPage.fault.gone"])
    case RouteFault.noRoute: return .sentence(.missing, terms["localPage.fault.noRoute"])
    case RouteFault.full: return .sentence(.unusable, terms["localPage.fault.tooMany"])
    case RouteFault.tooFew: return .sentence(.unusable, terms["localPage.fault.tooFew"])
    case RouteFault.badValues, is Look.Fault: return .sentence(.bad, terms["localPage.fault.badValues"])
    default: return .sentence(.broken, terms["localPage.fault.broken"])
    }
  }
}
