import Foundation
import TestSupport
import Testing

/// `brief --resume`: what an earlier run finished stays as it is, and the tree is that of a run that nothing disturbed.
@Suite struct ResumeTests {
  /// Makes reports r1 to r4, two of them with the same figures under another name, and a folder of briefings of them.
  private let setUp = """
    mkdir in; for n in 1 2 3; do sed "s/建邺/第$n/g" "$S" > in/r$n.txt; done; cp in/r1.txt in/r4.txt; printf nothing > in/r5.txt
    brief() { "$J" brief in --resume -o out "$@" > log 2> err; echo $?; grep -c 上次已做完 err; }
    tree() { (cd out; find . -type f -printf '%p %i\\n' | sort); }
    sums() { (cd out; find . -type f -exec sha256sum {} + | sort -k2); }

    """

  @Test func whatIsFinishedIsNotMadeAgain() throws {
    let work = try Scratch()
    let run = try Program.shell(
      setUp + """
        brief; tree > tree1; cp log log1; sums > sums1; brief; tree | cmp - tree1; cmp log log1
        wc -l < log; ls -A out | wc -l; ls out/*/.jianbao | wc -l
        """, in: work)
    #expect(run.out == "3\n0\n3\n4\n4\n4\n4\n", "\(run.out)\(run.err)")
  }

  /// A changed report, option, word, or file of a folder: what depends on it is made again, and nothing else.
  @Test func whatChangedIsMadeAgain() throws {
    let work = try Scratch()
    let run = try Program.shell(
      setUp + """
        brief; sums > sums1
        for folder in out/*; do printf x >> $folder/index.html; break; done; brief; sums | cmp - sums1
        rm out/*第2*/charts/*.png; brief; sums | cmp - sums1
        cp in/r2.txt kept; sed -i s/2023年/2022年/g in/r2.txt; brief; ls -d out/*2022 | wc -l; mv kept in/r2.txt; rm -r out/*2022
        brief; sums | cmp - sums1
        printf 'r3.txt:\\n  requests.carriedOut.total: 3\\n' > in/corrections.yaml; brief; rm in/corrections.yaml; brief; sums | cmp - sums1
        brief --lang en --size 960x540; brief; sums | cmp - sums1
        """, in: work)
    #expect(
      run.out == "3\n0\n" + "3\n3\n" + "3\n3\n" + "3\n3\n1\n" + "3\n4\n" + "3\n3\n3\n3\n" + "3\n0\n3\n0\n",
      "\(run.out)\(run.err)")
  }

  /// The stamp alone says that a folder is finished; `Tests/Hostile/check-resume` kills at every moment.
  @Test(arguments: ["--deck", ""]) func aFolderWithoutItsStampIsMadeAgain(_ option: String) throws {
    let work = try Scratch()
    let run = try Program.shell(
      setUp + """
        brief \(option); sums > whole; mv out kept
        for folder in kept/*; do cp -r kept out; rm "out/${folder#kept/}/.jianbao"; brief \(option); sums | cmp - whole; rm -r out; done
        """, in: work)
    #expect(run.out == "3\n0\n" + String(repeating: "3\n3\n", count: 4), "\(run.out)\(run.err)")
  }

  @Test func withoutTheOptionNothingIsStamped() throws {
    let work = try Scratch()
    let run = try Program.shell(
      #""$J" brief "$S" -o out > /dev/null 2>&1; find out -name .jianbao; "$J" brief "$S" --resume --text -; echo $?"#,
      in: work)
    #expect(run.out == "64\n", "\(run.out)\(run.err)")
  }
}
