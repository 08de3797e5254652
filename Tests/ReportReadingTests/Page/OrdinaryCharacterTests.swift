import DisclosureReport
import Testing

@testable import ReportReading

@Suite("Characters that look right and are others")
struct OrdinaryCharacterTests {
  @Test(
    "One for one",
    arguments: [
      ("⼈⺠⾏⾃⽣⼯⽉⽇⼀⼆⼗⼋⻔⻓⻚⻛⻄⺟⽆⽐⾦⽂⽅⽤", "人民行自生工月日一二十八门长页风西母无比金文方用"),
      ("\u{FA08}\u{F98E}\u{F9E1}\u{2F81A}", "行年李冬"), ("︵︶︿﹀︽︾︓︐︑︒︙", "()〈〉《》:,、。…"),
      ("﹒﹖｡､", ".?。、"), ("\u{E5E5}", "\u{3000}"), ("人Ａ1㈠①", "人Ａ1㈠①"),
    ])
  func ordinary(text: String, expected: String) {
    #expect(String(text.unicodeScalars.map(OrdinaryCharacter.of)) == expected)
  }

  @Test(
    "What is left out or becomes a space",
    arguments: [
      ("政\u{AD}府\u{200B}信\u{200D}息\u{FEFF}公\u{FE0F}开", "政府信息公开", 0), ("1\u{200B}2", "1\u{200B}2", 0),
      ("\u{F06C}某局", " 某局", 1), ("\u{F0B7} 某局\n\u{F0B7}\t某委", "  某局\n \t某委", 2), ("微信\u{E123}信息", "微信 信息", 1),
      ("收到\u{F0A0}\u{F0A1}12件", "收到\u{F0A0}\u{F0A1}12件", 0),
      ("|\u{E602}|\u{E603}|", "|\u{E602}|\u{E603}|", 0),
      ("1\u{E602}件", "1\u{E602}件", 0), ("\u{E602}", "\u{E602}", 0),
    ])
  func shown(text: String, expected: String, bullets: Int) {
    let shown = ShownText(text)
    #expect(String(shown.scalars) == expected)
    #expect(shown.bullets == bullets)
  }

  @Test("A report full of them is the report without them, and its places point into the file")
  func report() throws {
    let plain = try SampleReport().read()
    let ordinary = Array("人民行自生工无比金文方用一二三十八长页政年不公".unicodeScalars)
    var others: [Unicode.Scalar: Unicode.Scalar] = [:]
    for run in LookalikeTable.runs {
      for (offset, character) in run.characters.unicodeScalars.enumerated() where ordinary.contains(character)
      {
        others[character] = others[character] ?? Unicode.Scalar(run.first + UInt32(offset))
      }
    }
    #expect(others.count >= 15)
    var text = String(SampleReport().flattened.unicodeScalars.map { others[$0] ?? $0 })
    text = text.replacing("保护", with: "保\u{AD}\u{200C}护").replacing("信息内容", with: "\u{F0B7}信息内容")
    let report = try ReportReader().read(Array(text.utf8), file: "a")
    #expect(report.office == plain.office && report.year == plain.year && report.title == plain.title)
    #expect(report.cells.mapValues(\.value) == plain.cells.mapValues(\.value))
    #expect(report.remarks.map(\.rule) == ["R-private"])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    for (id, cell) in report.cells {
      let origin = try #require(cell.origin, "\(id)")
      let raw = Array(origin.raw.unicodeScalars)
      #expect(Array(lines[origin.line - 1][(origin.column - 1)...].prefix(raw.count)) == raw, "\(id)")
    }
  }

  @Test("A cell that prints nothing known is neither blank nor part of a number")
  func cells() throws {
    let page = try Fixture.bytes("page.html")
    let text = String(decoding: page, as: UTF8.self)
    let row = try #require(text.firstRange(of: "行政许可</td>"))
    let cell = try #require(text[row.upperBound...].firstRange(of: "61"))
    let cases: [(String, Int?, Cell.Mark?)] = [
      ("\u{E5E5}61\u{E5E5}", 61, nil), ("\u{E602}1", nil, .unreadable),
      ("\u{E602}", nil, .unreadable),
    ]
    for (words, value, mark) in cases {
      let report = try ReportReader().read(
        Array(text.replacingCharacters(in: cell, with: words).utf8), file: "a")
      #expect(report.value(.proactive(.licences, .decisions))?.int == value, "\(words)")
      #expect(value != nil || report[.proactive(.licences, .decisions)]?.mark == mark, "\(words)")
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with words: String) -> String {
    self[..<range.lowerBound] + words + self[range.upperBound...]
  }
}
