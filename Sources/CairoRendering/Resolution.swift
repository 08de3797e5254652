/// How many points an inch of the finished picture has.
enum Resolution {
  /// Throws `resolution` outside 1 to 100,000.
  static func check(_ dpi: Int, while activity: @autoclosure () -> String) throws(CairoError) {
    guard (1...100_000).contains(dpi) else {
      throw CairoError(.resolution, while: activity(), "found \(dpi) dpi, expected 1 to 100,000")
    }
  }
}
