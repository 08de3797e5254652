import Foundation
import TestSupport
import Testing

/// Many reports at a time: the same results and messages in the same order.
@Suite struct JobsTests {
  @Test(arguments: [
    "figures", "figures --explain", "check --all", "check --json", "check --letter", "brief --text -",
  ])
  func theOrderIsThatOfTheInput(_ command: String) throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      printf 'nothing' > 01.txt; printf '{' > 15.json
      for n in 02 03 04 05 06 07 08 09 10 11 12 13 14; do sed "s/建邺/第$n/g" "$S" > $n.txt; done
      for jobs in 1 2 5; do "$J" \(command) --jobs $jobs *.txt *.json > out$jobs 2> err$jobs; echo $? >> out$jobs; done
      cmp out1 out2 && cmp out1 out5 && cmp err1 err2 && cmp err1 err5 && tail -1 out1; wc -l < err1; grep -c 第08 out1
      """, in: work)
    let lines = run.out.split(separator: "\n")
    #expect(lines.first == "3", "\(run.out) \(run.err)")
    #expect(lines.dropFirst().first.flatMap { Int($0.filter(\.isNumber)) } == 2)
    #expect(lines.last.flatMap { Int($0) } ?? 0 > 0)
  }

  @Test(arguments: ["0", "65", "-1"])
  func aNumberOfJobsIsOneToSixtyFour(_ jobs: String) throws {
    let work = try Scratch()
    let run = try Program.shell(#""$J" figures "$S" --jobs=\#(jobs)"#, in: work)
    #expect(run.code == 64)
    #expect(run.err.contains("--jobs \(jobs)：应为 1 到 64"), "\(run.err)")
  }
}
