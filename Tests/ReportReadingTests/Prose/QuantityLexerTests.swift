import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct QuantityLexerTests {
  private func read(_ text: String) -> [String] {
    QuantityLexer.quantities(in: text.scalars.map(EvenText.even)).map { quantity in
      (quantity.isApproximate ? "~" : "") + "\(quantity.value)\(quantity.unit)"
    }
  }

  @Test(arguments: [
    ("三十五件", "35件"), ("一百二十件", "120件"), ("两件", "2件"), ("十二条", "12条"), ("一千零五件", "1005件"), ("三万余条", "~30000条"),
    ("十件", "10件"), ("二十件", "20件"), ("一百零三件", "103件"), ("两千四百二十八条", "2428条"), ("一万五千条", "15000条"),
    ("一亿两千万元", "120000000元"),
    ("收到申请一件。", "1件"), ("被提起行政复议一起", ""), ("近三百场", "~300场"), ("十余次", "~10次"), ("约两百件", "~200件"),
    ("逾三千条", "~3000条"),
    ("超三万条", "~30000条"), ("３５件", "35件"), ("3千余条", "~3000条"), ("2.5万条", "25000条"), ("12条左右", "~12条"),
    ("总数三十五件", "35件"),
    ("清单三十五项", "35项"),
  ])
  func aQuantity(_ text: String, _ expected: String) {
    #expect(read(text) == (expected.isEmpty ? [] : [expected]))
  }

  @Test(arguments: [
    "二〇二三年", "每一件", "第一期", "第三十五条", "一次性", "一批", "进一步", "一系列", "一件事", "统一", "同一件", "唯一", "万一", "三公", "两会",
    "五年", "四类过程性",
    "三安全一稳定", "六个方面", "百件实事", "十件民生实事", "千家万户", "数百件", "几十件", "上百件", "一条龙", "一件一策", "三人行", "《创业富民三十条》",
    "“办结一件申请”",
    "《创业30条》", "二〇二三件", "三五件", "百分之三十", "十四五", "一起推进", "三届五次会议", "三十六条规定", "十个工作日", "两个百分点", "一网通办",
    "双随机、一公开",
  ])
  func anIdiomIsNoQuantity(_ text: String) { #expect(read(text) == []) }

  @Test(arguments: [
    ("占30.61%", "30.61"), ("占百分之三十", "30"), ("占百分之三十点五", "30.5"), ("达百分之百", "100"), ("近40%", "~40"),
    ("90%以上", "~90"),
    ("百分之零点八", "0.8"), ("增长5%-10%", ""), ("三个百分点", ""), ("百分之", ""), ("版本1.2%x", "1.2"),
  ])
  func aPercentage(_ text: String, _ expected: String) {
    let found = PercentLexer.percents(in: text.scalars).map {
      ($0.isApproximate ? "~" : "") + $0.value.description
    }
    #expect(found == (expected.isEmpty ? [] : [expected]))
  }

  @Test(
    arguments: [
      ("三十五", 35), ("十", 10), ("百", nil), ("二〇二三", nil), ("三五", nil), ("一千零五", 1005), ("五十万", 500_000),
      ("一百百", nil),
      ("十百", nil), ("一万亿", nil), ("三千二百一十", 3210), ("零五", nil), ("两万零三", 20003),
    ] as [(String, Int?)])
  func aChineseNumeral(_ text: String, _ expected: Int?) {
    #expect(ChineseNumeral.value(text.scalars[...]) == expected)
  }
}
