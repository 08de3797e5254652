import Testing

@testable import PageProse

/// What is near enough to a name for a slip, and what is another word.
@Suite struct NearestNameTests {
  @Test(arguments: [
    ("drak", "dark"), ("DARK", "dark"), ("slied", "slide"), ("ofices", "offices"), ("inc", "ink"),
    ("cvs", "csv"), ("a3", "a4"), ("--onyl", "--only"), ("-lang", "--lang"), ("pritn", "print"),
    ("乙据", "乙局"), ("requsets", "requests"),
  ])
  func aSlipFindsItsName(_ word: String, _ name: String) {
    #expect(NearestName.slip(word, among: ["overview", name, "unrelated"]) == name)
  }

  @Test(arguments: [
    ("foo", "a4"), ("foo", "flow"), ("foo", "dark"), ("xy", "a4"), ("x", "y"), ("", "a4"), ("--", "--lang"),
    ("--xy", "--dpi"), ("path", "rect"), ("dot", "grid"), ("color", "colophon"), ("甲", "乙"),
  ])
  func anotherWordFindsNone(_ word: String, _ name: String) {
    #expect(NearestName.slip(word, among: [name]) == nil)
  }

  @Test func theNearestIsTakenAndOfSeveralTheFirst() {
    #expect(NearestName.slip("outcome", among: ["outcomes", "income"]) == "outcomes")
    #expect(NearestName.slip("chrt", among: ["charts", "chart", "chert"]) == "chart")
    #expect(NearestName.slip("charz", among: ["chart", "chars"]) == "chart")
    #expect(NearestName.slip("宿迁市政府", among: ["宿城区政府"], most: 1) == nil)
    #expect(NearestName.slip("x", among: []) == nil)
  }

  @Test func neighboursThatChangedPlacesAreOneEdit() {
    #expect(NearestName.edits("regoin", "region") == 1)
    #expect(NearestName.edits("regnio", "region") == 2)
    #expect(NearestName.edits("widht", "width", most: 1) == 1)
  }
}
