import Foundation

/// What a request is answered with.
package struct PageAnswer: Sendable, Equatable {
  /// The codes that this page answers with, by RFC 9110.
  package enum Status: Int, Sendable {
    /// 200.
    case ok = 200
    /// 400: the request does not say what it should.
    case bad = 400
    /// 403: it may come from somewhere else than our page.
    case forbidden = 403
    /// 404: there is nothing of that name.
    case missing = 404
    /// 405: not that way.
    case method = 405
    /// 409: it was cancelled.
    case cancelled = 409
    /// 413: too many bytes.
    case tooLarge = 413
    /// 421: another host is asked than this one.
    case misdirected = 421
    /// 422: it can be read, and cannot be done.
    case unusable = 422
    /// 500: the program's own mistake.
    case broken = 500
    /// 503: too much is waiting.
    case busy = 503
    /// 504: it took too long.
    case slow = 504
  }

  /// What the bytes are.
  package enum Kind: String, Sendable {
    /// A page or a part of one.
    case html = "text/html; charset=utf-8"
    /// Values.
    case json = "application/json"
    /// The style sheet.
    case css = "text/css; charset=utf-8"
    /// The script.
    case script = "text/javascript; charset=utf-8"
    /// A sentence.
    case text = "text/plain; charset=utf-8"
    /// A picture in vectors.
    case svg = "image/svg+xml"
    /// A picture in pixels.
    case png = "image/png"
    /// Anything to be kept as a file.
    case file = "application/octet-stream"
  }

  /// The code.
  package var status: Status
  /// What the bytes are.
  package var kind: Kind
  /// All of them.
  package var bytes: [UInt8]
  /// The name to keep it under; nil for what is no file.
  package var fileName: String?

  /// An answer.
  package init(_ status: Status, _ kind: Kind, _ bytes: [UInt8], fileName: String? = nil) {
    self.status = status
    self.kind = kind
    self.bytes = bytes
    self.fileName = fileName
  }

  /// A sentence for a person.
  package static func sentence(_ status: Status, _ text: String) -> PageAnswer {
    PageAnswer(status, .text, [UInt8](text.utf8))
  }

  /// The headers of every answer: nothing is kept, framed, guessed at or fetched from elsewhere.
  ///
  /// Styles inside the page are allowed for the previews, which bring their own; no script but our one file ever runs.
  package var headers: [(name: String, value: String)] {
    var headers = [
      ("Content-Type", kind.rawValue),
      (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; "
          + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
      ),
      ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Cache-Control", "no-store"),
      ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    if let fileName {
      headers.append(("Content-Disposition", "attachment; filename*=UTF-8''" + Self.encoded(fileName)))
    }
    return headers
  }

  /// A name by RFC 5987: every byte percent-encoded but letters, digits, dot, dash and underscore.
  static func encoded(_ name: String) -> String {
    name.utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
  }
}
