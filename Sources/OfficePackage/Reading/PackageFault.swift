/// Why a package is not read: what is wrong with it, or what it holds that may do harm.
public enum PackageFault: Error, Sendable, Equatable {
  /// The file is no ZIP archive.
  case noArchive
  /// It has a password, or is of the format before 2007.
  case locked
  /// The archive is damaged or goes beyond a limit.
  case archive(ZipFault)
  /// It is of the strict variant, which has other names for everything.
  case strict
  /// It holds something else than what was asked for.
  case otherKind
  /// It holds macros.
  case macros
  /// It holds ink.
  case ink
  /// It holds controls or embedded objects, which run programs.
  case objects(String)
  /// A part points out of the file.
  case external(String)
  /// A part is of a kind that no template needs.
  case unknown(String)
  /// A part cannot be parsed.
  case malformed(String)
  /// A part points at one that is not there.
  case missing(String, target: String)

  /// The sentence in Chinese and in English.
  public var sentence: (zh: String, en: String) {
    switch self {
    case .noArchive: ("不是 Office 文件（PPTX、DOCX）。", "this is no Office file (PPTX, DOCX).")
    case .locked:
      (
        "有密码，或是旧版文件（PPT、DOC）；请去掉密码，另存为 .pptx 或 .docx。",
        "it has a password or is an old file (PPT, DOC); take the password off and save it as .pptx or .docx."
      )
    case .archive(let fault): fault.sentence
    case .strict:
      (
        "是“Strict Open XML”格式；请另存为普通的 .pptx 或 .docx。",
        "it is Strict Open XML; save it as a plain .pptx or .docx."
      )
    case .otherKind:
      (
        "里面不是这种文件：幻灯片用 .pptx，文稿用 .docx。",
        "it is not of that kind: expected slides (.pptx) or a document (.docx)."
      )
    case .macros: ("带有宏；请另存为不带宏的文件。", "it has macros; save it without them.")
    case .ink: ("带有墨迹；请删去手写内容后另存。", "it has ink; delete what is drawn by hand and save it.")
    case .objects(let part):
      (
        "带有控件或嵌入对象（\(part)）；请删去后另存。",
        "it has controls or embedded objects (\(part)); delete them and save it."
      )
    case .external(let part):
      (
        "\(part) 有指向文件之外的链接；请删去链接后另存。",
        "\(part) has a link that leads out of the file; delete it and save the file."
      )
    case .unknown(let part):
      ("带有模板用不到的内容（\(part)），不予采用。", "it holds something that no template needs (\(part)), which is refused.")
    case .malformed(let part): ("\(part) 的 XML 不完整或不能读取。", "the XML of \(part) is damaged or not read.")
    case .missing(let part, let target):
      ("\(part) 指向文件里没有的 \(target)。", "\(part) points at \(target), which is not in the file.")
    }
  }
}
