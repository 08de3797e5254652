import SafeFiles
import Yams

/// Every word shown, from `Assets/terms.yaml`, in one language.
package struct Terms: Sendable {
  /// The language of these words.
  package let language: Language
  private let words: [String: String]

  /// Reads the words of one language: those of results, or of another file beside them.
  ///
  /// Throws where the file is damaged or a word lacks the language.
  package init(
    _ folder: ResourceFolder, language: Language, file name: String = "terms.yaml"
  ) throws(BriefingError) {
    let file = folder.assets.appendingPathComponent(name)
    let text = try folder.text(file)
    let root = try YAMLText.root(text, file: file.path, kind: .resources)
    var words: [String: String] = [:]
    if let root { try Self.collect(root, path: [], file: file.path, language: language, into: &words) }
    self.language = language
    self.words = words
  }

  private static func collect(
    _ node: Node, path: [String], file: String, language: Language, into words: inout [String: String]
  ) throws(BriefingError) {
    guard let mapping = node.mapping else {
      let key = path.joined(separator: ".")
      throw BriefingError(
        .resources, "\(file):\(node.mark?.line ?? 0): '\(key)' is no word; expected zh and en beneath it")
    }
    if mapping.count == Language.allCases.count {
      let own = mapping.map { ($0.key.string, $0.value.string) }
      let isWord = Language.allCases.allSatisfy { one in own.contains { $0.0 == one.rawValue } }
      if isWord, let word = own.first(where: { $0.0 == language.rawValue })?.1 {
        words[path.joined(separator: ".")] = word
        return
      }
    }
    for (key, value) in mapping {
      try collect(value, path: path + [key.string ?? "?"], file: file, language: language, into: &words)
    }
  }

  /// Whether there is a word for a key.
  package func has(_ key: String) -> Bool { words[key] != nil }

  /// The keys, sorted.
  package var keys: [String] { words.keys.sorted() }

  /// The word for a key; the key itself in angle brackets where there is none, which no test lets through.
  package subscript(_ key: String) -> String { words[key] ?? "⟨\(key)⟩" }

  /// The word for a key with its braces filled in.
  package func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    Self.fill(self[key], values.map { ($0.key, $0.value) })
  }

  /// The text by a key for so many things: its form `one` or `many`, with `{n}` filled in.
  package func counted(_ key: String, _ count: Int) -> String {
    self(count == 1 ? "\(key).one" : "\(key).many", ["n": String(count)])
  }

  /// Fills the braces of a text in one pass, so that a value which holds braces stays as it is.
  static func fill(_ text: String, _ values: [(String, String)]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += values.first { $0.0 == name }?.1 ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
