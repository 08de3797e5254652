/// Rates in tenths of a per cent as text.
package enum Percent {
  /// `278` is `27.8`.
  package static func text(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}
