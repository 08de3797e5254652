/// The charts there are.
public enum ChartList {
  /// Id and what it shows, a line each.
  public static func text(_ terms: Terms) -> String {
    TerminalTable.text(ChartID.allCases.map { [$0.rawValue, terms["chart.\($0.rawValue)"]] })
  }
}
