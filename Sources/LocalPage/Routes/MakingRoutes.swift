import Briefing
import DisclosureReport
import SafeFiles

/// Answers what the page wants made of what lies on its desk.
struct MakingRoutes {
  let router: PageRouter
  let desk: Desk
  let request: PageRequest
  let language: Language

  /// A report and how what is made of it shall look.
  private struct Wish: Decodable {
    let report: Int
    let look: Look
    var what: Taking?
    var chart: String?
    var title: String?
    var format: String?
  }

  /// A comparison and how it shall look.
  private struct Compared: Decodable {
    let wish: ComparisonWish
    let look: Look
    var path: String?
  }

  func answer() async throws -> PageAnswer {
    switch request.path {
    case "/bench": return try await bench(try await router.values(Wish.self, request))
    case "/preview":
      let taking = try await taking(try await router.values(Wish.self, request))
      return PageAnswer(.ok, .html, try await work { try taking.page() })
    case "/picture": return try await picture(try await router.values(Wish.self, request))
    case "/take":
      let wish = try await router.values(Wish.self, request)
      guard let what = wish.what else { throw RouteFault.badValues }
      let taking = try await taking(wish)
      return file(try await work { try taking.file(what) })
    case "/comparison": return try await questions(try await router.values(Compared.self, request))
    case "/comparison/preview":
      let made = try await made(try await router.values(Compared.self, request))
      return PageAnswer(.ok, .html, made.files.first { $0.path == "index.html" }?.bytes ?? [])
    case "/comparison/pictures":
      let compared = try await router.values(Compared.self, request)
      let content = PicturesContent(made: try await made(compared), terms: router.templates.terms(language))
      return PageAnswer(.ok, .html, [UInt8](content.html(router.templates).utf8))
    case "/comparison/take": return try await compared(try await router.values(Compared.self, request))
    default: throw RouteFault.noRoute
    }
  }

  // MARK: One report

  private func taking(_ wish: Wish) async throws -> ReportTaking {
    guard let report = await desk.report(wish.report) else { throw RouteFault.noReport }
    return ReportTaking(resources: router.resources, report: report, look: wish.look)
  }

  private func bench(_ wish: Wish) async throws -> PageAnswer {
    let taking = try await taking(wish)
    let (templates, terms) = (router.templates, router.templates.terms(language))
    let html = try await work {
      BenchContent(report: taking.report, words: try taking.look.terms(taking.resources), terms: terms)
        .html(templates)
    }
    return PageAnswer(.ok, .html, [UInt8](html.utf8))
  }

  private func picture(_ wish: Wish) async throws -> PageAnswer {
    let taking = try await taking(wish)
    let format: PictureFormat = wish.format == "svg" ? .outlineSVG : .png
    let (chart, title) = (wish.chart ?? "", wish.title)
    let made = try await work { try taking.picture(chart, title: title, format: format) }
    guard let made else { throw RouteFault.badValues }
    return PageAnswer(.ok, format == .png ? .png : .svg, made.bytes, fileName: made.name)
  }

  // MARK: Several reports

  private func taking(_ compared: Compared) async -> ComparisonTaking {
    ComparisonTaking(
      resources: router.resources, reports: await desk.reports, settlement: await desk.settlement,
      wish: compared.wish)
  }

  private func questions(_ compared: Compared) async throws -> PageAnswer {
    let taking = await taking(compared)
    let (templates, terms) = (router.templates, router.templates.terms(language))
    let html = try await work {
      ComparisonContent(reports: try taking.placed().reports, wish: taking.wish, terms: terms).html(templates)
    }
    return PageAnswer(.ok, .html, [UInt8](html.utf8))
  }

  /// The comparison, made anew only where something has changed.
  private func made(_ compared: Compared) async throws -> MadeComparison {
    if let kept = await desk.made(compared.wish, compared.look) { return kept }
    let taking = await taking(compared)
    let made = try await work {
      guard try taking.placed().reports.compared.count > 1 else { throw RouteFault.tooFew }
      return try taking.made(compared.look)
    }
    await desk.keep(made, compared.wish, compared.look)
    return made
  }

  /// One of its files, or all of them in a ZIP.
  private func compared(_ compared: Compared) async throws -> PageAnswer {
    let made = try await made(compared)
    guard let path = compared.path, !path.isEmpty else {
      let bytes = try await work { try BriefingArchive.bytes(made.files, folder: made.name) }
      return file(MadeFile(name: made.name + ".zip", bytes: bytes))
    }
    guard let found = made.files.first(where: { $0.path == path }) else { throw RouteFault.badValues }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let kind: PageAnswer.Kind = name.hasSuffix(".png") ? .png : name.hasSuffix(".svg") ? .svg : .file
    return PageAnswer(.ok, kind, found.bytes, fileName: "\(made.name)-\(name)")
  }

  // MARK: Both

  private func work<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await router.queue.run(request.job, body)
  }

  private func file(_ made: MadeFile) -> PageAnswer {
    PageAnswer(.ok, .file, made.bytes, fileName: made.name)
  }
}
