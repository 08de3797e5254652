import Comparison
import DisclosureReport
import Foundation
import PageProse
import ReportReading
import SafeFiles

/// Answers what the page asks about its desk.
struct DeskRoutes {
  let router: PageRouter
  let desk: Desk
  let request: PageRequest
  let language: Language

  private var templates: PageTemplates { router.templates }

  func answer() async throws -> PageAnswer {
    switch request.path {
    case "/reports": return try await handedIn()
    case "/list": return try await list()
    case "/example": return try await example(try await router.values(NamedExample.self, request).example)
    case "/settle": return try await settle(try await router.values(Settled.self, request))
    case "/remove":
      await desk.remove(try await router.values(NamedReport.self, request).report)
      return try await list()
    case "/clear":
      await desk.clear()
      return try await list()
    default:
      return try await MakingRoutes(router: router, desk: desk, request: request, language: language)
        .answer()
    }
  }

  private struct NamedExample: Decodable { let example: Example }
  private struct NamedReport: Decodable { let report: Int }

  /// What a person set right about a report.
  private struct Settled: Decodable {
    let report: Int
    let office: String
    let year: String
    let scope: String
  }

  // MARK: What is handed in

  /// Takes in a file: its reports, or why there is none in it.
  private func handedIn() async throws -> PageAnswer {
    let name = Self.name(request.name ?? "")
    guard await !desk.isFull else { throw RouteFault.full }
    let bytes = try await request.body(ReportReader.maximumBytes)
    try await take(bytes, name: name)
    return try await list()
  }

  /// The last part of a name, without what steers a terminal or a page; never empty.
  static func name(_ encoded: String) -> String {
    let text = encoded.removingPercentEncoding ?? encoded
    let parts = text.unicodeScalars.split { $0 == "/" || $0 == "\\" || $0.value == 0 }
    let last = parts.last.map { String(String.UnicodeScalarView($0)) } ?? ""
    let shown = FilePath.shown(last)
    return last.isEmpty || last == "." || last == ".." ? "report" : String(shown.prefix(200))
  }

  /// What is larger than any report, is read one at a time and with less memory, so that the program never takes much.
  static let largeBytes = 16 << 20

  private static func reader(_ count: Int) -> ReportReader {
    var limits = ReadingLimits()
    if count > largeBytes {
      limits.memoryBytes = 160 << 20
      limits.seconds = 30
    }
    return ReportReader(limits: limits)
  }

  private func take(_ bytes: [UInt8], name: String) async throws {
    if name == SettlementBook.fileName, let text = String(validating: bytes, as: UTF8.self) {
      var book = SettlementBook()
      try book.read(text, file: name)
      return await desk.settle(text)
    }
    let name = await desk.name(name)
    do {
      let templates = templates
      let queue = bytes.count > Self.largeBytes ? router.large : router.queue
      let reports = try await queue.run(request.job) {
        try Self.reader(bytes.count).readAll(bytes, file: name).map { report in
          (report: report, facts: DeskFacts(CheckAgainst.none.checked(report), templates))
        }
      }
      await desk.add(reports)
    } catch let error as ReadingError {
      await desk.fail(name, zh: error.messageZh, en: error.messageEn)
    }
  }

  private func example(_ example: Example) async throws -> PageAnswer {
    for file in try example.files(router.resources) {
      guard await !desk.isFull else { throw RouteFault.full }
      try await take([UInt8](file.text.utf8), name: file.name)
    }
    return try await list()
  }

  private func settle(_ settled: Settled) async throws -> PageAnswer {
    let terms = templates.terms(language)
    let office = settled.office.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let year = Int(settled.year)
    guard settled.year.isEmpty || year.map((2000...2100).contains) ?? false, office.utf8.count <= 300 else {
      return .sentence(.unusable, terms("localPage.fault.year", ["year": settled.year]))
    }
    let scope = ReportScope.Kind(rawValue: settled.scope)
    guard var report = await desk.report(settled.report) else { throw RouteFault.noReport }
    report.office = office.isEmpty || office == report.read.office ? nil : office
    report.year = year == report.read.year ? nil : year
    report.scope = scope == .unclear || scope == ReportScope(report.read).kind ? nil : scope
    let (templates, named) = (templates, report)
    report.facts = try await router.queue.run(request.job) { DeskFacts(named.checked.report, templates) }
    guard await desk.correct(report) else { throw RouteFault.noReport }
    return try await list()
  }

  // MARK: What lies here

  /// The list of all files on the desk, as a part of the page.
  private func list() async throws -> PageAnswer {
    let (reports, failures) = (await desk.reports, await desk.failures)
    let terms = templates.terms(language)
    let items = ListContent(reports: reports, failures: failures, terms: terms).html(templates)
    return PageAnswer(.ok, .html, [UInt8](items.utf8))
  }
}
