import OfficePackage

/// The text and tables of a Word file as events of a page, so that one recogniser serves both.
///
/// Lines are numbers of paragraphs. Deleted and hidden text is left out, inserted text is kept.
struct WordEvents {
  private var events = MarkupEvents()
  private var tables: [WordTable] = []
  private var open: [String] = []
  private var count = 0
  private var paragraphs: [Int] = []
  private var runs: [Run] = []
  /// The looks of the open paragraphs' styles.
  private var paragraphLooks: [WordLook] = []
  /// The looks of the open tables' styles, and of their open cells.
  private var tableLooks: [(table: WordLook, cell: WordLook)] = []
  /// For each open picture of an older kind, whether it has a box with text.
  private var pictures: [Bool] = []
  private var alternatives = WordAlternatives()
  private var unshown = WordUnshown()
  private var digits = WordDigits()
  private let styles: WordStyles

  private init(_ styles: WordStyles) { self.styles = styles }

  /// An open run: its look as far as it was told, and whether its text is passed over; nil before there is text.
  private struct Run {
    var style = WordLook()
    var own = WordLook()
    /// All together, once there is text.
    var look = WordLook()
    var isPassedOver: Bool?
  }

  /// The events of a document part.
  ///
  /// Throws where the XML is not well formed, has a document type, or is nested too deeply.
  static func events(_ content: [UInt8], styles: WordStyles = WordStyles(), file: String) throws(ReadingError)
    -> MarkupEvents
  {
    if let fault = content.withUnsafeBufferPointer(MarkupScan.fault) { throw refused(fault, file) }
    let read = content.withUnsafeBufferPointer { bytes -> WordEvents? in
      guard let reader = WordReader(bytes) else { return nil }
      var events = WordEvents(styles)
      return events.read(reader) ? events : nil
    }
    guard let read else {
      throw malformed("不是完整的 WordprocessingML", "is no complete WordprocessingML", file)
    }
    return read.events
  }

  /// Whether the XML was read to its end and is a Word document.
  private mutating func read(_ reader: borrowing WordReader) -> Bool {
    var skipped: Int?
    var isDocument = false
    while true {
      let state = reader.advance()
      guard state == 1 else { return state == 0 && isDocument }
      let depth = reader.depth
      if let limit = skipped {
        if depth > limit { continue }
        skipped = nil
        // The end of the element that was passed over.
        if case .close = reader.token { continue }
      }
      switch reader.token {
      case .open(let name, let isEmpty):
        if open.isEmpty, !isDocument {
          guard name == "document" else { return false }
          isDocument = true
        }
        if WordAlternatives.names.contains(name) {
          let isUnderstood = reader.isUnderstood
          if !alternatives.reads(name, depth, isUnderstood: isUnderstood), !isEmpty { skipped = depth }
        } else if name == "txbxContent", !tables.isEmpty {
          // A box over a cell is no part of what stands in it.
          if !pictures.isEmpty { pictures[pictures.count - 1] = true }
          take(Self.mark)
          if !isEmpty { skipped = depth }
        } else if isPassedOver(name) {
          if !isEmpty { skipped = depth }
        } else {
          if unshown.begin(name, reader) { takeUnknown() }
          begin(name, reader)
          if isEmpty {
            end(name)
          } else {
            open.append(name)
          }
        }
      case .close(let name):
        guard !WordAlternatives.names.contains(name) else { continue }
        open.removeLast()
        end(name)
      case .text(let bytes):
        unshown.take(bytes, of: open.last)
        if open.last == "t", !unshown.isOne { append(bytes) }
      case .other: break
      }
    }
  }

  /// Deleted text, earlier formatting, and readings of characters.
  private func isPassedOver(_ name: String) -> Bool {
    if name == "del" { return open.last != "trPr" }
    return name == "moveFrom" || name == "rt" || name.hasSuffix("Change")
  }

  private mutating func begin(_ name: String, _ reader: borrowing WordReader) {
    switch name {
    case "p":
      count += 1
      paragraphs.append(count)
      paragraphLooks.append(styles.paragraph)
      digits.begin()
      add(.paragraph)
    case "pStyle":
      if open.suffix(2) == ["p", "pPr"], !paragraphLooks.isEmpty {
        paragraphLooks[paragraphLooks.count - 1] = styles[reader.value]
      }
    case "r": runs.append(Run())
    case "rStyle":
      if open.suffix(2) == ["r", "rPr"], !runs.isEmpty { runs[runs.count - 1].style = styles[reader.value] }
    case "numId":
      if open.suffix(3) == ["p", "pPr", "numPr"], !paragraphLooks.isEmpty {
        paragraphLooks[paragraphLooks.count - 1].take(name, of: reader)
      }
    case _ where WordLook.properties.contains(name): take(name, reader)
    case "tblStyle":
      if open.last == "tblPr", !tableLooks.isEmpty {
        tableLooks[tableLooks.count - 1].table = styles[reader.value]
      }
    // What marks a note is no part of the number before it.
    case "footnoteReference", "endnoteReference": passOver()
    // A picture within the text, which may be of digits; letters that are drawn; digits in another order than they are written.
    case "inline", "object", "oMath", "ddList": takeUnknown()
    case "bdo": if reader.value == "rtl" { takeUnknown() }
    case "pict": pictures.append(false)
    case "tab", "ptab": if open.last == "r" { append([0x09]) }
    case "noBreakHyphen": append([0x2D])
    // A sign of a font of signs, which may be a digit.
    case "sym": takeUnknown()
    case "br", "cr":
      settle()
      guard !runs.contains(where: { $0.isPassedOver == true }) else { break }
      add(.lineBreak)
      events.list.append(.close(.lineBreak))
    case "tbl":
      add(.table)
      tables.append(WordTable())
      tableLooks.append((styles.table, WordLook()))
    case "tr": inTable { $0.beginRow(&$1) }
    case "tc":
      let line = count + 1
      if !tableLooks.isEmpty { tableLooks[tableLooks.count - 1].cell = WordLook() }
      inTable { $0.beginCell(&$1, line: line) }
    case "gridSpan", "gridBefore", "vMerge", "hMerge", "del", "hidden":
      let value = reader.value
      let parent = open.last ?? ""
      let isOn = WordLook.isOn(value)
      inTable { table, _ in table.setProperty(name, of: parent, value, isOn: isOn) }
    default: break
    }
  }

  /// Whether the text of the run is read, once there is some; where it is passed over in a cell something stands for it.
  private mutating func settle() {
    guard let run = runs.last, run.isPassedOver == nil else { return }
    let table = tableLooks.last.map { $0.table.under($0.cell) } ?? WordLook()
    let look = styles.all.under(table).under(paragraphLooks.last ?? WordLook()).under(run.style).under(
      run.own)
    let isPassedOver = !look.hides && look.passesOver(inCell: !tables.isEmpty)
    if isPassedOver, !tables.isEmpty { take(Self.mark) }
    runs[runs.count - 1].look = look
    runs[runs.count - 1].isPassedOver = isPassedOver || look.hides
  }

  private mutating func end(_ name: String) {
    if unshown.end(name) { takeUnknown() }
    switch name {
    case "p":
      events.list.append(.close(.paragraph))
      _ = paragraphs.popLast()
      _ = paragraphLooks.popLast()
    case "r": _ = runs.popLast()
    // Letters that are drawn, unless they were a box with text.
    case "pict": if pictures.popLast() == false { takeUnknown() }
    case "tbl":
      _ = tables.popLast()
      _ = tableLooks.popLast()
      events.list.append(.close(.table))
    case "tr": inTable { $0.endRow(&$1) }
    case "tc": inTable { $0.endCell(&$1) }
    default: break
    }
  }

  /// A property of a run, or the ground of a paragraph or a cell.
  private mutating func take(_ name: String, _ reader: borrowing WordReader) {
    switch open.suffix(2) {
    case ["r", "rPr"]: if !runs.isEmpty { runs[runs.count - 1].own.take(name, of: reader) }
    case ["p", "pPr"] where name == "shd":
      if !paragraphLooks.isEmpty { paragraphLooks[paragraphLooks.count - 1].take(name, of: reader) }
    case ["tc", "tcPr"] where name == "shd":
      if !tableLooks.isEmpty { tableLooks[tableLooks.count - 1].cell.take(name, of: reader) }
    default: break
    }
  }

  /// The text of the run is passed over.
  private mutating func passOver() {
    guard !runs.isEmpty, runs[runs.count - 1].isPassedOver == nil else { return }
    if !tables.isEmpty { take(Self.mark) }
    runs[runs.count - 1].isPassedOver = true
  }

  /// Something in a cell that is no text: what stands there is not known.
  private mutating func takeUnknown() {
    if !tables.isEmpty { append(Array("\u{FFFD}".utf8)) }
  }

  private mutating func inTable(_ change: (inout WordTable, inout [MarkupEvent]) -> Void) {
    guard !tables.isEmpty else { return }
    change(&tables[tables.count - 1], &events.list)
  }

  private mutating func add(_ tag: MarkupTag) {
    events.list.append(.open(tag, line: max(1, paragraphs.last ?? count)))
  }

  private mutating func append(_ text: [UInt8]) {
    settle()
    guard let run = runs.last, run.isPassedOver != true, !tables.isEmpty else { return take(text) }
    take(digits.shown(text, run.look))
  }

  private mutating func take(_ text: [UInt8]) {
    guard !runs.contains(where: { $0.isPassedOver == true }) else { return }
    text.withUnsafeBufferPointer { events.add($0, line: max(1, paragraphs.last ?? count)) }
  }

  /// What stands for text that is passed over.
  private static let mark = Array("\u{FFFC}".utf8)
}
