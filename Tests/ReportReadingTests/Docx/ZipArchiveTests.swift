import Testing

@testable import ReportReading

@Suite struct ZipArchiveTests {
  /// The error of the sample Word file after a change to its archive.
  private func failure(_ change: (inout ZipWriter) -> Void) throws -> ReadingError {
    var zip = WordFile.report.archive
    change(&zip)
    return try #require(GivenSample.failure(zip.bytes))
  }

  private func expect(
    _ words: String, _ change: (inout ZipWriter) -> Void, at location: SourceLocation = #_sourceLocation
  ) throws {
    var error: ReadingError?
    let time = try ContinuousClock().measure { error = try failure(change) }
    #expect(error?.kind == .badArchive, sourceLocation: location)
    #expect(error?.messageEn.contains(words) == true, "\(error?.messageEn ?? "")", sourceLocation: location)
    #expect(error?.messageZh.hasSuffix("。") == true, sourceLocation: location)
    #expect(time < .seconds(1), sourceLocation: location)
  }

  @Test func sizesAndRatios() throws {
    let bomb = [UInt8](repeating: 0x20, count: 2 * 1024 * 1024)
    try expect("100 times") { $0.entries[2].content = bomb }
    try expect("100 times") { $0.entries.append(ZipWriter.Entry(name: "word/media/a.bin", content: bomb)) }
    try expect("200 MB") { $0.entries[1].inflated = 300 * 1024 * 1024 }
    try expect("ZIP64") { $0.entries[1].inflated = 0xFFFF_FFFF }
    try expect("2001 entries") { zip in
      for number in 0..<1998 { zip.entries.append(ZipWriter.Entry(name: "a\(number)", isDeflated: false)) }
    }
  }

  @Test func aSmallBombWithALyingSize() throws {
    let bomb = ZipWriter.deflated([UInt8](repeating: 0x20, count: 8 * 1024 * 1024))
    try expect("not of the size") { zip in
      zip.entries[2].data = bomb
      zip.entries[2].inflated = 90 * 1024
    }
    try expect("not of the size") { $0.entries[2].inflated = $0.entries[2].content.count + 1 }
    try expect("not of the size") { $0.entries[2].inflated = $0.entries[2].content.count - 1 }
  }

  @Test func listsThatContradictEachOther() throws {
    try expect("contradict") { $0.entries[2].ownName = "word/documents.xml" }
    try expect("contradict") { $0.entries[2].ownInflated = 5 }
    try expect("contradict") { $0.count = 2 }
    try expect("contradict") { $0.count = 4 }
    try expect("overlaps") { $0.entries[1].offset = 3 }
    try expect("contradict") { $0.entries[0].offset = 3 }
    try expect("ZIP64") { $0.count = 0xFFFF }
    try expect("ZIP64") { $0.entries[1].offset = 0xFFFF_FFFF }
  }

  @Test func overlapAndNames() throws {
    try expect("overlaps") { $0.entries[1].packed = 200 }
    try expect("twice") { $0.entries.append($0.entries[2]) }
    try expect("twice") { $0.entries[1].name = "word/DOCUMENT.xml" }
    for name in ["../a.xml", "/etc/a", "word/../../a", "C:/a", "a\\b", "a\0b", ""] {
      try expect("leads out") { $0.entries[1].name = name }
    }
  }

  @Test func encryptionPackingAndDamage() throws {
    try expect("encrypted") { $0.entries[2].flags = 1 }
    try expect("encrypted") { $0.entries[2].flags = 0x41 }
    try expect("packed in a way") { $0.entries[2].method = 12 }
    try expect("check sum") { $0.entries[2].crc = 1 }
    try expect("damaged") { $0.entries[2].data = [UInt8](repeating: 0xFF, count: 3000) }
    try expect("packed in a way") { zip in
      zip.entries[2].isDeflated = false
      zip.entries[2].inflated = 10
    }
  }

  @Test func cutOffAnywhere() throws {
    let bytes = WordFile.report.bytes
    for length in stride(from: 22, to: bytes.count, by: 97) {
      let error = try #require(GivenSample.failure(Array(bytes[..<length])))
      #expect(error.kind == .badArchive)
      #expect(error.messageEn.contains("cut off"))
    }
  }

  @Test func everyFlippedByteEndsInAResultOrAnError() throws {
    let bytes = WordFile.report.bytes
    var refused = 0
    for place in stride(from: 4, to: bytes.count, by: 23) {
      var damaged = bytes
      damaged[place] ^= 0xFF
      if GivenSample.failure(damaged) != nil { refused += 1 }
    }
    #expect(refused > bytes.count / 23 * 9 / 10)
  }

  @Test func aCommentAndSizesAfterTheDataAreRead() throws {
    var zip = WordFile.report.archive
    zip.comment = Array("PK".utf8)
    #expect(GivenSample.failure(zip.bytes) == nil)
    zip.entries[2].isDeflated = false
    #expect(GivenSample.failure(zip.bytes) == nil)
  }
}
