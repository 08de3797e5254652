/// The figure that a data mark stands for, carried into the exported picture.
public struct Datum: Sendable, Equatable {
  /// The path of the figure, for example `requests.disclosed.total`.
  public var figure: String
  /// The value as plain digits; nil when the report prints nothing there.
  public var value: String?
  /// The share in per cent as plain digits, in 100 % stacks and beside a count with a base; nil elsewhere.
  public var share: String?
  /// The panel's id where a chart has several scales; nil elsewhere.
  public var panel: String?
  /// What a reader is told about the mark: label, value, base, the cell it came from.
  public var tooltip: String
  /// Where the figure was read, in words; a part of the tooltip.
  public var source: String

  /// A datum.
  public init(
    figure: String, value: String?, share: String? = nil, panel: String? = nil, tooltip: String,
    source: String = ""
  ) {
    self.figure = figure
    self.value = value
    self.share = share
    self.panel = panel
    self.tooltip = tooltip
    self.source = source
  }
}
