/// The text of an array of objects, one after another: the same as of the whole, without keeping it.
public struct JSONArrayText: Sendable {
  private var isOpen = false

  /// An array that has not begun.
  public init() {}

  /// What stands before an object, and its text as an element.
  public mutating func next(_ element: String) -> String {
    defer { isOpen = true }
    return (isOpen ? ",\n" : "[\n") + element
  }

  /// What ends the array and its file; nothing where no object came.
  public var end: String { isOpen ? "\n]\n" : "" }
}
