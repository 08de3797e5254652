import Glibc

/// Where a file stands: bytes, as the system has them, for a name need not be UTF-8.
package struct FilePath: Hashable, Sendable {
  /// The path as the system takes it, without a NUL.
  package let bytes: [UInt8]

  /// A path by its bytes.
  package init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// The path that a text names; carried bytes (``CarriedBytes``) as they were.
  package init(_ text: String) { bytes = CarriedBytes.bytes(text) }

  /// The path as text, for results: UTF-8, else GB18030, else \xNN for a byte that is neither.
  package var text: String { NameText.decoded(bytes) }

  /// The path as messages show it: ``text`` with its invisible characters escaped, '' for an empty one.
  package var shown: String { Self.shown(text) }

  /// A path, or a part of one, as messages show it: the one place through which every path in a message goes.
  package static func shown(_ text: String) -> String {
    guard !text.isEmpty else { return "''" }
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        shown += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// The path with every byte that is no UTF-8 as \xNN, which no two paths share.
  package var spelled: String { NameText.escaped(bytes) }

  /// The names of the path, without empty ones and single dots.
  package var names: [[UInt8]] {
    bytes.split(separator: Self.slash).map(Array.init).filter { $0 != [UInt8(ascii: ".")] }
  }

  /// The last name; empty for a path that has none.
  package var lastName: FilePath { FilePath(bytes: names.last ?? []) }

  /// What stands below this folder under a name or a path.
  package func below(_ path: some Sequence<UInt8>) -> FilePath {
    // What stands here needs no "./".
    if bytes == [UInt8(ascii: ".")] { return FilePath(bytes: Array(path)) }
    return FilePath(bytes: bytes + (bytes.last == Self.slash ? [] : [Self.slash]) + path)
  }

  /// What stands below this folder under a name or a path.
  package func below(_ path: String) -> FilePath { below(CarriedBytes.bytes(path)) }

  /// The folder that holds it, and its name there; "." for a name alone.
  package var parted: (folder: FilePath, name: [UInt8]) {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return (FilePath("."), bytes) }
    let folder = slash == 0 ? bytes[...0] : bytes[..<slash]
    return (FilePath(bytes: folder), Array(bytes[(slash + 1)...]))
  }

  /// The path as C takes it.
  package func withCString<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    let text = bytes.map { CChar(bitPattern: $0) } + [0]
    return text.withUnsafeBufferPointer { buffer in
      var nothing = CChar(0)
      return buffer.baseAddress.map(body) ?? body(&nothing)
    }
  }

  /// Whether the order of bytes, which no locale changes, puts the left path first.
  package static func comesFirst(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }

  private static let slash = UInt8(ascii: "/")
}

extension FilePath {
  /// The path without links, single dots and double ones (`realpath`); the path itself where it leads nowhere.
  package var resolved: FilePath {
    guard let path = withCString({ realpath($0, nil) }) else { return self }
    defer { free(path) }
    return FilePath(bytes: UnsafeRawBufferPointer(start: path, count: strlen(path)))
  }
}
