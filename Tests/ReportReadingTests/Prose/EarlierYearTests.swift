import DisclosureReport
import Testing

@testable import ReportReading

/// What was disclosed in an earlier year is no volume of the report's.
@Suite struct EarlierYearTests {
  @Test(arguments: [
    ("全年主动公开政府信息1200条;上年主动公开900条。", [1200]),
    ("全年主动公开政府信息1200条,2022年主动公开政府信息900条。", [1200]),
    ("全年主动公开政府信息1200条,上年度主动公开信息900条。", [1200]),
    ("2023年主动公开政府信息1200条。2022年度,我办主动公开政府信息900条。", [1200]),
    ("去年同期,主动公开政府信息900条;今年主动公开政府信息1200条。", [1200]),
    ("前年公开信息800条,往年公开信息700条,全年主动公开政府信息1200条。", [1200]),
    // Named otherwise, the earlier year takes nothing away.
    ("与2022年相比,主动公开政府信息1200条。", [1200]), ("在去年工作基础上,主动公开政府信息1200条。", [1200]),
    ("根据2022年印发的办法,主动公开政府信息1200条。", [1200]), ("2022年以来不断完善,2023年主动公开政府信息1200条。", [1200]),
  ])
  func volumesAreOfTheYear(_ sentences: String, _ volumes: [Int]) throws {
    let found = try ProseSample.figures(sentences).filter {
      $0.role == .proactiveVolume && $0.kind == .quantity
    }
    #expect(found.map(\.value) == volumes.map { ExactNumber($0) })
  }
}
