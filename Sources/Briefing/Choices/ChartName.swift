import PageProse
import SafeFiles

/// Finds a chart by what a user calls it.
package enum ChartName {
  /// A chart's id without the number of a page.
  package static func ofPage(_ id: String) -> String {
    guard let dash = id.lastIndex(of: "-"), Int(id[dash...].dropFirst()) != nil else { return id }
    return String(id[..<dash])
  }

  /// The chart of an id, of its measure or of its short name, in either language; throws an error of kind `usage` that
  /// lists them.
  package static func chart(_ text: String, in folder: ResourceFolder) throws(BriefingError) -> ChartID {
    if let id = ChartID(rawValue: text) { return id }
    for language in Language.allCases {
      let terms = try Terms(folder, language: language)
      for id in ChartID.allCases {
        let names = ["measure.\(id)", "chartName.\(id)"].filter(terms.has).map { terms[$0].lowercased() }
        if names.contains(text.lowercased()) { return id }
      }
    }
    let terms = try Terms(folder, language: .chinese)
    let ids = ChartID.allCases.map(\.rawValue)
    let named = ChartID.allCases.map { id in
      terms.has("chartName.\(id)") ? "\(id)（\(terms["chartName.\(id)"])）" : id.rawValue
    }
    let near = NearestName.slip(text, among: ids)
    throw BriefingError(
      .usage,
      zh: "没有“\(text)”这种图；有 \(named.joined(separator: "、"))" + (near.map { "；是不是 \($0)？" } ?? ""),
      en: "there is no chart '\(text)'; there are \(ids.joined(separator: ", "))"
        + (near.map { "; did you mean '\($0)'?" } ?? ""))
  }
}
