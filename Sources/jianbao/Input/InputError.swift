import CommandHelp
import ReportReading
import SafeFiles

/// Why a file could not be taken in: one sentence and the exit code that goes with it.
struct InputError: Error {
  let message: String
  let exitCode: Int32
  /// Whether reading took more time or memory than one file may take.
  private(set) var isBeyondLimit = false

  init(zh: String, en: String, language: Language = Spoken.language, exitCode: Int32) {
    message = language == .chinese ? zh : en
    self.exitCode = exitCode
  }

  /// What the reader refused; the file stands there as messages name it.
  init(_ error: ReadingError, in file: InputFile) {
    let sentence = file.language == .chinese ? error.messageZh : error.messageEn
    // Both sentences begin with the name that the reader was given.
    message =
      sentence.utf8.starts(with: error.file.utf8)
      ? file.label + String(decoding: sentence.utf8.dropFirst(error.file.utf8.count), as: UTF8.self)
      : sentence
    exitCode = error.kind.exitCode
    isBeyondLimit = error.kind == .beyondLimit
  }

  /// What is wrong with a file before it is read.
  init(_ fault: FileFault, _ name: String, language: Language) {
    let (zh, en) = Self.sentence(fault)
    self.init(zh: "\(name)：\(zh)", en: "\(name): \(en)", language: language, exitCode: fault.exitCode)
  }

  /// What was found and what was expected.
  private static func sentence(_ fault: FileFault) -> (zh: String, en: String) {
    switch fault {
    case .missing:
      (
        fault.zh + "；应为一份年度报告（文本、网页、Word、JSON 或 CSV）",
        fault.en + "; expected an annual report: text, web page, Word, JSON or CSV"
      )
    case .folder: (fault.zh + "；这里应为一个文件", fault.en + "; expected one file")
    case .forbidden: (fault.zh + "；应为可读的文件", fault.en + "; expected a file with read permission")
    case .tooLarge: (fault.zh + "；最多为 64 MB", fault.en + "; at most 64 MB are read")
    case .dangling, .special, .circle: (fault.zh + "；应为文件", fault.en + "; expected a file")
    case .failed(let reason) where reason.isOfTheMachine:
      ("读取失败：" + reason.zh, "cannot be read: " + reason.en)
    case .failed: (fault.zh + "；应为可读的文件", fault.en + "; expected a file that can be read")
    }
  }
}
