import TestSupport
import Testing

@testable import SafeFiles

@Suite struct ByteDigestTests {
  /// Against coreutils, around the ends of blocks.
  @Test(arguments: [0, 1, 55, 56, 63, 64, 65, 119, 120, 127, 128, 1000, 70_001])
  func theSameAsSha256sum(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 131 ^ $0 >> 8) }
    let sum = try Program("sha256sum").run(["-"], input: bytes).out
    #expect(sum.hasPrefix(ByteDigest(bytes).text + " "), "\(sum)")
  }

  @Test func listsOfTextsAreToldApart() {
    let lists = [[], [""], ["", ""], ["ab"], ["a", "b"], ["b", "a"], ["a1:b"]]
    #expect(Set(lists.map { ByteDigest(texts: $0) }).count == lists.count)
  }

  @Test func onlyADigestIsReadAsOne() {
    let digest = ByteDigest([1])
    #expect(ByteDigest(written: digest.text) == digest)
    for wrong in [
      "", String(digest.text.dropLast()), digest.text + "0", digest.text.uppercased(),
      "é" + digest.text.dropFirst(),
    ] {
      #expect(ByteDigest(written: wrong) == nil)
    }
  }
}
