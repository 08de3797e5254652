import Foundation
import TestSupport
import Testing

/// Folders as they come: names in any bytes, links, pipes.
@Suite struct FolderTests {
  private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  @Test func whatCannotBeReadIsSaidAndCounted() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      mkdir -p in/deep in/.hidden other; cp "$S" in/deep/a.txt; cp "$S" other/o.txt; cp "$S" in/.hidden/h.txt
      ln -s nowhere in/dangling.txt; ln -s round in/round; mkfifo in/pipe
      ln -s ../in in/up; ln -s .. in/above; ln -s deep in/again; ln -s ../other in/other; ln -s other in/twice
      ln -s ../other/o.txt in/link.txt; ln -s /dev/null in/null
      "$J" figures in --format csv --explain --lang en > out; code=$?
      cut -d, -f10 out | sort | uniq -c | sed 's/^ *//'; exit $code
      """, in: work)
    #expect(run.code == 3, "\(run.err)")
    #expect(lines(run.out).sorted() == ["1 file", "207 deep/a.txt", "207 link.txt", "207 other/o.txt"])
    let circle =
      "is a link to a folder that is read already or that holds it; not read again; expected a file"
    #expect(
      lines(run.err) == [
        "jianbao: above: \(circle)", "jianbao: again: \(circle)",
        "jianbao: dangling.txt: is a link that leads nowhere; expected a file",
        "jianbao: null: is a device, which is not opened; expected a file",
        "jianbao: pipe: is a named pipe, which is not opened; expected a file",
        "jianbao: round: the link leads round in a circle; expected a file that can be read",
        "jianbao: twice: \(circle)", "jianbao: up: \(circle)",
      ])
  }

  @Test func namesInAnyBytesAreReadAndShown() throws {
    let work = try Scratch()
    let run = try Program.shell(
      #"""
      mkdir in; g=$(printf '\xb1\xa8.txt'); b=$(printf 'a\xff.txt'); cp "$S" "in/$g"; cp "$S" "in/$b"; cp "$S" in/报告.txt
      "$J" figures in | grep '"file"'
      "$J" check "in/$g" "in/$b" | grep 2023
      "$J" check "in/no$b" --lang en
      "$J" check in --previous "in/no$g" --lang en
      o=$(printf 'o\xb1\xa8'); "$J" brief "in/$g" -o "$o" | od -An -c | head -1; ls "$o"/*/index.html | wc -l
      "$J" chart flow "in/$g" -o "$o/$b.png" && ls "$o"/*.png | wc -l
      "$J" compare in --plan --place "$g=甲局,2022" --lang en | grep -c '报.txt'
      """#, in: work)
    #expect(
      lines(run.out) == [
        #"      "file": "a\\xff.txt","#, #"      "file": "报.txt","#, #"      "file": "报告.txt","#,
        "南京市建邺区人民政府办公室 · 2023 年 · 2021 年表式（报.txt）",
        "南京市建邺区人民政府办公室 · 2023 年 · 2021 年表式（a\\xff.txt）",
        #"   o 261 250   / 345 215 227 344 272 254 345 270 202 345 273 272"#, "1", "1", "1",
      ], "\(run.out)\(run.err)")
    #expect(
      lines(run.err) == [
        "jianbao: in/noa\\xff.txt: no such file; expected an annual report: text, web page, Word, JSON or CSV",
        "jianbao: in/no报.txt: no such file; expected an annual report: text, web page, Word, JSON or CSV",
        "南京市建邺区人民政府办公室-2023：42 项勾稽全部相符",
      ])
  }

  @Test func filesOfOneNameAreToldApart() throws {
    let work = try Scratch()
    let run = try Program.shell(
      #"""
      mkdir -p in/甲 in/乙 in/x/甲 more/甲; for d in in/甲 in/乙 in/x/甲 more/甲; do cp "$S" $d/r.txt; done; cp "$S" in/one.txt
      echo bad > in/甲/bad.txt; echo bad > in/乙/bad.txt
      "$J" figures in --lang en | grep '"file"'; echo; "$J" figures in more 2>&- | grep '"file"'; echo
      "$J" figures in/甲/r.txt in/甲/../甲/r.txt | grep '"file"'; echo
      "$J" figures in/甲/r.txt in/x/甲/r.txt | grep '"file"'; echo
      mkdir t; cp "$S" t/报.txt; cp "$S" "$(printf 't/\xb1\xa8.txt')"; "$J" figures t | grep '"file"'
      """#, in: work)
    let named = { (names: [String]) in names.map { "      \"file\": \"\($0)\"," } }
    let groups = run.out.split(separator: "\n\n").map { lines(String($0)) }
    try #require(groups.count == 5, "\(run.out)")
    #expect(groups[0] == named(["one.txt", "x/甲/r.txt", "乙/r.txt", "甲/r.txt"]))
    #expect(groups[1] == named(["one.txt", "x/甲/r.txt", "乙/r.txt", "in/甲/r.txt", "more/甲/r.txt"]))
    #expect(groups[2] == named(["r.txt", "r.txt"]))
    #expect(groups[3] == named(["in/甲/r.txt", "x/甲/r.txt"]))
    #expect(groups[4] == named(["\\\\xb1\\\\xa8.txt", "报.txt"]))
    let bad = lines(run.err).filter { $0.contains("bad") }.map { String($0.prefix { $0 != ":" || false }) }
    #expect(
      bad.count == 2 && run.err.contains("乙/bad.txt: ") && run.err.contains("甲/bad.txt: "), "\(run.err)")
  }

  @Test func fewDescriptorsHaveTheirOwnMessage() throws {
    let work = try Scratch()
    let run = try Program.shell(#"(ulimit -n 8; "$J" brief "$S" -o out --lang en); echo $?; ls"#, in: work)
    #expect(run.out == "74\n")
    #expect(run.err == "jianbao: cannot draw: too many open files; raise the limit of ulimit -n\n")
  }

  @Test("A second run of brief and compare reads nothing that the first wrote")
  func ownOutputIsNoReport() throws {
    let work = try Scratch()
    let run = try Program.shell(
      #"""
      mkdir -p in/a; cp "$S" in/a/r.txt; sed 's/2023/2022/g' "$S" > in/q.txt; cd in
      "$J" brief . && "$J" compare . >/dev/null 2>&1; find . -type f | sort | xargs -d '\n' sha256sum > ../one
      "$J" brief . && "$J" compare . >/dev/null 2>&1; echo $?; find . -type f | sort | xargs -d '\n' sha256sum > ../two
      cmp ../one ../two && echo same
      cp -r Exports ../elsewhere; mkdir ../more; cp -r Exports ../more/kept; cp q.txt ../more
      "$J" figures ../more | grep '"file"'; "$J" brief ../elsewhere --lang en; echo $?
      sed -i '0,/\b18\b/s//19/' a/r.txt; "$J" brief . -o out >/dev/null; "$J" figures . | grep -c '"file"'
      """#, in: work)
    #expect(
      lines(run.out) == [
        "Exports/南京市建邺区人民政府办公室-2023", "Exports/南京市建邺区人民政府办公室-2022", "Exports/南京市建邺区人民政府办公室-2023",
        "Exports/南京市建邺区人民政府办公室-2022", "0", "same", #"      "file": "q.txt","#, "66", "2",
      ], "\(run.out)\(run.err)")
    #expect(run.err.contains("../elsewhere: the folder has no files to read"), "\(run.err)")
  }

  @Test(
    "What belongs to a saved page is passed over in silence; a frame in it is read where the page has no report"
  )
  func savedPages() throws {
    let work = try Scratch()
    let page = try Project.text("Tests/Fixtures/reading-page.html")
    for folder in ["in/甲_files", "in/乙.files", "in/丙_files", "in/图"] {
      try FileManager.default.createDirectory(
        at: work.url.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    _ = try work.write("in/甲.html", page)
    _ = try work.write("in/乙.htm", "<html><body><iframe src=\"乙.files/frame.html\"></iframe></body></html>")
    _ = try work.write("in/乙.files/frame.html", page.replacing("文化局", with: "林业局"))
    for file in [
      "甲_files/a.css", "甲_files/jquery.js.下载", "甲_files/config.json", "甲_files/share.html",
      "乙.files/empty.html", "丙_files/x.js",
      "图/合影.JPG", "图/章.png", "Thumbs.db", "~$年报.docx", "logo.svg",
    ] {
      _ = try work.write("in/" + file, file.hasSuffix("empty.html") ? "" : "nothing of a report")
    }
    let run = try Program.shell(
      #""$J" figures in | grep -e '"office"' -e '"file"'; "$J" check in >/dev/null"#, in: work)
    #expect(
      lines(run.out) == [
        #"    "office": "云州市青石区林业局","#, #"      "file": "乙.htm","#, #"    "office": "云州市青石区文化局","#,
        #"      "file": "甲.html","#,
      ], "\(run.out)")
    #expect(run.err.isEmpty, "\(run.err)")
  }
}
