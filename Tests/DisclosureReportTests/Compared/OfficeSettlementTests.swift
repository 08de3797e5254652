import DisclosureReport
import Testing

@Suite struct OfficeSettlementTests {
  @Test func aNameLosesItsSpaces() {
    #expect(OfficeSettlement().name(" 示例区\u{3000}民政局\u{FEFF}\u{200B}") == "示例区民政局")
    #expect(OfficeSettlement().name(" ").isEmpty)
  }

  @Test func aNameLosesWhatNobodySees() {
    let names = ["甲\u{200D}局", "甲局\u{200D}", "\u{202E}甲局", "甲\u{1}局", "甲\u{AD}局", "甲\n局"]
    #expect(names.map(OfficeSettlement().name) == Array(repeating: "甲局", count: 6))
  }

  @Test func namesLeadOnAndSpacesDoNotStop() {
    var settlement = OfficeSettlement(names: ["甲 局": "乙局", "乙局": " 丙局"])
    #expect(settlement.name("甲局") == "丙局")
    #expect(settlement.name("乙 局") == "丙局")
    #expect(settlement.name("丙局") == "丙局")
    settlement.names["丙局"] = "丁局"
    #expect(settlement.name("甲局") == "丁局")
  }

  @Test func aCircleIsOneOffice() {
    let settlement = OfficeSettlement(names: ["丙": "乙", "乙": "丁", "丁": "丙", "外": "丙", "己": "己"])
    #expect(["丙", "乙", "丁", "外"].map(settlement.name) == ["丁", "丁", "丁", "丁"])
    #expect(settlement.name("己") == "己")
  }

  @Test func aLongChainEnds() {
    let pairs = (0..<2_000).map { ("局\($0)", "局\($0 + 1)") }
    let settlement = OfficeSettlement(names: Dictionary(uniqueKeysWithValues: pairs))
    #expect(settlement.name("局0") == "局2000")
  }
}
