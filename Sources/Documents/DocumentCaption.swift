/// A caption whose number Word counts on when captions are added or taken away.
public struct DocumentCaption: Sendable, Equatable {
  /// What stands before the number, for example `图 `; captions with one label are counted together.
  public var label: String
  /// The number, from 1, as it is shown until Word counts again.
  public var number: Int
  /// What follows the number; empty for nothing.
  public var text: String

  /// A caption.
  public init(label: String, number: Int, text: String) {
    self.label = label
    self.number = number
    self.text = text
  }
}
