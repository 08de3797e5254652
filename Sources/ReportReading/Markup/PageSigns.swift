/// Why a web page shows a report and holds none: it shows other files in frames, or what a script makes.
enum PageSigns {
  /// As much of a page as is looked at.
  static func head(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] { Array(text.prefix(mostScalars)) }

  /// The error for a page without the three tables, in the words of what it is; the given one where nothing else is to be said.
  static func explained(_ error: ReadingError, _ head: [Unicode.Scalar], file: String) -> ReadingError {
    guard error.kind == .noReport else { return error }
    let head = head.map(lower)
    if has(["<frame ", "<iframe ", "<frameset"], head) {
      return ReadingError(
        .noReport, file: file,
        zh: "这个网页里没有年度报告的三张表，它把别的网页显示在框架里；请打开框架里的网页（在框架里点右键），再另存为 HTML。",
        en:
          "the page holds none of the three tables and shows other pages in frames; open the page of the frame by itself and save that as HTML."
      )
    }
    if head.contains(word: "<script".scalars), words(head) < fewWords {
      return ReadingError(
        .noReport, file: file,
        zh: "这个网页的内容由脚本生成，文件里没有正文；请在浏览器里打开，等内容显示后另存为“网页，全部”或 PDF。",
        en:
          "a script makes what this page shows, and the file holds no text; open it in a browser and save it complete, or as PDF, once it shows the report."
      )
    }
    if has(["<textarea"], head) {
      return ReadingError(
        .noReport, file: file, zh: "没有找到三张表；它们可能藏在网页的输入框（textarea）里，请把内容另存为 HTML。",
        en:
          "none of the three tables was found; they may be in a text box of the page: save its content as HTML."
      )
    }
    return error
  }

  private static func has(_ tags: [String], _ text: [Unicode.Scalar]) -> Bool {
    tags.contains { text.contains(word: $0.scalars) }
  }

  /// How many Han characters stand outside of tags and scripts.
  private static func words(_ text: [Unicode.Scalar]) -> Int {
    var count = 0
    var index = 0
    while index < text.count {
      if text[index] == "<" {
        let isScript = ["<script", "<style"].first { text[index...].starts(with: $0.scalars) }
        let end = isScript.map { "</" + $0.dropFirst() } ?? ">"
        index = text.position(of: end.scalars, from: index).map { $0 + 1 } ?? text.count
      } else {
        if EvenText.isHan(text[index]) { count += 1 }
        index += 1
      }
    }
    return count
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar
  }

  private static let fewWords = 300
  private static let mostScalars = 200_000
}
