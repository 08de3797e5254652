import Testing

@testable import ReportReading

@Suite struct InlineMarksTests {
  private func read(_ text: String) -> String {
    var scalars = EvenText.even(text.scalars)
    let count = scalars.count
    InlineMarks.drop(&scalars)
    #expect(scalars.count == count)
    return String(scalars.filter { $0 != EvenText.nothing })
  }

  @Test(arguments: [
    ("**3846**", "3846"), ("*3846*", "3846"), ("__3846__", "3846"), ("`3846`", "3846"), ("$3846$", "3846"),
    ("3471<sup>1</sup>", "3471"), ("3471^1^", "3471"), ("3471[1]", "3471"), ("3471[^1]", "3471"),
    ("3471¹", "3471"),
    ("3471①", "3471"), ("~~34~~71", "71"), ("<span style=\"x\">12</span>", "12"), ("1<br>2", "1    2"),
    ("&nbsp;12", "      12"), ("[3471]{style=\"a: b\"}", "3471"), ("**规章**", "规章"),
  ])
  func marksAroundNumbers(_ text: String, _ wanted: String) { #expect(read(text) == wanted) }

  /// Marks between two digits stay, so that they never become one number; a mark of absence stays.
  @Test(arguments: ["3*4", "3`4", "__", "_", "3^4", "3²4", "a < b", "①3", "[1]", "2 ~ 3", "R&D"])
  func whatIsNoMark(_ text: String) { #expect(read(text) == String(EvenText.even(text.scalars))) }
}
