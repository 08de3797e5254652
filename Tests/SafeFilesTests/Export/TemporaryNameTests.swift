import TestSupport
import Testing

@testable import SafeFiles

@Suite struct TemporaryNameTests {
  @Test func namesAreOfOneForm() {
    #expect(TemporaryName(random: 0, number: 0).text == ".jianbao-0000000000000000-0.part")
    #expect(TemporaryName(random: .max, number: .max).text == ".jianbao-ffffffffffffffff-4294967295.part")
    #expect(TemporaryName(random: .max, number: .max).text.utf8.count < TemporaryName.room)
    var random = SplitMix(seed: 11)
    for _ in 0..<500 {
      let name = TemporaryName(random: random.next(), number: UInt32(truncatingIfNeeded: random.next() >> 40))
      #expect(TemporaryName.matches(Array(name.text.utf8)), "\(name.text)")
    }
  }

  @Test(arguments: [
    "", ".jianbao-.part", ".jianbao-1234.part", ".jianbao-0123456789abcdef.part",
    ".jianbao-0123456789abcdef-.part", ".jianbao-0123456789abcdef-x.part",
    ".jianbao-0123456789abcdeg-0.part", ".jianbao-0123456789abcde-0.part",
    ".jianbao-0123456789abcdef-0-0.part", ".jianbao-0123456789abcdef-0.part ",
    "a.jianbao-0123456789abcdef-0.part", ".jianbao-0123456789abcdef-00000000000.part",
  ])
  func othersAreNotOurs(_ name: String) { #expect(!TemporaryName.matches(Array(name.utf8))) }
}
