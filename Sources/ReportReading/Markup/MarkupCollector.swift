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

  /// An element begins, before the parser has it in its tree.
  func begin(_ name: String, _ attributes: MarkupAttributes, _ context: xmlParserCtxtPtr) {
    isInText = false
    let line = Self.line(context)
    guard open.count <= limits.nesting else { return stop(.nesting(line: parentLine(context)), context) }
    let tag = MarkupTag(name)
    let isInside = open.last?.isPassedOver ?? false
    // A cell or block without a size of its own may hold text that has one.
    let isMark = isMark(name, attributes) || attributes.isTiny && tag == .other
    let isHidden = tag != .lineBreak && (tag == .skipped || attributes.isHidden || isMark)
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
    step(context)
  }

  /// What a `meta` element says.
  func head(_ item: PageMetadata) { events.add(item) }

  /// The element that was opened last ends.
  func end(_ context: xmlParserCtxtPtr) {
    isInText = false
    guard let last = open.popLast() else { return }
    if last.tag == .cell { cellDepth -= 1 }
    if last.isPassedOver ? last.tag == .table : last.tag.breaks || last.tag == .title {
      events.list.append(.close(last.tag))
    }
  }

  /// Text in an element.
  func text(_ start: UnsafePointer<xmlChar>, _ count: Int, _ context: xmlParserCtxtPtr) {
    guard let last = open.last, count > 0 else { return }
    guard open.count <= limits.nesting else { return stop(.nesting(line: parentLine(context)), context) }
    if !last.isPassedOver {
      events.add(
        UnsafeBufferPointer(start: start, count: count), line: Self.line(context), goesOn: isInText)
    }
    isInText = !last.isPassedOver
    step(context)
  }

  /// Something that parts one text from the next: a comment, an instruction.
  func part() { isInText = false }

  /// Hides all that was told: an attribute that came late hides the whole page.
  func hide() { events = MarkupEvents() }

  /// Whether an element's text is no part of what stands around it: struck out, and in a cell raised, lowered, or a link to a note.
  private func isMark(_ name: String, _ attributes: MarkupAttributes) -> Bool {
    switch name {
    case "s", "del", "strike": true
    case "sup", "sub": cellDepth > 0
    case "a": attributes.isMark && cellDepth > 0
    default: attributes.isMark && !["td", "th", "tr", "tbody", "table"].contains(name)
    }
  }

  /// What stands for a mark that is passed over.
  private static let mark = Array("\u{FFFC}".utf8)
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
