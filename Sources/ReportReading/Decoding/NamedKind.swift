import OfficePackage

/// A kind of file that is not read: its name, and what to do with it.
struct NamedKind {
  private let zh: String
  private let en: String
  private let adviceZh: String
  private let adviceEn: String

  private init(_ zh: String, _ en: String, _ advice: (zh: String, en: String)) {
    self.zh = zh
    self.en = en
    adviceZh = advice.zh
    adviceEn = advice.en
  }

  /// The error for a file of the kind.
  func error(file: String) -> ReadingError {
    // A Latin name stands apart from Chinese words.
    let gap = zh.unicodeScalars.first?.isASCII == true ? " " : ""
    return ReadingError(
      .binary, file: file, zh: "这是\(gap)\(zh)，不能直接读取；\(adviceZh)。",
      en: "this is \(en), which is not read; \(adviceEn).")
  }

  /// An archive by what stands in it.
  static func ofArchive(_ archive: ZipArchive) -> NamedKind {
    parts.first { archive.has($0.part) }?.kind ?? .archive("ZIP")
  }

  static let doc = NamedKind("旧版 Word 或 WPS 文字文档（DOC）", "an old Word or WPS Writer document (DOC)", asDocx)
  static let rtf = NamedKind("RTF 文档", "an RTF document", asDocx)
  static let xls = NamedKind("旧版 Excel 或 WPS 表格（XLS）", "an old Excel or WPS workbook (XLS)", asPage)
  static let ppt = NamedKind("旧版演示文稿（PPT）", "an old presentation (PPT)", asPage)
  static let office = NamedKind(
    "旧版 Office 文件（DOC、XLS 等）", "an old Office file (DOC, XLS or the like)", asDocx)
  static let locked = NamedKind(
    "有密码的 Office 文件", "an Office file with a password",
    ("请用 Word 或 WPS 打开，去掉密码后另存为 .docx", "open it in Word or WPS, take the password off and save it as .docx"))
  static let webArchive = NamedKind(
    "Safari 的网页归档", "a web archive of Safari",
    ("请在浏览器里打开，另存为 HTML 或 PDF", "open it in a browser and save it as HTML or PDF"))

  /// A picture.
  static func picture(_ name: String) -> NamedKind {
    NamedKind(
      "一张 \(name) 图片", "a \(name) picture",
      (
        "请用有文字的网页、DOCX 或 PDF，或先做文字识别",
        "use a web page, DOCX or PDF that has text, or recognise its text first"
      ))
  }

  /// An archive of files.
  static func archive(_ name: String) -> NamedKind {
    NamedKind(
      "一个 \(name) 压缩包", "a \(name) archive",
      ("请先解压，再指明里面的年度报告", "unpack it first and name the report that was in it"))
  }

  private static let asDocx = ("请用 Word 或 WPS 打开，另存为 .docx", "open it in Word or WPS and save it as .docx")
  private static let asPage = (
    "请用 Office 或 WPS 打开，另存为 PDF 或网页", "open it in Office or WPS and save it as PDF or a web page"
  )
  private static let asText = (
    "请用 LibreOffice 或 WPS 打开，另存为 .docx", "open it in LibreOffice or WPS and save it as .docx"
  )

  private static let parts: [(part: String, kind: NamedKind)] = [
    ("xl/workbook.xml", NamedKind("Excel 工作簿（XLSX）", "an Excel workbook (XLSX)", asPage)),
    ("xl/workbook.bin", NamedKind("Excel 工作簿（XLSB）", "an Excel workbook (XLSB)", asPage)),
    ("ppt/presentation.xml", NamedKind("演示文稿（PPTX）", "a presentation (PPTX)", asPage)),
    (
      "OFD.xml",
      NamedKind(
        "OFD 版式文件", "an OFD document",
        ("请用 OFD 阅读器或 WPS 打开，导出为 PDF", "open it in an OFD reader or WPS and export it as PDF"))
    ),
    ("META-INF/container.xml", NamedKind("电子书（EPUB）", "an e-book (EPUB)", asText)),
    (
      "styles.xml",
      NamedKind("OpenDocument 文件（ODT、ODS）", "an OpenDocument file (ODT or ODS)", asOpenDocument)
    ),
  ]
  private static let asOpenDocument = (
    "请用 LibreOffice 或 WPS 打开，文档另存为 .docx，表格另存为 PDF 或网页",
    "open it in LibreOffice or WPS; save a text as .docx, a spreadsheet as PDF or a web page"
  )
}
