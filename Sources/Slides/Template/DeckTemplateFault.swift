import OfficePackage

/// Why a file is no template of slides.
public enum DeckTemplateFault: Error, Sendable, Equatable {
  /// The file itself is refused.
  case refused(PackageFault)
  /// No layout has a place for a title.
  case noTitle
  /// A master or a layout leads to a slide, which the deck would not have.
  case slideLink(String)

  /// The sentence in Chinese and in English.
  public var sentence: (zh: String, en: String) {
    switch self {
    case .refused(let fault): fault.sentence
    case .noTitle:
      (
        "没有一个版式有标题占位符（title 或 ctrTitle）；请在母版里加一个。",
        "no layout has a placeholder for a title (title or ctrTitle); add one to its master."
      )
    case .slideLink(let part):
      (
        "\(part) 有通往某张幻灯片的链接，而模板的幻灯片不保留；请删去链接，或用 --append。",
        "\(part) has a link to a slide, and the template's slides are dropped; delete it, or use --append."
      )
    }
  }
}
