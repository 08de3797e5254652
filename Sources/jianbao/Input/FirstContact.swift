import CommandHelp
import PageProse
import SafeFiles

/// What is made of a command line before it is parsed: the commonest slips are recognised and said.
enum FirstContact {
  /// The commands, in the order of the help.
  static let commands = [
    "brief", "compare", "deck", "chart", "figures", "check", "charts", "styles", "doctor",
  ]

  private static let help: Set<String> = ["帮助", "-帮助", "--帮助", "?", "？", "-?"]
  private static let chinese = [
    "简报": "brief", "比较": "compare", "对比": "compare", "幻灯片": "deck", "图": "chart", "数据": "figures",
    "核对": "check",
    "检查": "check",
  ]
  private static let placeholders = ["机关", "机关名称", "年份", "文件", "OFFICE", "YEAR", "FILE"]

  /// The arguments as the parser takes them: a file alone stands for its briefing, 帮助 for help, and a stream is read from
  /// standard input.
  ///
  /// Throws where a dash is no dash, a path lost its quotation marks or a placeholder was pasted as it stands.
  static func arguments(_ given: [String]) throws(InputError) -> [String] {
    let arguments = try recognized(given)
    guard arguments.first == "figures", arguments.contains("--stream"),
      !arguments.contains(where: { $0.utf8.elementsEqual("-".utf8) })
    else { return arguments }
    return arguments + ["-"]
  }

  private static func recognized(_ given: [String]) throws(InputError) -> [String] {
    let language = Spoken.language
    let names = withoutWords(given)
    if let odd = names.first(where: hasOddDash) { throw dash(odd, language) }
    if let found = placeholder(names) { throw placeholder(found, language) }
    if let parted = partedPath(given) { throw path(parted, language) }
    guard let first = given.first else { return given }
    guard !first.utf8.starts(with: "-".utf8) || first == "-" || help.contains(first) else {
      // The language may stand before the command, and options before the file of a briefing.
      if first == "--lang", given.count > 2, commands.contains(given[2]) {
        return Array(given.dropFirst(2)) + given.prefix(2)
      }
      guard !given.contains(where: commands.contains), given.contains(where: isPlainFile) else {
        return given
      }
      return ["brief"] + given
    }
    if help.contains(first) { return ["help"] + given.dropFirst().filter(commands.contains) }
    if commands.contains(first) || first == "help" { return given }
    if let command = chinese[first], !isFile(first) { return [command] + given.dropFirst() }
    if isFile(first) || first == "-" { return ["brief"] + given }
    if NearestName.slip(first, among: commands) != nil, !first.utf8.contains(UInt8(ascii: ".")) {
      return given
    }
    return looksLikeFile(first) ? ["brief"] + given : given
  }

  // MARK: What is recognised

  /// Arguments without the values of options that take any words.
  private static func withoutWords(_ given: [String]) -> [String] {
    given.indices.filter { $0 == 0 || !["--note", "--title", "--source"].contains(given[$0 - 1]) }
      .map { given[$0] }
  }

  /// Whether an argument begins with a dash of another kind, as an input method makes them: －, —, –, −.
  private static func hasOddDash(_ argument: String) -> Bool {
    guard let first = argument.unicodeScalars.first, "－—–−‐‑―".unicodeScalars.contains(first) else {
      return false
    }
    return !isFile(argument) && argument.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
  }

  private static func placeholder(_ given: [String]) -> String? {
    let signs = "=,，".unicodeScalars
    return given.first { argument in
      let parts = argument.unicodeScalars.split { signs.contains($0) }.map { String($0) }
      return parts.contains(where: placeholders.contains) && !isFile(argument)
    }
  }

  /// Two arguments that are one path with a blank between them.
  private static func partedPath(_ given: [String]) -> String? {
    zip(given, given.dropFirst()).first { first, second in
      !first.utf8.starts(with: "-".utf8) && !second.utf8.starts(with: "-".utf8) && !isFile(first)
        && !isFile(second) && isFile(first + " " + second)
    }.map { $0 + " " + $1 }
  }

  private static func isFile(_ path: String) -> Bool {
    let fault = FileFault.of(FilePath(path))
    return fault == nil || fault == .folder
  }

  private static func isPlainFile(_ path: String) -> Bool {
    FileFault.of(FilePath(path)) == nil
  }

  private static func looksLikeFile(_ argument: String) -> Bool {
    let name = argument.lowercased()
    return ["html", "htm", "mht", "mhtml", "txt", "md", "docx", "doc", "pdf", "json", "csv", "gz", "zip"]
      .contains { name.hasSuffix("." + $0) } || argument.utf8.contains(UInt8(ascii: "/"))
  }

  // MARK: What is said

  private static func dash(_ argument: String, _ language: Language) -> InputError {
    let words = argument.unicodeScalars.drop { "－—–−‐‑―-".unicodeScalars.contains($0) }
    let text = String(String.UnicodeScalarView(words))
    let meant = text.count == 1 ? "-" + text : "--" + text
    return InputError(
      zh: "“\(argument)”开头的横线不是半角的 -；应为 \(meant)",
      en: "'\(argument)' begins with a dash that is no hyphen; expected \(meant)", language: language,
      exitCode: 64)
  }

  private static func placeholder(_ argument: String, _ language: Language) -> InputError {
    InputError(
      zh: "“\(argument)”是说明里的占位词，要换成真实的内容，例如 洪泽区人民政府、2024 或 年报.html",
      en:
        "'\(argument)' stands for something of yours in the help; write the real one, like 洪泽区人民政府, 2024 or report.html",
      language: language, exitCode: 64)
  }

  private static func path(_ path: String, _ language: Language) -> InputError {
    InputError(
      zh: "路径里有空格，要加引号：\"\(FilePath(path).shown)\"",
      en: "the path has a blank and needs quotation marks: \"\(FilePath(path).shown)\"", language: language,
      exitCode: 64)
  }
}
