import Briefing
import DisclosureReport
import Foundation
import PageProse
import ReportReading
import SafeFiles
import TestSupport
import Testing

@testable import LocalPage

@Suite("What the page is answered")
struct PageRouterTests {
  private static let look = #"{"language":"zh","style":"standard","size":"slide"}"#
  private let sample: [UInt8]

  init() throws { sample = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Project.sample))) }

  @Test(
    "The page comes in both languages, with every word and no script but its own", arguments: ["zh", "en"])
  func shell(language: String) async throws {
    var request = Pages.request("/", method: .get)
    request.language = language
    let text = await (try Pages()).router.answer(request).text
    #expect(!text.contains("⟨") && !text.contains("{{"))
    #expect(text.matches(of: /<script/).count == 1)
    #expect(text.contains("lang=\"\(language == "zh" ? "zh-Hans" : "en")\""))
    #expect(!text.contains(Pages.token))
  }

  @Test("Every word that a part of the page or the code names is there, in both languages")
  func words() throws {
    let resources = try Pages.resources()
    let terms = try Language.allCases.map { try Terms(resources, language: $0) }
    for part in PageTemplates.Part.allCases {
      let text = try Project.text("Assets/\(part.rawValue).mustache")
      for match in text.matches(of: /\{\{[#^\/]?words\.([A-Za-z-]+)\}\}/) {
        let key = "localPage." + match.output.1
        let nested = key.replacing("-", with: ".", maxReplacements: 1)
        #expect(terms.allSatisfy { $0.has(key) || $0.has(nested) }, "\(part.rawValue): \(key)")
      }
    }
    let folder = Project.root.appendingPathComponent("Sources/LocalPage").path
    for file in FileManager.default.subpaths(atPath: folder) ?? [] where file.hasSuffix(".swift") {
      for match in try Project.text("Sources/LocalPage/" + file).matches(of: /terms[\[(]"([A-Za-z0-9.]+)"/) {
        #expect(terms.allSatisfy { $0.has(String(match.output.1)) }, "\(file): \(match.output.1)")
      }
    }
    for style in StyleFile.names(resources) {
      #expect(terms.allSatisfy { $0.has("localPage.style.\(style)") })
    }
    for size in PicturePreset.allCases {
      #expect(terms.allSatisfy { $0.has("localPage.size.\(size.rawValue)") })
    }
  }

  @Test("A report is read, listed, set right and taken off")
  func list() async throws {
    let pages = try await Pages().atDesk()
    var answer = await pages.handIn(sample, name: "jianye-2023.txt")
    #expect(answer.status == .ok)
    #expect(answer.text.contains("南京市建邺区人民政府办公室") && answer.text.contains("data-item=\"1\""))
    answer = await pages.ask("/settle", #"{"report":1,"office":"甲区人民政府","year":"2022","scope":"own"}"#)
    #expect(answer.text.contains("<b>甲区人民政府</b>") && answer.text.contains("2022 年"))
    answer = await pages.ask("/settle", #"{"report":1,"office":"","year":"1066","scope":"own"}"#)
    #expect(answer.status == .unusable && answer.text.contains("1066"))
    answer = await pages.ask("/remove", #"{"report":1}"#)
    #expect(!answer.text.contains("data-item"))
    #expect(await pages.ask("/bench", #"{"report":1,"look":\#(Self.look)}"#).status == .missing)
  }

  @Test("A file that is no report says why, beside those that are")
  func bad() async throws {
    let pages = try await Pages().atDesk()
    _ = await pages.handIn(sample, name: "good.txt")
    let answer = await pages.handIn([UInt8]("<p>菜单</p>".utf8), name: "<img src=x onerror=alert(1)>.html")
    #expect(answer.status == .ok)
    #expect(answer.text.contains("data-item=\"1\"") && answer.text.contains("class=\"unread\""))
    #expect(answer.text.contains("&lt;img src=x") && !answer.text.contains("<img"))
  }

  @Test("A picture, the slides and the workbook are those of the makers that the commands call")
  func taken() async throws {
    let pages = try await Pages().atDesk()
    _ = await pages.handIn(sample, name: "jianye-2023.txt")
    let report = try ReportReader().read(sample, file: "jianye-2023.txt")
    let maker = try BriefingMaker(resources: try Pages.resources(), language: .chinese)
    let outcomes = try #require(ChartID(rawValue: "outcomes"))
    let own = "{\"report\":1,\"look\":\(Self.look)"
    for (format, kind) in [("png", PictureFormat.png), ("svg", .outlineSVG)] {
      let answer = await pages.ask(
        "/picture", own + ",\"chart\":\"outcomes\",\"title\":\"自拟标题\",\"format\":\"\(format)\"}")
      #expect(answer.bytes == (try maker.chart(outcomes, of: report, format: kind, title: "自拟标题")))
    }
    var timings = Timings()
    let checked = CheckAgainst.none.checked(report)
    let deck = try maker.deck(of: [DeckReport(checked)], timings: &timings)
    let answer = await pages.ask("/take", own + ",\"what\":\"deck\"}")
    #expect(answer.bytes == deck.bytes)
    #expect(answer.fileName == "南京市建邺区人民政府办公室-2023.pptx")
    let terms = try Terms(try Pages.resources(), language: .chinese)
    #expect(
      await pages.ask("/take", own + ",\"what\":\"workbook\"}").bytes
        == (try FiguresWorkbook([checked], terms: terms).bytes()))
  }

  @Test("The bench shows verdict, charts with their titles, and the tables with marked cells")
  func bench() async throws {
    let pages = try await Pages().atDesk()
    _ = await pages.ask("/example", #"{"example":"faulty"}"#)
    let text = await pages.ask("/bench", #"{"report":1,"look":\#(Self.look)}"#).text
    #expect(text.matches(of: /data-chart=/).count == ChartID.allCases.count)
    #expect(text.contains("<table class=\"form requests\">"))
    #expect(!text.contains("⟨") && !text.contains("{{"))
  }

  @Test("A comparison asks what it must know, takes a focus, and is made once for all that is taken of it")
  func comparison() async throws {
    let pages = try await Pages().atDesk()
    _ = await pages.ask("/example", #"{"example":"city"}"#)
    let wish = #"{"same":[],"different":[],"scopes":{},"focus":"菊坡区","year":null,"order":"rate"}"#
    let compared = #"{"wish":\#(wish),"look":\#(Self.look)"#
    let questions = await pages.ask("/comparison", compared + "}")
    #expect(questions.status == .ok)
    #expect(questions.text.contains("name=\"focus\"") && !questions.text.contains("⟨"))
    let page = await pages.ask("/comparison/preview", compared + "}")
    #expect(page.text.contains("示例数据"))
    let picture = await pages.ask(
      "/comparison/take", compared + #","path":"charts/rates-by-office.png"}"#)
    #expect(picture.kind == .png && picture.bytes.starts(with: [0x89, 0x50]))
    #expect(await pages.ask("/comparison/take", compared + #","path":"../secret"}"#).status == .bad)
    _ = await pages.ask("/clear", "{}")
    #expect(await pages.ask("/comparison/preview", compared + "}").status == .unusable)
  }

  @Test("What one page lays on its desk no other page sees")
  func desks() async throws {
    let first = try await Pages().atDesk()
    let second = try await first.atDesk()
    _ = await first.handIn(sample, name: "a.txt")
    #expect(await !second.ask("/list", "{}").text.contains("data-item"))
    var third = first
    third.desk = "no such desk"
    #expect(await third.ask("/list", "{}").status == .missing)
  }

  @Test("Files of one name are told apart, and the 201st is not taken")
  func many() async throws {
    let desk = Desk()
    let report = try ReportReader().read(sample, file: "a.txt")
    await desk.add([(report, DeskFacts())])
    #expect(await desk.name("a.txt") == "a (2).txt")
    #expect(await desk.name("b.txt") == "b.txt")
    await desk.add(Array(repeating: (report, DeskFacts()), count: 300))
    #expect(await desk.reports.count == 200)
    #expect(await desk.isFull)
  }

  @Test(
    "What is not asked as the page asks it is refused in a sentence",
    arguments: [
      ("/bench", "{", PageAnswer.Status.bad), ("/bench", "[]", .bad), ("/nothing", "{}", .missing),
      (
        "/picture",
        #"{"report":1,"look":{"language":"zh","style":"/etc/passwd","size":"slide"},"chart":"flow"}"#, .bad
      ),
      (
        "/picture",
        #"{"report":1,"look":{"language":"zh","style":"dark","size":"16000x6000"},"chart":"flow"}"#, .bad
      ),
      (
        "/picture", #"{"report":1,"look":{"language":"xx","style":"dark","size":"slide"},"chart":"flow"}"#,
        .bad
      ),
      (
        "/picture", #"{"report":1,"look":{"language":"zh","style":"dark","size":"slide"},"chart":"no"}"#, .bad
      ),
      ("/example", #"{"example":"../../etc"}"#, .bad),
    ])
  func refused(path: String, json: String, status: PageAnswer.Status) async throws {
    let pages = try await Pages().atDesk()
    _ = await pages.handIn(sample, name: "a.txt")
    let answer = await pages.ask(path, json)
    #expect(answer.status == status && answer.kind == .text && !answer.bytes.isEmpty)
  }

  @Test("A body that is too large or cut short is said to be")
  func bodies() async throws {
    let pages = try await Pages().atDesk()
    for (fault, status) in [(BodyFault.tooLarge, PageAnswer.Status.tooLarge), (.cut, .bad)] {
      var request = PageRequest(.post, "/reports") { (_) async throws(BodyFault) in throw fault }
      request.hosts = [Pages.host]
      request.origins = ["http://\(Pages.host)"]
      request.token = Pages.token
      request.desk = pages.desk
      request.name = "a.txt"
      #expect(await pages.router.answer(request).status == status)
    }
    #expect(await pages.ask("/list", String(repeating: " ", count: 300_000)).status == .ok)
    #expect(await pages.ask("/bench", String(repeating: " ", count: 300_000)).status == .tooLarge)
  }
}
