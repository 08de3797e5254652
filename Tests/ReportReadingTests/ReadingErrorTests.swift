import Testing

@testable import ReportReading

@Suite struct ReadingErrorTests {
  private func failure(_ bytes: [UInt8]) -> ReadingError? {
    do throws(ReadingError) {
      _ = try ReportReader().read(bytes, file: "a.txt")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ([UInt8](), ReadingError.Kind.empty), (Array(" \n\t　".utf8), .empty),
    ([0x89, 0x50, 0x4E, 0x47, 1], .binary),
    (Array("%PDF-1.7".utf8), .malformed), ([0x50, 0x4B, 3, 4], .binary), ([0xD0, 0xCF, 0x11, 0xE0], .binary),
    ([0x41, 0, 0x42], .binary), (Array("今天天气很好。".utf8), .noReport),
  ])
  func kinds(_ bytes: [UInt8], _ kind: ReadingError.Kind) throws {
    let error = try #require(failure(bytes))
    #expect(error.kind == kind)
    #expect(error.kind.exitCode == 65)
    #expect(error.messageEn.hasPrefix("a.txt") && error.messageEn.hasSuffix("."))
    #expect(error.messageZh.hasPrefix("a.txt") && error.messageZh.hasSuffix("。"))
  }

  @Test func headingsWithoutTables() throws {
    let text = "一、总体情况\n无。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、问题"
    let error = try #require(failure(Array(text.utf8)))
    #expect(error.kind == .tablesMissing)
    #expect(error.line == 4)
  }

  @Test func theOlderForm() throws {
    let text = "二、主动公开政府信息情况\n统计指标 单位 统计数\n同意公开答复数 件 3\n不同意公开答复数 件 1\n三、收到和处理政府信息公开申请情况"
    #expect(failure(Array(text.utf8))?.kind == .olderForm)
  }

  @Test func tooLarge() throws {
    let bytes = [UInt8](repeating: 0x20, count: ReportReader.maximumBytes + 1)
    #expect(failure(bytes)?.kind == .tooLarge)
  }

  @Test func theOlderFormInATable() {
    let rows = ["指标名称|数", "同意公开答复数|5", "同意部分公开答复数|1", "不同意公开答复数|2", "重复申请|1", "维持具体行政行为数|1"]
    let cells = rows.map {
      "<tr><td>" + $0.split(separator: "|").joined(separator: "</td><td>") + "</td></tr>"
    }
    let html = "<html><body><p>二、主动公开政府信息情况</p><table>\(cells.joined())</table></body></html>"
    #expect(failure(Array(html.utf8))?.kind == .olderForm)
  }
}
