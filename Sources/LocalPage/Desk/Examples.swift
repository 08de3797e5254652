import Foundation
import PageProse
import SafeFiles

/// The reports that can be tried: those that come with the program.
enum Example: String, Decodable, Sendable, CaseIterable {
  /// One published report.
  case report
  /// One whose sums do not hold.
  case faulty
  /// One office over seven years.
  case years
  /// A city that there is not.
  case city

  /// The folder below the assets, and the beginning of the names of its files.
  private var place: (folder: String, beginning: String) {
    switch self {
    case .report: ("Samples", "jianye-2023")
    case .faulty: ("Samples", "hongze-2023")
    case .years: ("Samples", "pingtan-")
    case .city: ("SampleCity", "")
    }
  }

  /// The files, by name.
  func files(_ resources: ResourceFolder) throws(BriefingError) -> [(name: String, text: String)] {
    let (folder, beginning) = place
    let url = resources.assets.appendingPathComponent(folder)
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? [])
      .filter { $0.hasPrefix(beginning) && !$0.hasSuffix(".md") }.sorted()
    var files: [(name: String, text: String)] = []
    for name in names { files.append((name, try resources.text(url.appendingPathComponent(name)))) }
    return files
  }
}
