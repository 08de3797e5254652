import DisclosureReport

/// From which severity on a failing rule makes `jianbao check` end with 1.
package enum FailLevel: String, Sendable, CaseIterable {
  /// Errors alone.
  case error
  /// Errors and warnings.
  case warning
  /// Errors, warnings and information; hints never.
  case information

  /// The severities that count.
  var severities: Set<Finding.Severity> {
    switch self {
    case .error: [.error]
    case .warning: [.error, .warning]
    case .information: [.error, .warning, .information]
    }
  }
}
