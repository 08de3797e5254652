import Foundation

/// Pictures that an earlier comparison left in the same folder and that this one does not have.
public enum StalePictures {
  /// Removes them; files of other names stay.
  ///
  /// Throws an error of kind `inputOutput` where one cannot be removed, since it would be taken for this comparison's.
  public static func remove(
    from folder: ExportFolder, keeping files: [BriefingFile]
  ) throws(BriefingError) {
    let kept = Set(files.map(\.path))
    let charts = folder.path + "/charts"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: charts)) ?? []
    where isOurs(name) && !kept.contains("charts/" + name) {
      do {
        try FileManager.default.removeItem(atPath: charts + "/" + name)
      } catch {
        throw BriefingError(.inputOutput, "\(charts)/\(name): an older picture that cannot be removed")
      }
    }
  }

  /// Whether a comparison writes files of such a name: a chart's id, perhaps the number of a page, png or svg.
  static func isOurs(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1] == "png" || parts[1] == "svg" else { return false }
    return ComparisonChartID.allCases.contains { id in
      guard parts[0].hasPrefix(id.rawValue) else { return false }
      let rest = parts[0].dropFirst(id.rawValue.count)
      return rest.isEmpty || (rest.first == "-" && Int(rest.dropFirst()) != nil)
    }
  }
}
