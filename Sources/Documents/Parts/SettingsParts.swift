import OfficePackage

/// The parts that say something of the file: its title, and how programs treat it.
struct SettingsParts {
  let document: Document

  static let document = "word/document.xml"
  static let settings = "word/settings.xml"

  /// What the package itself points at.
  static let relationships = OfficeProperties.relationships(of: document)

  var parts: [OfficePart] {
    OfficeProperties(title: document.title, language: document.language).parts + [
      OfficePart(
        Self.settings, contentType: WordMarkup.type("settings"),
        root: WordMarkup.root(
          "w:settings",
          [
            WordMarkup.value("w:defaultTabStop", "420"), Element("w:evenAndOddHeaders"),
            WordMarkup.value("w:characterSpacingControl", "compressPunctuation"),
            Element(
              "w:compat", [:],
              [
                Element(
                  "w:compatSetting",
                  [
                    "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
                    "w:val": "15",
                  ])
              ]), Element("w:themeFontLang", ["w:val": "en-GB", "w:eastAsia": "zh-CN"]),
          ]))
    ]
  }
}
