import Testing

@testable import LocalPage

@Suite("Who is let in")
struct GatekeeperTests {
  private static let gate = Gatekeeper(port: 4711, token: Pages.token)

  @Test(
    "The page and what it is made of are had without a token",
    arguments: ["/", "/page.css", "/page.js", "/icon.svg"])
  func open(path: String) {
    var request = Pages.request(path, method: .get)
    request.token = nil
    #expect(Self.gate.refusal(of: request) == nil)
  }

  @Test(
    "Only our own host is served",
    arguments: [
      [], ["evil.example"], ["127.0.0.1"], ["127.0.0.1:80"], ["localhost:4711"],
      ["127.0.0.1:4711.evil.example"],
      ["127.0.0.1:4711 "], ["127.0.0.1:4711", "evil.example"], ["[::1]:4711"], ["127.1:4711"],
      ["0.0.0.0:4711"],
    ])
  func hosts(given: [String]) {
    for method in [PageRequest.Method.get, .post] {
      var request = Pages.request("/", method: method)
      request.hosts = given
      #expect(Self.gate.refusal(of: request)?.status == .misdirected)
    }
  }

  @Test(
    "Another page may have nothing done, and is given nothing",
    arguments: [
      ["http://evil.example"], ["null"], ["https://127.0.0.1:4711"], ["http://127.0.0.1:4712"],
      ["http://localhost:4711"], ["http://127.0.0.1:4711", "http://evil.example"],
    ])
  func origins(given: [String]) {
    for method in [PageRequest.Method.get, .post] {
      var request = Pages.request("/", method: method)
      request.origins = given
      #expect(Self.gate.refusal(of: request)?.status == .forbidden)
    }
  }

  @Test("What has something done says where it comes from")
  func noOrigin() {
    var request = Pages.request("/list")
    request.origins = []
    #expect(Self.gate.refusal(of: request)?.status == .forbidden)
    request = Pages.request("/list")
    request.site = "cross-site"
    #expect(Self.gate.refusal(of: request)?.status == .forbidden)
    request.site = "same-origin"
    #expect(Self.gate.refusal(of: request) == nil)
  }

  @Test(
    "Only the token of this start lets anything be done",
    arguments: [nil, "", "0123456789abcdef0123456789abcdee", "0123456789abcdef", Pages.token + "0", "é"])
  func tokens(given: String?) {
    var request = Pages.request("/list")
    request.token = given
    #expect(Self.gate.refusal(of: request)?.status == .forbidden)
  }

  @Test("Nothing else is had by GET, and nothing by other methods")
  func paths() {
    for path in ["/list", "/reports", "/../etc/passwd", "//", "/page.js/", "/%2e%2e/", ""] {
      #expect(Self.gate.refusal(of: Pages.request(path, method: .get))?.status == .missing)
    }
    #expect(Self.gate.refusal(of: Pages.request("/", method: .other))?.status == .method)
  }

  @Test("A token is 32 hexadecimal digits and never the same")
  func drawn() {
    let tokens = (0..<100).map { _ in Gatekeeper.drawnToken() }
    #expect(Set(tokens).count == 100)
    #expect(tokens.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{32}/) != nil })
  }

  @Test("Every answer says that it is not to be kept, framed or guessed at")
  func headers() {
    let answer = PageAnswer(.ok, .file, [], fileName: "甲 乙\".zip\r\n")
    let headers = Dictionary(answer.headers.map { ($0.name, $0.value) }) { $1 }
    #expect(headers["Cache-Control"] == "no-store")
    #expect(headers["X-Content-Type-Options"] == "nosniff")
    let policy = headers["Content-Security-Policy"] ?? ""
    #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
    #expect(policy.contains("script-src 'self';"))
    #expect(headers.keys.allSatisfy { !$0.lowercased().hasPrefix("access-control") })
    #expect(
      headers["Content-Disposition"] == "attachment; filename*=UTF-8''%E7%94%B2%20%E4%B9%99%22.zip%0D%0A")
  }
}
