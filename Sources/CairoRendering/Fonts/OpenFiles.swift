import Glibc

/// How many files the process may hold open: a font that cannot be opened looks like one that is not installed.
enum OpenFiles {
  /// The least limit with which fonts are surely opened on every core.
  static let least = 64

  /// The process's limit (`getrlimit`); nil where it is not known.
  static var limit: Int? {
    var limits = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits) == 0 else { return nil }
    return Int(clamping: limits.rlim_cur)
  }

  /// Throws where so few files may be open that a missing character says nothing about fonts.
  static func check(while activity: @autoclosure () -> String) throws(CairoError) {
    guard let limit, limit < least else { return }
    throw CairoError(
      .openFiles, while: activity(),
      "fonts cannot be opened: the process may hold \(limit) files open (ulimit -n); expected at least \(least)"
    )
  }
}
