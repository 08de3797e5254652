import DisclosureReport
import PageProse
import SafeFiles
import Slides

/// A report that becomes slides, and how it is named in their sources.
package struct DeckReport: Sendable {
  /// The report, held against its rules.
  package let checked: CheckedReport
  /// How it is named.
  package let credit: Credit

  /// A report.
  package init(_ checked: CheckedReport, credit: Credit = .own) {
    self.checked = checked
    self.credit = credit
  }
}

/// What a user wants of a deck.
package struct DeckWishes: Sendable, Equatable {
  /// The charts and their order; nil for all, in the order of the briefing.
  package var charts: [ChartID]?
  /// Whether every chart is a picture, or a chart of the slide program where it can be one.
  package var drawing: Drawing
  /// The user's file that slides are put into; nil for the house's own look.
  package private(set) var template: DeckTemplate?

  /// How charts are drawn.
  package enum Drawing: String, Sendable, CaseIterable {
    /// By the slide program, with a workbook behind them, where that loses nothing; as pictures otherwise.
    case native
    /// As pictures.
    case picture
  }

  /// Wishes.
  package init(charts: [ChartID]? = nil, drawing: Drawing = .native) {
    self.charts = charts
    self.drawing = drawing
  }

  /// Takes a file as the template; with `appends` its own slides stay before the deck's.
  ///
  /// Throws an error of kind `unusable` that names the file where it is refused.
  package mutating func take(template bytes: [UInt8], file: String, appends: Bool) throws(BriefingError) {
    do throws(DeckTemplateFault) {
      template = try DeckTemplate(bytes, appends: appends)
    } catch {
      let (zh, en) = error.sentence
      throw BriefingError(.unusable, zh: "\(file)：\(zh)", en: "\(file): \(en)")
    }
  }

  /// The size that pictures of charts are drawn with: the room of a chart, at 144 pixels to an inch.
  package var picture: PictureSize {
    guard let room = template?.chartRoom else { return BriefingMaker.deckPicture }
    let (width, height) = (room.width * 144 / 914_400, room.height * 144 / 914_400)
    // Where the room is small, the same shape with more pixels, so that a chart can be laid out.
    let most = max(1, max(960 / max(width, 1), 480 / max(height, 1)))
    return PictureSize(
      width: min(4096, max(320, width * most)), height: min(4096, max(320, height * most)), dpi: 144 * most)
  }

  /// Reads `outcomes,reasons`: ids or names of charts; throws an error of kind `usage` for one that does not exist or
  /// that stands there twice.
  package static func charts(_ text: String, in folder: ResourceFolder) throws(BriefingError) -> [ChartID] {
    var charts: [ChartID] = []
    let marks: Set<Unicode.Scalar> = [",", "，", "、"]
    for part in text.unicodeScalars.split(whereSeparator: marks.contains) {
      let words = String(part).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let id = try ChartName.chart(words, in: folder)
      guard !charts.contains(id) else {
        throw BriefingError(
          .usage, zh: "--charts：\(id) 写了两次；每种图一次",
          en: "--charts: \(id) is there twice; expected each chart once")
      }
      charts.append(id)
    }
    guard !charts.isEmpty else {
      throw BriefingError(
        .usage, zh: "--charts '\(text)'：没有图；应为 outcomes,flow 这样的写法",
        en: "--charts '\(text)': names no chart; expected ids like outcomes,flow")
    }
    return charts
  }
}

/// A deck that was made.
package struct MadeDeck: Sendable {
  /// The bytes of the PPTX.
  package let bytes: [UInt8]
  /// The number of its slides.
  package let slides: Int
  /// A line for each report of which a chart made no slide.
  package let remarks: [String]
}
