import Testing

@testable import SafeText

@Suite("Hidden controls")
struct HiddenControlTests {
  @Test(
    "What each scalar does",
    arguments: [
      (0x00, HiddenControl.control), (0x1B, .control), (0x7F, .control), (0x9B, .control), (0xFFFE, .control),
      (0xFFFF, .control), (0xFDD0, .control), (0x1FFFE, .control), (0x10FFFF, .control), (0x061C, .steering),
      (0x200E, .steering), (0x200F, .steering), (0x202A, .steering), (0x202E, .steering), (0x2066, .steering),
      (0x2069, .steering), (0x206F, .steering), (0xFFF9, .steering), (0xE0041, .steering), (0x0D, .lineBreak),
      (0x85, .lineBreak), (0x2028, .lineBreak), (0x2029, .lineBreak),
    ] as [(UInt32, HiddenControl)])
  func kinds(value: UInt32, kind: HiddenControl) throws {
    #expect(HiddenControl(try #require(Unicode.Scalar(value))) == kind)
  }

  @Test(
    "What may be shown is none",
    arguments: ["\t", "\n", " ", "~", "\u{A0}", "\u{200B}", "\u{200D}", "\u{FE0F}", "简", "\u{FFFD}", "𠮷"])
  func none(text: String) {
    #expect(text.unicodeScalars.allSatisfy { HiddenControl($0) == nil })
    #expect(!text.hasHiddenControls)
  }

  @Test("Every hidden control is seen by the quick look too")
  func quickLook() {
    // The Basic Multilingual Plane, the ends of every other, and the tags.
    var values = Array(UInt32(0)...0xFFFF)
    for plane in UInt32(1)...16 { values += [0, 0xFFFD, 0xFFFE, 0xFFFF].map { plane * 0x10000 + $0 } }
    values += Array(UInt32(0xE0000)...0xE00FF)
    for value in values {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isHidden = HiddenControl(scalar) != nil
      if isHidden != String(scalar).hasHiddenControls { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test("They are left out and counted; a line break leaves a space")
  func left() {
    let text = "共\u{202E}18\u{202C}件\u{1B}[2J\u{2028}甲"
    #expect(text.withoutHiddenControls == "共18件[2J 甲")
    #expect(text.hiddenControlCount == 4)
    #expect("简报 abc".withoutHiddenControls == "简报 abc")
  }
}
