import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct ReadingBudgetTests {
  private func failure(_ limits: ReadingLimits, _ budget: ReadingBudget) throws -> ReadingError? {
    let page = PageText(String(repeating: "主动公开信息3条。", count: 600).scalars)
    do throws(ReadingError) {
      _ = try NarrativeReader.read(
        page, proseEnd: page.count, proseStart: nil, limits: limits, budget: budget)
      return nil
    } catch {
      return error
    }
  }

  /// A clock that goes on by a second whenever it is looked at.
  private final class Clock: @unchecked Sendable {
    private var now = 0.0
    func tick() -> Double {
      now += 1
      return now
    }
  }

  @Test(arguments: [(2.0, true), (3.0, false), (4.0, false)])
  func time(_ most: Double, _ isRefused: Bool) throws {
    var limits = ReadingLimits()
    limits.seconds = most
    let clock = Clock()
    // Six hundred sentences are looked at three times.
    let error = try failure(
      limits, ReadingBudget(file: "a.txt", limits: limits, seconds: { clock.tick() }, memory: { 0 }))
    #expect((error?.kind == .beyondLimit) == isRefused)
    if let error {
      #expect(
        error.messageEn
          == "a.txt: reading the file takes more than 2 seconds, the most that are spent on one.")
    }
  }

  @Test(arguments: [(-1, false), (0, false), (1, true)])
  func memory(_ more: Int, _ isRefused: Bool) throws {
    let limits = ReadingLimits()
    let clock = Clock()
    let budget = ReadingBudget(
      file: "a.txt", limits: limits, seconds: { 0 },
      memory: { clock.tick() == 1 ? 1000 : 1000 + limits.memoryBytes + more })
    let error = try failure(limits, budget)
    #expect((error?.kind == .beyondLimit) == isRefused)
    if let error { #expect(error.messageZh == "a.txt：读取这个文件需要的内存超过 512 MB 的上限。") }
  }

  @Test(arguments: [(-1, false), (0, false), (1, true)])
  func memoryThatWillBeTaken(_ more: Int, _ isRefused: Bool) {
    let limits = ReadingLimits()
    let budget = ReadingBudget(file: "a.txt", limits: limits, seconds: { 0 }, memory: { 1000 })
    let refused: Bool
    do throws(ReadingError) {
      try budget.check(ahead: limits.memoryBytes + more)
      refused = false
    } catch { refused = error.kind == .beyondLimit }
    #expect(refused == isRefused)
  }

  /// A text whose pages would take more than a file may is refused before they are made.
  @Test func aTextThatIsTooLargeIsRefusedBeforehand() {
    var limits = ReadingLimits()
    limits.memoryBytes = 8 << 20
    let text = Array(String(repeating: "a", count: 1 << 20).utf8)
    do throws(ReadingError) {
      _ = try ReportReader(limits: limits).read(text, file: "a.txt")
      #expect(Bool(false), "it was read")
    } catch { #expect(error.kind == .beyondLimit, "\(error)") }
  }

  @Test func whatIsMeasuredGrows() {
    #expect(ReadingBudget.residentBytes() > 1_000_000)
    #expect(ReadingBudget.threadSeconds() > 0)
  }

  @Test func aParserIsStoppedInItsWork() {
    var limits = ReadingLimits()
    limits.seconds = 0
    let clock = Clock()
    let budget = ReadingBudget(file: "a.html", limits: limits, seconds: { clock.tick() }, memory: { 0 })
    let page = "<html><body>" + String(repeating: "<p>a</p>", count: 20_000)
    #expect(throws: ReadingError.self) {
      try MarkupDocument.events(page.scalars, file: "a.html", limits: limits, budget: budget)
    }
  }
}
