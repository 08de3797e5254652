import DisclosureReport

/// What a reader makes of a file; the name by which the commands pass it on.
public typealias ReadReport = AnnualReport
