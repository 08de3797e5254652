import FigureFiles
import Testing

/// An array that is written object by object.
@Suite struct JSONArrayTextTests {
  @Test(arguments: 0...3)
  func itIsTheTextOfTheWhole(_ count: Int) {
    let items = (0..<count).map { number -> JSONText in
      .object([("number", .whole(number)), ("inside", .array([.object([("a", .null), ("b", .array([]))])]))])
    }
    var array = JSONArrayText()
    let text = items.map { array.next($0.element) }.joined() + array.end
    #expect(text == (count == 0 ? "" : JSONText.array(items).render() + "\n"))
  }
}
