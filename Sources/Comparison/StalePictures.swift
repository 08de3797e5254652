/// Pictures that an earlier comparison left in the same folder and that this one does not have.
package enum StalePictures {
  /// Whether a path below a comparison's folder is a picture's; files of other names stay.
  package static func isOne(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == "charts" && isOurs(String(parts[1]))
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
