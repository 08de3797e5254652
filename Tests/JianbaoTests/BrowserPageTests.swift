import Foundation
import TestSupport
import Testing

/// The page in headless Chromium: no request, no message, every figure shown, nothing wider than the screen.
@Suite(.serialized) struct BrowserPageTests {
  private func chromium(_ arguments: [String], profile: Scratch) throws -> Program.Output {
    try Program("chromium").run(
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-default-apps", "--host-resolver-rules=MAP * ~NOTFOUND", "--hide-scrollbars",
        "--user-data-dir=" + profile.path("profile"),
      ] + arguments)
  }

  private func page(_ work: Scratch, language: String = "zh") throws -> String {
    let run = try Program.jianbao.run(["brief", Project.sample, "-o", work.path("out"), "--lang", language])
    #expect(run.code == 0, "\(run.err)")
    return work.path("out/南京市建邺区人民政府办公室-2023/index.html")
  }

  /// Runs a script in a copy of the page that allows scripts, and answers what it wrote into the document.
  private func measure(_ page: String, width: Int, _ work: Scratch) throws -> [String: Double] {
    var html = String(decoding: try Data(contentsOf: URL(fileURLWithPath: page)), as: UTF8.self)
    let policy = try #require(html.firstMatch(of: /<meta http-equiv="Content-Security-Policy"[^>]*>/))
    html.replaceSubrange(policy.range, with: "")
    let script = """
      <script>
      document.querySelectorAll('details').forEach(d => d.open = true);
      const shown = [...document.querySelectorAll('figure')].filter(f =>
        [...f.querySelectorAll('svg')].some(s => { const r = s.getBoundingClientRect(); return r.width > 200 && r.height > 100; }));
      const pictures = [...document.querySelectorAll('figure svg')].filter(s => s.getBoundingClientRect().width > 0);
      const texts = pictures.flatMap(s => [...s.querySelectorAll('text')]);
      const smallest = Math.min(...texts.map(t => t.getBoundingClientRect().height));
      let outside = 0;
      for (const s of pictures) {
        const frame = s.getBoundingClientRect();
        for (const t of s.querySelectorAll('text')) {
          const box = t.getBoundingClientRect();
          if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1) outside++;
        }
      }
      document.body.setAttribute('data-measured', JSON.stringify({
        shown: shown.length, wide: document.documentElement.scrollWidth, smallest: smallest, outside: outside,
        texts: texts.length, scripts: document.scripts.length }));
      </script>
      """
    html = html.replacing("</body>", with: script + "</body>")
    let copy = try work.write("measured-\(width).html", html)
    let run = try chromium(["--window-size=\(width),2000", "--dump-dom", "file://" + copy], profile: work)
    let match = try #require(run.out.firstMatch(of: /data-measured="([^"]*)"/), "\(run.err.suffix(500))")
    let json = String(match.output.1).replacing("&quot;", with: "\"")
    let values = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Double]
    return try #require(values)
  }

  @Test func makesNoRequestAndSaysNothing() throws {
    let work = try Scratch()
    let page = try page(work)
    let log = work.path("net.json")
    let run = try chromium(
      [
        "--enable-logging=stderr", "--log-net-log=" + log, "--screenshot=" + work.path("shot.png"),
        "file://" + page,
      ],
      profile: work)
    #expect(run.code == 0)
    #expect(!run.err.contains("CONSOLE"), "\(run.err)")
    #expect(try initiators(log).isEmpty)
    #expect(FileManager.default.fileExists(atPath: work.path("shot.png")))
  }

  /// The origins that asked for something; the browser's own services are "not an origin".
  private func initiators(_ log: String) throws -> Set<String> {
    let found = try String(contentsOfFile: log, encoding: .utf8).matches(of: #/"initiator":"([^"]*)"/#)
    return Set(found.map { String($0.output.1) }).subtracting(["not an origin"])
  }

  @Test func theWatchForRequestsSeesOne() throws {
    let work = try Scratch()
    let page = try work.write("asking.html", "<img src='http://example.invalid/x.png'>")
    let log = work.path("net.json")
    _ = try chromium(["--log-net-log=" + log, "--dump-dom", "file://" + page], profile: work)
    #expect(try initiators(log) == ["null"])
  }

  @Test func theWatchForMessagesSeesOne() throws {
    let work = try Scratch()
    let page = try work.write("loud.html", "<script>console.error('here')</script>")
    let run = try chromium(["--enable-logging=stderr", "--dump-dom", "file://" + page], profile: work)
    #expect(run.err.contains("CONSOLE"))
  }

  @Test(arguments: [360, 768, 1440]) func showsAllFiguresAndFitsTheScreen(_ width: Int) throws {
    let work = try Scratch()
    let found = try measure(try page(work), width: width, work)
    // Two charts of the sample are all 0: sentences, not pictures.
    #expect(found["shown"] == 7)
    // Headless Chromium has windows of at least 500 pixels; a narrower one is laid out at the width asked for.
    #expect((found["wide"] ?? .infinity) <= Double(max(width, 500)))
    #expect(found["outside"] == 0)
    #expect((found["texts"] ?? 0) > 60)
    #expect((found["smallest"] ?? 0) >= 9)
    #expect(found["scripts"] == 1)
  }

  @Test func aHostileReportRunsNothing() throws {
    let work = try Scratch()
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: Project.sample)), as: UTF8.self)
      .replacing(
        "更新要闻类信息117条",
        with: "更新<img src=x onerror=document.title='hit'><script>document.title='hit'</script>信息117条")
    let file = try work.write("<b onload=alert(1)>.txt", text)
    let run = try Program.jianbao.run(["brief", file, "-o", work.path("out")])
    #expect(run.code == 0, "\(run.err)")
    let folder = run.out.split(separator: "\n").first.map(String.init) ?? ""
    let shown = try chromium(["--dump-dom", "file://" + folder + "/index.html"], profile: work)
    #expect(shown.out.contains("政府信息公开申请办理情况</h1>"))
    #expect(!shown.out.contains("<script") && !shown.out.contains("<title>hit"))
  }
}
