import DisclosureReport
import Testing

@testable import Comparison

@Suite struct SettledFilesTests {
  private let files = ["a.txt", "甲/r.txt", "乙/r.txt", "one.json", "one.json", "深/甲/x.txt"]

  /// The name that a settled one is taken for; the refusal where there is none.
  private func meant(_ names: String...) -> [String] {
    do {
      let settled = names.reduce(into: [:]) { $0[$1] = OfficeSettlement.File(year: 2023) }
      return try SettledFiles(files).found(settled).keys.sorted()
    } catch {
      return [error.description]
    }
  }

  @Test func aNameOrAPathIsTakenForTheOneFileThatItFits() {
    #expect(meant("a.txt") == ["a.txt"])
    #expect(meant("in/a.txt") == ["a.txt"])
    #expect(meant("/in/乙/r.txt", "甲/r.txt") == ["乙/r.txt", "甲/r.txt"])
    #expect(meant("x.txt") == ["深/甲/x.txt"])
    #expect(meant("甲/x.txt") == ["深/甲/x.txt"])
    #expect(meant("gone.txt") == ["gone.txt"])
    #expect(meant("in/gone.txt") == ["gone.txt"])
  }

  @Test func whatFitsSeveralIsRefused() {
    #expect(meant("r.txt") == ["r.txt: 2 files have this name; name the one by its path: 乙/r.txt, 甲/r.txt"])
    #expect(
      meant("one.json")
        == ["one.json: 2 reports come from files of this name and cannot be told apart; rename the files"])
    #expect(meant("a.txt", "in/a.txt") == ["'a.txt' and 'in/a.txt' are one file; expected it once"])
  }
}
