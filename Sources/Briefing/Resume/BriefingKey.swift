import DisclosureReport
import FigureFiles
import PageProse
import SafeFiles

/// Everything that the files of a briefing depend on besides its report: the program, its words and styles, and the options.
///
/// Fonts are not among them: who installs others makes the briefings anew.
package struct BriefingKey: Sendable {
  private let settings: ByteDigest

  /// The settings of a run; `options` are the values of those that change what is made, in an order of their own.
  ///
  /// Throws where words or styles cannot be read.
  package init(
    resources: ResourceFolder, style: String?, comparison: CheckAgainst, options: [String]
  ) throws(BriefingError) {
    let libraries = ProgramVersion.libraries.flatMap { [$0.name, $0.version] }
    settings = ByteDigest(
      texts: [ProgramVersion.number, ProgramVersion.commit ?? ""] + libraries + [
        try StyleText.yaml(style ?? "standard", from: resources), comparison.trace,
      ] + (try resources.digests()) + options)
  }

  /// The key of a report that was read from a file with such a digest, cells set by hand included.
  package func key(of report: AnnualReport, in file: ByteDigest) -> ByteDigest {
    ByteDigest(texts: [
      settings.text, file.text, report.source.file, FigureJSON.text([WrittenReport(report)], explain: true),
    ])
  }
}

extension CheckAgainst {
  /// All that reports are held against, as text.
  fileprivate var trace: String {
    let reports = others.map { WrittenReport($0) }
    return "\(countsBlankAsZero) \(reports.count) " + FigureJSON.text(reports, explain: true)
  }
}

extension ResourceFolder {
  /// The names and digests of the files in both folders, by name.
  fileprivate func digests() throws(BriefingError) -> [String] {
    var digests: [String] = []
    for folder in [styles, assets] {
      let path = FilePath(folder.path)
      var names: [[UInt8]] = []
      if let listing = try? FolderListing(path) {
        while let entry = try? listing.next() { names.append(entry.name) }
      }
      for name in names.sorted(by: FilePath.comesFirst) where name.first != UInt8(ascii: ".") {
        let file = path.below(name)
        if FileFault.of(file) == .folder { continue }
        do throws(FileFault) {
          digests += [file.lastName.text, ByteDigest(try FileBytes.read(file, limit: 16 << 20)).text]
        } catch {
          throw BriefingError(
            .resources, zh: "\(file.shown)：\(error.zh)", en: "\(file.shown): \(error.en)")
        }
      }
    }
    return digests
  }
}
