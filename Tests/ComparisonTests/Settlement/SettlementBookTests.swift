import DisclosureReport
import Testing

@testable import Comparison
@testable import SafeFiles

@Suite struct SettlementBookTests {
  private func settled(_ yaml: String, _ options: (inout SettlementBook) throws -> Void = { _ in }) throws
    -> OfficeSettlement
  {
    var book = SettlementBook()
    try book.read(yaml, file: "offices.yaml")
    try options(&book)
    return try book.settlement()
  }

  /// The one sentence that refuses a file.
  private func refusal(
    _ yaml: String, _ options: (inout SettlementBook) throws -> Void = { _ in }
  ) -> String? {
    do throws(BriefingError) {
      var book = SettlementBook()
      try book.read(yaml, file: "offices.yaml")
      do { try options(&book) } catch { return "\(error)" }
      _ = try book.settlement()
      return nil
    } catch { return "\(error.exitCode) \(error.description)" }
  }

  @Test func aFileSettlesAllThatItCan() throws {
    let settlement = try settled(
      """
      offices:
        - name: 甲市乙区人民政府
          same: [乙区人民政府, "乙区 政府"]
          scope: region
        - name: 示例市
          units: [甲局, 丙局]
        - name: 另一市
          units: all
      different:
        - [乙区人民政府, 丙局]
      files:
        - file: a.json
          office: 丁局
          year: 2023
        - {file: b.json, scope: own}
      assume: own
      """)
    #expect(settlement.names == ["乙区人民政府": "甲市乙区人民政府", "乙区政府": "甲市乙区人民政府"])
    #expect(settlement.scopes == ["甲市乙区人民政府": .region])
    #expect(settlement.regions == ["示例市": ["甲局", "丙局"], "另一市": nil])
    #expect(settlement.different == [["甲市乙区人民政府", "丙局"]])
    #expect(settlement.files["a.json"] == OfficeSettlement.File(office: "丁局", year: 2023))
    #expect(settlement.files["b.json"] == OfficeSettlement.File(scope: .own))
    #expect(settlement.files.count == 2)
    #expect(settlement.otherwise == .own)
  }

  @Test func optionsWinOverTheFile() throws {
    let yaml = """
      offices:
        - name: 甲局
          same: [乙局]
          scope: own
      different:
        - [丙局, 丁局]
      files:
        - {file: a.json, office: 甲局, year: 2022, scope: region}
      assume: region
      """
    let settlement = try settled(yaml) { book in
      try book.same("甲局=乙局")
      try book.same("丙局=丁局")
      try book.scope("乙局", .region)
      try book.place("a.json=,2023")
      book.assume(.own)
    }
    #expect(settlement.names == ["甲局": "乙局", "丙局": "丁局"])
    #expect(settlement.different.isEmpty)
    #expect(settlement.scopes == ["乙局": .region])
    #expect(
      settlement.files == ["a.json": OfficeSettlement.File(office: "甲局", year: 2023, scope: .region)])
    #expect(settlement.otherwise == .own)
    let apart = try settled(yaml) { book in try book.different("甲局=乙局") }
    #expect(apart.names.isEmpty)
    #expect(apart.different == [["丙局", "丁局"], ["甲局", "乙局"]])
  }

  @Test func unknownKeysAndValuesAreNamedWithTheirLine() {
    #expect(
      refusal("ofices: []")
        == "78 offices.yaml:1:1: unknown key 'ofices' in the file; did you mean 'offices'?")
    #expect(
      refusal("offices:\n  - name: 甲\n    scop: own")
        == "78 offices.yaml:3:5: unknown key 'scop' in an office; did you mean 'scope'?")
    #expect(
      refusal("offices:\n  - name: 甲\n    scope: regoin")
        == "78 offices.yaml:3:12: scope is 'regoin'; expected own, region; did you mean 'region'?")
    #expect(
      refusal("files:\n  - file: a.txt\n    year: 23")
        == "78 offices.yaml:3:11: year is '23'; expected a year like 2023")
    #expect(
      refusal("files:\n  - file: a.txt")
        == "78 offices.yaml:2:5: nothing is said of 'a.txt'; expected office, year or scope")
    #expect(
      refusal("offices:\n  - same: [甲]")
        == "78 offices.yaml:2:5: an office has no name; expected the key name")
    #expect(
      refusal("different:\n  - [甲, 乙, 丙]")
        == "78 offices.yaml:2:5: different has 3 names in a row; expected two, [A, B]")
    #expect(
      refusal("offices:\n  name: 甲")
        == "78 offices.yaml:2:3: offices is no list; expected at least one entry, after - or in [ ]")
    #expect(
      refusal("甲局")
        == "78 offices.yaml: expected some of the keys offices, different, files, assume, focus, mark")
    #expect(refusal("offices: [") ?? "" != "")
  }

  @Test func contradictionsNameBothPlaces() {
    #expect(
      refusal("offices:\n  - name: 甲\n    same: [丙]\n  - name: 乙\n    same: [丙]")
        == "78 offices.yaml:5: '丙' is given to two offices, '甲' (offices.yaml:3) and '乙'")
    #expect(
      refusal("offices:\n  - name: 甲\n    same: [乙]\n  - name: 乙\n    same: [甲]")
        == "78 offices.yaml:5: names in a circle: 乙 → 甲 → 乙")
    #expect(
      refusal("offices:\n  - name: 甲\n    same: [甲]")
        == "78 offices.yaml:3: '甲' is named as another name of itself")
    #expect(
      refusal("offices:\n  - name: 甲\n    same: [乙]\n  - name: 乙\n    scope: own")
        == "78 offices.yaml:4: '乙' is an office here and another's name at offices.yaml:3")
    #expect(
      refusal("offices:\n  - name: 甲\n  - name: 甲\n    scope: own")
        == "78 offices.yaml:3: the office '甲' stands twice; before at offices.yaml:2")
    #expect(
      refusal("files:\n  - {file: a.txt, year: 2023}\n  - {file: a.txt, year: 2024}")
        == "78 offices.yaml:3: the file 'a.txt' stands twice; before at offices.yaml:2")
    #expect(
      refusal("offices:\n  - name: 甲\n    same: [乙]\ndifferent:\n  - [甲, 乙]")
        == "78 offices.yaml:5: '甲' and '乙' cannot be two offices; offices.yaml:3 makes them one")
    #expect(
      refusal("assume: own") { book in
        try book.scope("甲", .own)
        try book.scope("甲", .region)
      } == "64 --region '甲': '甲' is given two scopes; before at --own '甲'")
  }

  @Test func aMarkIsOneShortWord() throws {
    var book = SettlementBook()
    #expect(book.mark == nil)
    try book.read("mark: 示例数据\n", file: "offices.yaml")
    #expect(book.mark == "示例数据")
    #expect(
      refusal("mark: \(String(repeating: "字", count: 25))")
        == "78 offices.yaml:1:7: mark has 25 characters; expected a word of at most 24")
    #expect(refusal("mark: [甲]") == "78 offices.yaml:1:7: mark is ''; expected a name")
    #expect(throws: BriefingError.self) {
      try book.read("mark: 草稿\n", file: "b.yaml")
      _ = try book.settlement()
    }
  }

  @Test func optionsSayWhatTheyWant() {
    #expect(refusal("assume: own") { try $0.same("甲局") } == "--same '甲局': expected 'A=B', two names")
    #expect(refusal("assume: own") { try $0.same("甲局=") } == "--same '甲局=': expected 'A=B', two names")
    #expect(
      refusal("assume: own") { try $0.different("甲=乙=丙") }
        == "--different '甲=乙=丙': expected 'A=B', two names")
    let wanted = "expected 'file=office,year', 'file=office' or 'file=,year'"
    for text in ["a.txt", "a.txt=", "=甲局", "a.txt=甲局,23", "a.txt=甲局,2023,", "a.txt=,"] {
      #expect(refusal("assume: own") { try $0.place(text) } == "--place '\(text)': \(wanted)")
    }
    #expect(
      refusal("assume: own") { try $0.units("市=甲,") }
        == "--units '市=甲,': expected 'region' or 'region=unit,unit'")
  }

  @Test func placesAndUnitsAreTakenApart() throws {
    var book = SettlementBook()
    try book.place("in/a=b.txt = 甲 局 ，2023")
    try book.place("c.txt=乙局")
    try book.units("示例市")
    try book.units("丙市=甲局、乙局")
    let settlement = try book.settlement()
    #expect(
      settlement.files == [
        "in/a=b.txt": OfficeSettlement.File(office: "甲 局", year: 2023), "c.txt": .init(office: "乙局"),
      ])
    #expect(settlement.regions == ["示例市": nil, "丙市": ["甲局", "乙局"]])
  }
}
