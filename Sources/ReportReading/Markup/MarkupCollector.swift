import CLibXML2

/// Takes in what libxml2's HTML parser tells, and keeps its tree no larger than the parser itself looks at.
///
/// The parser's own handlers are called, since it asks its tree which white space counts; whatever lies behind is freed at once.
final class MarkupCollector {
  /// Why the parser was stopped.
  enum Fault {
    /// Tags are nested too deeply.
    case nesting(line: Int)
    /// The page has too many cells.
    case cells(line: Int)
    /// The page's own rules are too many for its elements.
    case rules(line: Int)
    /// The reading took too much.
    case budget(ReadingError)
  }

  /// What was told.
  private(set) var events = MarkupEvents()
  /// Why the parser was stopped; nil where it was not.
  private(set) var fault: Fault?

  private let limits: ReadingLimits
  private let budget: ReadingBudget
  /// The open elements, and whether each or one around it is passed over.
  private var open: [(tag: MarkupTag, isPassedOver: Bool)] = []
  /// The same as the page's rules see them.
  private var elements: [StyledElement] = []
  private var styles = StyleSheet()
  private var styleText: [UInt8] = []
  private var isScreenStyle = true
  private var isInText = false
  private var cellDepth = 0
  private var cells = 0
  private var steps = 0

  /// A collector that stops where a page goes beyond the limits.
  init(_ limits: ReadingLimits, _ budget: ReadingBudget) {
    self.limits = limits
    self.budget = budget
  }

  /// The collector of a parser's context, which the context does not own.
  static func of(_ context: xmlParserCtxtPtr) -> MarkupCollector? {
    guard let pointer = context.pointee._private else { return nil }
    return Unmanaged<MarkupCollector>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// Whether the page has rules of its own.
  var hasRules: Bool { !styles.isEmpty }

  /// An element begins, before the parser has it in its tree.
  func begin(_ name: String, _ attributes: MarkupAttributes, _ context: xmlParserCtxtPtr) {
    isInText = false
    let line = Self.line(context)
    guard open.count <= limits.nesting else { return stop(.nesting(line: parentLine(context)), context) }
    let tag = MarkupTag(name)
    let isInside = open.last?.isPassedOver ?? false
    elements.append(StyledElement(name: name, id: attributes.id, classes: attributes.classes))
    if name == "style" { isScreenStyle = [nil, "all", "screen"].contains(attributes.media) }
    let look = ElementLook(
      attributes, isInTable: cellDepth > 0 || tag == .cell || tag == .row, &styles, elements)
    if styles.isExhausted { return stop(.rules(line: line), context) }
    // A cell or block without a size of its own may hold text that has one.
    let isMark = isMark(name, look, attributes) || look.isTiny && tag == .other
    let isHidden = tag != .lineBreak && (tag == .skipped || look.isHidden || isMark)
    if !isInside, isMark || Self.controls.contains(name), cellDepth > 0 {
      // Something stands there, though it is no part of a number.
      Self.mark.withUnsafeBufferPointer { events.add($0, line: line) }
    }
    if tag == .cell { cellDepth += 1 }
    open.append((tag, isInside || isHidden))
    if isInside || isHidden {
      // A table in hidden text is no table of the page, but the one around it is still one that holds others.
      if tag == .table { events.list.append(.open(.table, line: line, isHidden: true)) }
      return
    }
    if tag == .cell {
      cells += 1
      if cells > limits.pageCells { return stop(.cells(line: line), context) }
      events.list.append(
        .open(.cell, line: line, colspan: attributes.colspan, rowspan: attributes.rowspan))
    } else if tag.breaks || tag == .title {
      events.list.append(.open(tag, line: line))
    }
    if look.generates, cellDepth > 0 { Self.lost.withUnsafeBufferPointer { events.add($0, line: line) } }
    step(context)
  }

  /// What a `meta` element says.
  func head(_ item: PageMetadata) { events.add(item) }

  /// The element that was opened last ends.
  func end(_ context: xmlParserCtxtPtr) {
    isInText = false
    guard let last = open.popLast(), let element = elements.popLast() else { return }
    if element.name == "style" {
      if isScreenStyle { styles.add(String(decoding: styleText, as: UTF8.self)) }
      styleText = []
    }
    if last.tag == .cell { cellDepth -= 1 }
    if last.isPassedOver ? last.tag == .table : last.tag.breaks || last.tag == .title {
      events.list.append(.close(last.tag))
    }
  }

  /// Text in an element.
  func text(_ start: UnsafePointer<xmlChar>, _ count: Int, _ context: xmlParserCtxtPtr) {
    takeStyle(start, count)
    guard let last = open.last, count > 0 else { return }
    guard open.count <= limits.nesting else { return stop(.nesting(line: parentLine(context)), context) }
    if !last.isPassedOver {
      events.add(
        UnsafeBufferPointer(start: start, count: count), line: Self.line(context), goesOn: isInText)
    }
    isInText = !last.isPassedOver
    step(context)
  }

  /// Text of the open element, which belongs to the page's rules where that is a `style`.
  func takeStyle(_ start: UnsafePointer<xmlChar>, _ count: Int) {
    guard elements.last?.name == "style" else { return }
    styleText.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
  }

  /// Something that parts one text from the next: a comment, an instruction.
  func part() { isInText = false }

  /// Hides all that was told: an attribute that came late hides the whole page.
  func hide() { events = MarkupEvents() }

  /// Whether an element's text is no part of what stands around it: struck out, and in a cell raised, lowered, or a link to a note.
  private func isMark(_ name: String, _ look: ElementLook, _ attributes: MarkupAttributes) -> Bool {
    switch name {
    case "s", "del", "strike": true
    case "sup", "sub": cellDepth > 0
    case "a": (look.isMark || attributes.leadsToNote) && cellDepth > 0
    default: look.isMark && !["td", "th", "tr", "tbody", "table"].contains(name)
    }
  }

  /// What stands for a mark that is passed over.
  private static let mark = Array("\u{FFFC}".utf8)
  /// What stands for text that a rule prints there, which may be digits.
  private static let lost = Array("\u{FFFD}".utf8)
  /// Elements that print something of their own.
  private static let controls: Set<String> = ["input", "textarea", "select"]

  /// Looks at the time and the memory from time to time.
  func step(_ context: xmlParserCtxtPtr) {
    steps += 1
    guard steps & 0xFFF == 0 else { return }
    do throws(ReadingError) { try budget.check() } catch { stop(.budget(error), context) }
  }

  private func stop(_ fault: Fault, _ context: xmlParserCtxtPtr) {
    self.fault = self.fault ?? fault
    xmlStopParser(context)
  }

  private static func line(_ context: xmlParserCtxtPtr) -> Int {
    max(1, Int(context.pointee.input?.pointee.line ?? 1))
  }

  private func parentLine(_ context: xmlParserCtxtPtr) -> Int {
    context.pointee.node.map { Int(xmlGetLineNo($0)) } ?? Self.line(context)
  }
}
