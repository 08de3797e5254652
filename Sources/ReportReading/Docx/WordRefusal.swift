import OfficePackage

/// What is said of a Word file's XML that is not read.
extension WordEvents {
  static func refused(_ fault: MarkupScan.Fault, _ file: String) -> ReadingError {
    switch fault {
    case .notUTF8: malformed("不是 UTF-8 文字", "is not UTF-8", file)
    case .documentType: malformed("有 DOCTYPE 声明，不予读取", "has a DOCTYPE, which is refused", file)
    case .tooDeep:
      malformed(
        "嵌套超过 \(MarkupScan.maximumDepth) 层", "is nested more than \(MarkupScan.maximumDepth) deep", file)
    case .tooManyTags:
      malformed("有超过 \(MarkupScan.maximumTags) 个标签", "has more than \(MarkupScan.maximumTags) tags", file)
    case .tooManyAttributes:
      malformed("有一个标签的属性或命名空间太多", "has a tag with too many attributes or namespaces", file)
    }
  }

  static func malformed(_ zh: String, _ en: String, _ file: String) -> ReadingError {
    ReadingError(.malformed, file: file, zh: "\(DocxReport.part) \(zh)。", en: "\(DocxReport.part) \(en).")
  }
}
