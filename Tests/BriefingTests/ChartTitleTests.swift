import TestSupport
import Testing

@testable import Briefing

@Suite struct ChartTitleTests {
  @Test func aTitleOfTheUsersReplacesTheFinding() throws {
    let maker = try BriefingMaker(resources: try Words.folder(), language: .chinese)
    let draw = { (title: String?) in
      String(
        decoding: try maker.chart(.flow, of: MadeReport.city.report, format: .liveSVG, title: title),
        as: UTF8.self)
    }
    #expect(try draw("去年的申请").contains("<title>去年的申请"))
    #expect(try !draw("去年的申请").contains("<title>14,629"))
    #expect(try !draw("去年的申请").contains(">14,629 件申请中"))
    #expect(try draw(nil).contains("14,629 件申请中，819 件结转下年"))
  }
}
