import OfficePackage

/// The fonts that GB/T 9704 asks for, each with what a program may take where it is not installed.
enum FontsPart {
  /// A font as styles name it.
  struct Face {
    /// Its name.
    let name: String
    /// Other names of it or of its like, in the order in which they are tried.
    let others: String?
    /// Its classification, by which a program finds a similar one.
    let panose: String
    /// `roman` with serifs, `swiss` without, `modern` for handwriting set as print.
    let family: String
    /// Whether it has Chinese characters.
    var isChinese = true
  }

  /// The title's.
  static let title = Face(
    name: "方正小标宋简体", others: "方正小标宋_GBK,华文中宋,宋体", panose: "02010601030101010101", family: "roman")
  /// That of the first headings.
  static let first = Face(name: "黑体", others: "SimHei", panose: "02010609060101010101", family: "modern")
  /// That of the second headings.
  static let second = Face(
    name: "楷体", others: "楷体_GB2312", panose: "02010609060101010101", family: "modern")
  /// That of the text.
  static let text = Face(
    name: "仿宋", others: "仿宋_GB2312", panose: "02010609060101010101", family: "modern")
  /// That of page numbers.
  static let number = Face(
    name: "宋体", others: "SimSun", panose: "02010600030101010101", family: "auto")
  /// That of digits and Latin letters.
  static let latin = Face(
    name: "Times New Roman", others: nil, panose: "02020603050405020304", family: "roman", isChinese: false)

  static let name = "word/fontTable.xml"

  static let part = OfficePart(
    name, contentType: WordMarkup.type("fontTable"),
    root: WordMarkup.root("w:fonts", [title, first, second, text, number, latin].map(element)))

  private static func element(_ face: Face) -> Element {
    Element(
      "w:font", ["w:name": face.name],
      [face.others.map { WordMarkup.value("w:altName", $0) }].compactMap { $0 } + [
        WordMarkup.value("w:panose1", face.panose),
        WordMarkup.value("w:charset", face.isChinese ? "86" : "00"),
        WordMarkup.value("w:family", face.family), WordMarkup.value("w:pitch", "variable"),
      ])
  }

  /// The fonts of a run: digits and Latin letters stand in one of their own.
  static func fonts(_ face: Face) -> Element {
    Element(
      "w:rFonts",
      ["w:ascii": latin.name, "w:hAnsi": latin.name, "w:eastAsia": face.name, "w:cs": latin.name])
  }
}
