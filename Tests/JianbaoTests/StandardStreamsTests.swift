import Foundation
import TestSupport
import Testing

/// Standard input, output and error that are full, closed, broken or no files.
@Suite struct StandardStreamsTests {
  @Test func helpAndVersionToAFullOrClosedPlaceAre74() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      for option in --help --version 'brief --help' 'help check' --generate-completion-script=bash; do
        "$J" $option > /dev/full; echo $?; "$J" $option >&-; echo $?; "$J" $option > /dev/null; echo $?
      done; "$J" --version
      """, in: work)
    #expect(
      run.out.hasPrefix(String(repeating: "74\n74\n0\n", count: 5) + "jianbao 0."), "\(run.out)")
    #expect(run.err.split(separator: "\n").count == 10, "\(run.err)")
  }

  @Test func messagesThatCannotBeSaidEndNothing() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      for command in 'check gone.txt' 'frob' 'brief' 'figures gone.txt' 'compare gone.txt' 'chart flow gone.txt -o a.svg'; do
        for to in /dev/full closed; do
          if [ $to = closed ]; then "$J" $command 2>&-; else "$J" $command 2> $to; fi; echo $?
        done
      done
      "$J" brief gone.txt "$S" -o a 2> /dev/full > /dev/null; echo $?
      mkfifo p; exec 9<>p; "$J" brief gone.txt "$S" -o b 2>p >/dev/null 9<&- & exec 9<&-; wait $!; echo $?
      ls a/*/index.html b/*/index.html | wc -l
      """, in: work)
    let codes = [66, 64, 64, 66, 66, 66].flatMap { [$0, $0] } + [3, 3, 2]
    #expect(run.out == codes.map { "\($0)\n" }.joined(), "\(run.err)")
  }

  @Test func noFileLandsOnAClosedDescriptor() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      "$J" brief "$S" -o out >&- ; echo $?
      "$J" chart flow "$S" -o a.svg <&- >&- 2>&- ; echo $?
      "$J" check "$S" gone.txt <&- >&- 2>&- ; echo $?
      head -c 5 a.svg; echo; grep -c jianbao out/*/index.html a.svg out/*/figures.csv
      """, in: work)
    let lines = run.out.split(separator: "\n").map(String.init)
    #expect(lines.prefix(4) == ["74", "0", "74", "<?xml"], "\(run.out)")
    #expect(lines.dropFirst(4).allSatisfy { $0.hasSuffix(":0") }, "\(run.out)")
    #expect(run.err.contains("standard output"))
  }

  @Test func anInputThatCannotBeReadIs74WithItsCause() throws {
    let work = try Scratch()
    let run = try Program.shell(
      #""$J" check - --lang en < /; echo $?; "$J" check - --lang en <&-; echo $?"#, in: work)
    #expect(run.out == "74\n74\n")
    #expect(
      run.err == """
        jianbao: standard input: cannot be read: Is a directory
        jianbao: standard input: cannot be read: closed

        """)
  }

  @Test func aPipeOfTheShellIsReadAndANamedOneIsNot() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      "$J" check <(cat "$S") > a; echo $?; "$J" check "$S" --previous <(cat "$S") > b; echo $?
      cat "$S" | "$J" check /dev/stdin > c; echo $?; head -1 a | grep -c 2023
      mkfifo p; "$J" check p; echo $?; "$J" check "$S" --previous p; echo $?; "$J" check "$S" --units p; echo $?
      "$J" chart flow "$S" -o x.svg --style p; echo $?; "$J" chart flow "$S" -o x.svg --style ./p; echo $?
      "$J" compare "$S" --offices p; echo $?; mkdir s; mkfifo s/standard.yaml
      "$J" chart flow "$S" -o x.svg --styles s; echo $?; ls
      """, in: work)
    #expect(
      run.out == "0\n0\n0\n1\n66\n66\n66\n78\n78\n66\n78\na\nb\nc\np\ns\n", "\(run.out)\(run.err)")
    #expect(run.err.split(separator: "\n").allSatisfy { $0.contains("是命名管道，不打开") }, "\(run.err)")
  }

  @Test func aReaderThatGoesAwayEndsItQuietly() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      mkfifo p; exec 9<>p; "$J" brief "$S" "$S" -o out > p 9<&- & exec 9<&-; wait $!; echo $?
      find . -name '.jianbao-*' | wc -l
      """, in: work)
    #expect(run.out == "141\n0\n" && run.err.isEmpty, "\(run.out)\(run.err)")
  }
}
