import TestSupport
import Testing

@testable import SafeFiles

@Suite struct CarriedBytesTests {
  @Test func anyBytesComeBack() {
    var random = SplitMix(seed: 3)
    let pieces: [[UInt8]] = [
      [0xFF], [0xB1, 0xA8], Array("年报".utf8), [0x2F], [0xF4, 0x8F, 0xB8, 0x80], [0xF4, 0x8F],
      [0xED, 0xA0, 0x80],
    ]
    for _ in 0..<2000 {
      let bytes = (0..<random.next() % 9).flatMap { _ in
        random.next() % 2 == 0 ? pieces[Int(random.next() % 7)] : [UInt8(truncatingIfNeeded: random.next())]
      }
      #expect(CarriedBytes.bytes(CarriedBytes.text(bytes)) == bytes, "\(bytes)")
      #expect(FilePath(CarriedBytes.text(bytes)).bytes == bytes)
    }
  }

  @Test func textIsCarriedAsItIs() {
    for text in ["", "年报.html", "a\u{10FD}b", "\u{10FDFF}", "\u{10FF00}"] {
      #expect(CarriedBytes.text(Array(text.utf8)) == text)
      #expect(CarriedBytes.shown(text) == text)
    }
    #expect(CarriedBytes.shown(CarriedBytes.text([0x61, 0xB1, 0xA8])) == "a报")
    #expect(CarriedBytes.shown(CarriedBytes.text([0x61, 0xFF])) == "a\\xff")
  }
}
