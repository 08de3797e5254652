import SafeFiles
import Yams

/// Text in YAML that a user writes.
package enum YAMLText {
  /// The root of a text, nil for an empty one; throws an error that names file and line.
  package static func root(
    _ text: String, file: String, kind: BriefingError.Kind = .style
  ) throws(BriefingError) -> Node? {
    do {
      // Our own words are all texts: no scalar's kind is asked for, which takes as long as all the rest.
      return try Yams.compose(yaml: text, kind == .resources ? .basic : .default)
    } catch {
      let (line, what) = fault(error)
      let place = line.map { "\(file):\($0)" } ?? file
      throw BriefingError(
        kind, zh: "\(place)：不是合法的 YAML（\(what)）", en: "\(place): not valid YAML: \(what)")
    }
  }

  /// The line, counted from 1, and the parser's words, one line of at most 200 characters.
  private static func fault(_ error: any Error) -> (line: Int?, what: String) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (mark.line, short(problem))
    case .reader(let problem, _, _, _): (nil, short(problem))
    case .duplicatedKeysInMapping(let keys, let context):
      (context.mark.line, short("the same key twice: " + keys.sorted().joined(separator: ", ")))
    default: (nil, "unreadable")
    }
  }

  private static func short(_ words: String) -> String {
    let line = words.unicodeScalars.prefix { !$0.properties.isWhitespace || $0 == " " }.prefix(200)
    return String(String.UnicodeScalarView(line))
  }
}
