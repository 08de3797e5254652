import Foundation
import TestSupport
import Testing

/// Where and how the commands write: below the folder named, whole, and without litter.
@Suite struct WritingTests {
  @Test func anEmptyPlaceIsWrongUsage() throws {
    let work = try Scratch()
    for command in [["brief"], ["compare", Project.sample], ["chart", "flow"]] {
      let run = try Program.jianbao.run(command + [Project.sample, "-o", ""], folder: work.url)
      #expect(run.code == 64)
      #expect(run.err.hasPrefix("jianbao: -o ''：应为要写入的文件或文件夹名\n"), "\(run.err)")
    }
  }

  @Test func everyPlaceThatWillNotDoHasItsSentence() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      touch taken; mkdir -p folder.svg out real; ln -s ../real "out/南京市建邺区人民政府办公室-2023"
      for to in taken taken/below out; do "$J" brief "$S" -o $to --lang en; echo $?; done
      "$J" chart flow "$S" -o folder.svg --lang en; echo $?
      "$J" chart flow "$S" -o taken/a.svg; echo $?
      (ulimit -f 1; echo old > a.png; "$J" chart flow "$S" -o a.png --lang en; echo $?); cat a.png; ls -A real folder.svg
      find . -name '.jianbao-*'
      """, in: work)
    #expect(run.out == "73\n73\n73\n73\n73\n74\nold\nfolder.svg:\n\nreal:\n", "\(run.out)\(run.err)")
    let office = "out/南京市建邺区人民政府办公室-2023"
    #expect(
      run.err == """
        jianbao: \(Project.sample): taken: cannot create the folder: Not a directory; expected a place where files may be written
        jianbao: \(Project.sample): taken/below: cannot create the folder: Not a directory; expected a place where files may be written
        jianbao: \(Project.sample): \(office): is a link and is not written through; expected a folder or nothing there
        jianbao: folder.svg: cannot create the file: a folder of this name stands there
        jianbao: taken：不能建立文件夹：路径中有一段不是文件夹；应为可以写入的位置
        jianbao: a.png: not written: File larger than the limit of ulimit -f allows

        """, "\(run.err)")
  }

  /// Ends a command by a signal while it waits for its input, and looks for what is left; `Tests/Hostile/check-writes` does while it
  /// writes.
  @Test(arguments: ["INT", "HUP", "XFSZ"])
  func aSignalEndsACommandWithoutLitter(_ signal: String) throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      mkfifo in; exec 9<>in; code=$((128 + $(kill -l \(signal)))); sed s/2023年/2022年/g "$S" > b.txt
      for command in check 'brief -o o'; do
        : > log; env --default-signal "$J" $command gone.txt - < in 2> log & p=$!
        while kill -0 $p 2>/dev/null && [ ! -s log ]; do :; done
        kill -\(signal) $p; wait $p; [ $? = $code ] || echo "$command: not $code"
      done
      find . -name '.jianbao-*'
      """, in: work)
    #expect(run.out.isEmpty, "\(run.out)\(run.err)")
  }

  @Test func whatAKilledRunLeftIsSweptByTheNext() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      left=.jianbao-00112233445566aa-3.part; o=o/南京市建邺区人民政府办公室-2023; mkdir -p $o/charts c
      touch $o/$left $o/charts/$left c/$left; mkfifo c/.jianbao-00112233445566aa-4.part
      "$J" brief "$S" -o o > /dev/null; "$J" chart flow "$S" -o c/a.svg; echo $?; find . -name '.jianbao-*'
      """, in: work)
    #expect(run.out == "0\n./c/.jianbao-00112233445566aa-4.part\n", "\(run.out)\(run.err)")
  }

  @Test func resourcesAreNeverTakenFromTheCurrentFolder() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      cp -r "$(dirname "$J")/jianbao_Briefing.resources" planted; echo '# planted' >> planted/Assets/briefing.mustache
      mv planted jianbao_Briefing.resources; d=$(dirname "$J"); ln -s "$J" jianbao
      for call in jianbao ./jianbao "$J"; do
        (PATH=$d:.; exec -a jianbao $call brief "$S" -o o > /dev/null); grep -c planted o/*/index.html
      done
      mkdir alone; cp "$J" alone/jianbao; (exec -a "$J" alone/jianbao charts --lang en); echo $?
      """, in: work)
    #expect(run.out == "0\n0\n0\n69\n", "\(run.out)\(run.err)")
    #expect(run.err.contains("alone/jianbao_Briefing.resources/Styles"), "\(run.err)")
  }
}
