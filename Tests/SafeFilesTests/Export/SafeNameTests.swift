import DisclosureReport
import TestSupport
import Testing

@testable import SafeFiles

@Suite struct SafeNameTests {
  @Test(arguments: [
    ("南京市建邺区人民政府办公室-2023", "南京市建邺区人民政府办公室-2023"), ("../../etc/passwd", "etc-passwd"),
    ("/absolute", "absolute"), ("a\0b\nc", "a-b-c"), (".hidden", "hidden"), ("...", "report"), ("", "report"),
    ("CON", "_CON"), ("nul.txt", "_nul.txt"), ("name. ", "name"),
    ("a\\b:c*d?e\"f<g>h|i", "a-b-c-d-e-f-g-h-i"),
    ("\u{202E}gnp.exe", "gnp.exe"), ("e\u{301}", "\u{E9}"), ("\u{200B}-rf", "rf"), ("\u{AD}.\u{AD}a", "a"),
    (".\u{301}a", "a"), ("-\u{FE0F}\u{20E3}a", "a"), ("\u{3164}\u{2800}-a", "a"), ("a.\u{200D}", "a"),
    ("e\u{34F}\u{301}", "\u{E9}"), ("con .txt", "_con .txt"), ("COM\u{B9}.x", "_COM\u{B9}.x"),
    ("aux\u{200B}", "_aux"), ("甲\u{200B}乙", "甲乙"), ("甲\u{A0}乙\u{3000}", "甲\u{A0}乙"),
  ])
  func namesBecomeSafe(_ text: String, _ name: String) { #expect(SafeName.name(text) == name) }

  @Test func longNamesAreCutBetweenCharacters() {
    let name = SafeName.name(String(repeating: "国", count: 300))
    #expect(name.utf8.count == 198)
    #expect(name.allSatisfy { $0 == "国" })
  }

  @Test func collisionsGetASuffix() {
    var taken: Set<String> = []
    #expect(SafeName.unique("Office-2023", among: &taken) == "Office-2023")
    #expect(SafeName.unique("office-2023", among: &taken) == "office-2023-2")
    #expect(SafeName.unique("Office-2023", among: &taken) == "Office-2023-3")
    let long = String(repeating: "a", count: 200)
    _ = SafeName.unique(long, among: &taken)
    #expect(SafeName.unique(long, among: &taken).utf8.count <= 200)
  }

  @Test func twinsInCaseAndCompositionCollide() {
    var taken: Set<String> = []
    for (name, unique) in [
      ("\u{E9}-2023", "\u{E9}-2023"), ("e\u{301}-2023", "e\u{301}-2023-2"), ("\u{C9}-2023", "\u{C9}-2023-3"),
      ("straße", "straße"), ("STRASSE", "STRASSE-2"),
    ] { #expect(SafeName.unique(name, among: &taken) == unique) }
  }

  @Test func noTextOfAnyScalarsMakesAnUnsafeName() {
    var random = SplitMix(seed: 7)
    let traps: [Unicode.Scalar] = [
      ".", "-", " ", "/", "\\", ":", "\0", "\n", "a", "国", "\u{301}", "\u{200B}", "\u{200D}", "\u{202E}",
      "\u{FE0F}",
      "\u{AD}", "\u{D4E}", "\u{600}", "\u{3164}", "\u{E0100}", "\u{FEFF}", "\u{FFFE}", "\u{E000}", "\u{3000}",
      "\u{2028}",
      "\u{344}", "\u{1F3FB}", "\u{212A}", "C", "O", "N",
    ]
    var taken: Set<String> = []
    for _ in 0..<5000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<random.next() % 60 {
        let isTrap = random.next() % 3 > 0
        let scalar =
          isTrap
          ? traps[Int(random.next() % UInt64(traps.count))] : Unicode.Scalar(UInt32(random.next() % 0x110000))
        scalar.map { scalars.append($0) }
      }
      let text = String(repeating: String(scalars), count: Int(random.next() % 4) + 1)
      let name = SafeName.unique(SafeName.name(text), among: &taken)
      let found = Array(name.unicodeScalars)
      #expect(!name.isEmpty && name.utf8.count <= 200)
      #expect(!found.contains { "/\\:*?\"<>|".unicodeScalars.contains($0) || $0.value < 0x20 }, "\(found)")
      #expect(!found.contains { $0.properties.isDefaultIgnorableCodePoint }, "\(found)")
      for end in [found.first, found.last] {
        #expect(
          end.map { ".- ".unicodeScalars.contains($0) || $0.properties.isWhitespace } == false, "\(found)")
      }
      #expect(found.first.map { $0.properties.canonicalCombiningClass == .notReordered } == true, "\(found)")
      #expect(found == Array(SafeName.name(name).unicodeScalars), "a safe name stays as it is")
    }
  }
}
