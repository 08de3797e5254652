import CommandHelp
import PageProse
import ReportReading
import SafeFiles

/// Sets cells of reports as they are read: by `--set`, by the file of `--corrections`, or by the corrections.yaml beside them.
///
/// What cannot be told to mean one report is refused: an entry that names no report where several are read, and a name
/// that no report has.
final class Corrector {
  private let options: CorrectionOptions
  private let shared: SharedOptions
  private let inputs: [FilePath]
  private var books: [FilePath: CorrectionBook] = [:]

  /// A corrector of the reports of some files, with those that they are held against.
  init(_ options: CorrectionOptions, _ shared: SharedOptions, inputs: [FilePath]) throws {
    self.options = options
    self.shared = shared
    self.inputs = inputs
    guard let file = options.corrections else { return }
    let path = FilePath(file)
    if let fault = FileFault.of(path) {
      throw InputError(
        zh: "--corrections \(path.shown)：\(fault.zh)；应为写明单元格和数的 YAML",
        en: "--corrections \(path.shown): \(fault.en); expected YAML of cells and numbers",
        exitCode: fault.exitCode)
    }
    books[path] = try book(path, for: inputs)
  }

  /// The reports of a file with the cells set that are meant for them; of one that others are held against only by files.
  func corrected(_ reports: [ReadReport], of file: InputFile, isOther: Bool = false) throws -> [ReadReport] {
    let name = file.path.lastName.text
    var used: [CorrectionBook] = []
    if let path = options.corrections.map({ FilePath($0) }) ?? beside(file) {
      let book = try books[path] ?? self.book(path, for: neighbours(of: file))
      books[path] = book
      used.append(book)
    }
    if !options.set.isEmpty, !isOther {
      var book = try CorrectionBook(try shared.resources())
      for text in options.set { try book.set(text, note: options.note) }
      used.append(book)
    }
    used = used.filter { $0.sets(name) }
    guard !used.isEmpty else { return reports }
    guard reports.count == 1, var report = reports.first else {
      throw BriefingError(
        .usage, zh: "一个文件里有 \(reports.count) 份报告，更正不知是哪一份的；先用 figures 分成几个文件",
        en:
          "a correction cannot tell which of the file's \(reports.count) reports is meant; expected one report a file"
      )
    }
    for book in used { report = try book.corrected(report, file: name) }
    return [report]
  }

  /// A book, held against the reports that it may mean.
  private func book(_ path: FilePath, for files: [FilePath]) throws -> CorrectionBook {
    let bytes = try InputFile(path, language: Spoken.language).bytes()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw BriefingError(
        .style, zh: "\(path.shown)：不是 UTF-8；应为写明单元格和数的 YAML",
        en: "\(path.shown): not UTF-8; expected YAML of cells and numbers")
    }
    var book = try CorrectionBook(try shared.resources())
    try book.read(text, file: path.shown)
    if files.count > 1, let place = book.unnamed {
      throw BriefingError(
        .style, zh: "\(place)：有 \(files.count) 份报告，没有写明是哪一份；应写在报告的文件名之下",
        en: "\(place): there are \(files.count) reports; expected the file's name above the cell")
    }
    for (name, place) in book.reports {
      let count = files.count { $0.lastName.text == name }
      guard count != 1 else { continue }
      if count == 0, !name.utf8.contains(UInt8(ascii: "/")),
        FileFault.of(path.parted.folder.below(name)) == nil
      {
        continue
      }
      throw BriefingError(
        .style,
        zh: count == 0
          ? "\(place)：没有名为“\(FilePath.shown(name))”的报告"
          : "\(place)：有 \(count) 份报告名为“\(FilePath.shown(name))”",
        en: count == 0
          ? "\(place): there is no report '\(FilePath.shown(name))'"
          : "\(place): \(count) reports have the name '\(FilePath.shown(name))'")
    }
    return book
  }

  /// The files among the inputs that stand in a file's folder.
  private func neighbours(of file: InputFile) -> [FilePath] {
    inputs.filter { $0.parted.folder == file.path.parted.folder }
  }

  /// The corrections.yaml in the folder of a file; nil where nothing stands there.
  private func beside(_ file: InputFile) -> FilePath? {
    guard file.path != InputFile.standardInput else { return nil }
    let path = file.path.parted.folder.below(CorrectionBook.fileName)
    return FileFault.of(path) == .missing ? nil : path
  }
}
