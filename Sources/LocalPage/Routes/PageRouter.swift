import Briefing
import Foundation
import PageProse
import SafeFiles

/// Answers the requests of the page: who may ask, what is asked, and what it comes to.
package struct PageRouter: Sendable {
  /// The most bytes of what the page asks in values.
  static let mostWords = 256 << 10

  let gate: Gatekeeper
  let resources: ResourceFolder
  let templates: PageTemplates
  let queue: JobQueue
  /// The queue of files that are larger than any report.
  let large = JobQueue(most: 1)
  let clock: IdleClock
  let desks = Desks()

  /// A router; reads the templates.
  package init(
    gate: Gatekeeper, resources: ResourceFolder, queue: JobQueue = JobQueue(),
    clock: IdleClock = IdleClock(limit: .seconds(1800))
  ) throws(BriefingError) {
    self.gate = gate
    self.resources = resources
    templates = try PageTemplates(resources)
    self.queue = queue
    self.clock = clock
  }

  /// The answer to a request.
  package func answer(_ request: PageRequest) async -> PageAnswer {
    if let refusal = gate.refusal(of: request) { return refusal }
    clock.touch()
    if request.method == .get { return file(request) }
    let language = request.language.flatMap(Language.init) ?? .chinese
    do {
      return try await post(request, language)
    } catch {
      return PageFault(templates.terms(language)).answer(error)
    }
  }

  /// The page and what it is made of.
  private func file(_ request: PageRequest) -> PageAnswer {
    switch request.path {
    case "/":
      let language = request.language.flatMap(Language.init) ?? .chinese
      return PageAnswer(
        .ok, .html, [UInt8](templates.shell(language, styles: StyleFile.names(resources)).utf8))
    case "/page.css": return PageAnswer(.ok, .css, templates.css)
    case "/page.js": return PageAnswer(.ok, .script, templates.script)
    default: return PageAnswer(.ok, .svg, templates.icon)
    }
  }

  private func post(_ request: PageRequest, _ language: Language) async throws -> PageAnswer {
    switch request.path {
    case "/desk": return try json(["desk": await desks.open()])
    case "/cancel":
      let job = try await values(NamedJob.self, request).job
      for queue in [queue, large] { await queue.cancel(job) }
      return try json(["done": "true"])
    case "/progress":
      let job = try await values(NamedJob.self, request).job
      let (first, second) = (await queue.ahead(of: job), await large.ahead(of: job))
      return try json(["ahead": first ?? second])
    default: break
    }
    guard let desk = await desks.desk(request.desk) else { throw RouteFault.noDesk }
    let routes = DeskRoutes(router: self, desk: desk, request: request, language: language)
    return try await routes.answer()
  }

  /// A piece of work named by the page.
  private struct NamedJob: Decodable { let job: String }

  /// The values of a body; throws where it is no JSON of that shape.
  func values<Values: Decodable>(_ type: Values.Type, _ request: PageRequest) async throws -> Values {
    let bytes = try await request.body(Self.mostWords)
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw RouteFault.badValues
    }
  }

  func json(_ values: some Encodable) throws -> PageAnswer {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return PageAnswer(.ok, .json, [UInt8](try encoder.encode(values)))
  }
}

/// What a request of the page may lack.
enum RouteFault: Error {
  /// The values are not those that the route takes.
  case badValues
  /// The desk is not there any more, or there never was one.
  case noDesk
  /// The report is not on the desk any more.
  case noReport
  /// There is nothing of this name.
  case noRoute
  /// As many files lie on the desk as may.
  case full
  /// Fewer than two reports can be compared.
  case tooFew
}
