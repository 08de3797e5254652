extension Indicators {
  /// Shares of single reasons in their group.
  var reasons: [Indicator] {
    let unable = quantity("unable", cells(of: .unable))
    let withheld = quantity("withheld", cells(of: .withheld))
    let named: [(String, String, RequestRow)] = [
      ("processInformationShare", "processInformation", .processInformation),
      ("enforcementFileShare", "enforcementFiles", .enforcementFiles),
      ("registryInquiryShare", "registryInquiries", .registryInquiries),
    ]
    return rates(
      "notHeldShare", .reasons, total("notHeld", .notHeld), of: (unable, .proportion), (handled, .proportion))
      + named.map { id, name, row in rate(id, .reasons, total(name, row), of: withheld) }
  }
}
