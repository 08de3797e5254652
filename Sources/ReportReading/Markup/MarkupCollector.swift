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

  /// An open element.
  private struct Open {
    let tag: MarkupTag
    /// Whether it or one around it is passed over.
    let isPassedOver: Bool
    /// Whether it is a row right in its table: a browser puts it into a group of rows.
    let isBareRow: Bool
    /// The size and colours of its text.
    var look = TextLook()
    /// Whether all text of the table, row or cell is in doubt.
    var isDoubtful = false
    /// What tells the classes and ids of it and of the elements around it in the cell from others.
    var names = 0
    /// How many elements it has had.
    var count = 0
  }

  private let limits: ReadingLimits
  private let budget: ReadingBudget
  private var open: [Open] = []
  /// The same as the page's rules see them.
  private var elements: [StyledElement] = []
  private var styles: StyleSheet
  private var inlineStyles = InlineStyles()
  /// Whether the page has rules in files of their own.
  private var lacksStyles: Bool
  private var isInText = false
  /// Whether no tag stands between the last text and what comes.
  private var isInRun = false
  /// What was told of the open cells.
  private var sights: [CellSight] = []
  private var cells = 0
  private var steps = 0

  /// A collector that stops where a page goes beyond the limits.
  init(_ limits: ReadingLimits, _ budget: ReadingBudget, _ styles: StyleSheet) {
    self.limits = limits
    self.budget = budget
    self.styles = styles
    lacksStyles = styles.imports && !styles.holdsFiles
  }

  /// The collector of a parser's context, which the context does not own.
  static func of(_ context: xmlParserCtxtPtr) -> MarkupCollector? {
    guard let pointer = context.pointee._private else { return nil }
    return Unmanaged<MarkupCollector>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// The attributes that the page's rules ask for.
  var asked: Set<String> { styles.asked }

  /// An element begins, before the parser has it in its tree.
  func begin(_ attributes: MarkupAttributes, _ context: xmlParserCtxtPtr) {
    (isInText, isInRun) = (false, false)
    let line = Self.line(context)
    guard open.count <= limits.nesting else { return stop(.nesting(line: parentLine(context)), context) }
    let tag = MarkupTag(attributes.name)
    if attributes.leadsToStyles, attributes.name == "link", !styles.holdsFiles { lacksStyles = true }
    let isInside = open.last?.isPassedOver ?? false
    let isBareRow = tag == .row && open.last?.tag == .table
    enter(attributes, isBareRow: isBareRow)
    if isInside {
      open.append(Open(tag: tag, isPassedOver: true, isBareRow: isBareRow))
      if tag == .cell { sights.append(CellSight()) }
      tell(tag, attributes, isShown: false, line: line)
      return step(context)
    }
    let isInTable = !sights.isEmpty || [.table, .group, .row, .cell].contains(tag)
    let own = inlineStyles.declarations(attributes, isInTable: isInTable)
    var look =
      isInTable
      ? ElementLook(attributes, own, tag, &styles, elements)
      : ElementLook(outsideOfTables: attributes, own, tag)
    if styles.isExhausted { return stop(.rules(line: line), context) }
    if tag == .table, sights.isEmpty { look.showsWhatRulesHide(attributes, own) }
    let role = ElementRole(tag, attributes, look, inCell: !sights.isEmpty)
    if !sights.isEmpty {
      if role == .picture || role == .foreign { sights[sights.count - 1].thing() }
      if role == .mark || role == .foreign { mark(line) }
    }
    var element = Open(tag: tag, isPassedOver: role != .shown, isBareRow: isBareRow)
    if let around = open.last {
      (element.look, element.isDoubtful, element.names) = (around.look, around.isDoubtful, around.names)
    }
    let sight = isInTable && role == .shown ? take(look, of: attributes, tag, &element) : .plain
    open.append(element)
    tell(tag, attributes, isShown: role == .shown, line: line)
    if tag == .cell { sights.append(CellSight()) }
    if !sights.isEmpty { sights[sights.count - 1].take(sight, holdsTable: tag == .table) }
    if look.prints, role == .shown, !sights.isEmpty {
      sights[sights.count - 1].thing()
      mark(line)
    }
    if cells > limits.pageCells { return stop(.cells(line: line), context) }
    step(context)
  }

  /// Adds the event of an element that begins.
  private func tell(_ tag: MarkupTag, _ attributes: MarkupAttributes, isShown: Bool, line: Int) {
    switch tag {
    // A table in hidden text is no table of the page, but the one around it is still one that holds others.
    case .table: events.list.append(.open(.table, line: line, isHidden: !isShown))
    case .cell where isShown:
      cells += 1
      events.list.append(
        .open(.cell, line: line, colspan: attributes.colspan, rowspan: attributes.rowspan))
    default: if isShown, tag.breaks || tag == .title { events.list.append(.open(tag, line: line)) }
    }
  }

  /// Enters an element among those that the rules see.
  private func enter(_ attributes: MarkupAttributes, isBareRow: Bool) {
    var place = 1
    if !open.isEmpty {
      open[open.count - 1].count += 1
      place = open[open.count - 1].count
    }
    if isBareRow { elements.append(StyledElement(name: "tbody", id: nil, classes: [])) }
    elements.append(
      StyledElement(
        name: attributes.name, id: attributes.id, classes: attributes.classes, attributes: attributes.asked,
        place: place))
  }

  /// Gives an element its own look over that of what stands around it; what its cell is to know of it.
  private func take(
    _ look: ElementLook, of attributes: MarkupAttributes, _ tag: MarkupTag, _ element: inout Open
  ) -> StyleSight {
    if tag == .cell {
      element.names = 0
    } else if !attributes.classes.isEmpty || attributes.id != nil {
      element.names = [element.names, attributes.classes.hashValue, attributes.id.hashValue].hashValue
    }
    element.look.take(look.style, element: steps + 1)
    if look.sight >= .doubtful { element.isDoubtful = true }
    guard tag.box == .cell else {
      return styles.isCut || attributes.isLink || CellTag(attributes.name) == .unknown
        ? max(look.sight, .apart) : look.sight
    }
    return tag == .cell ? look.sight : .plain
  }

  /// What a `meta` element says.
  func head(_ item: PageMetadata) { events.add(item) }

  /// The element that was opened last ends.
  func end(_ context: xmlParserCtxtPtr) {
    (isInText, isInRun) = (false, false)
    guard let last = open.popLast() else { return }
    elements.removeLast(last.isBareRow ? 2 : 1)
    let sight = last.tag == .cell ? sights.popLast() : nil
    if last.isPassedOver ? last.tag == .table : last.tag.breaks || last.tag == .title {
      events.list.append(.close(last.tag, isUnsure: sight?.isUnsure(lacksStyles: lacksStyles) ?? false))
    }
  }

  /// Text in an element.
  func text(_ start: UnsafePointer<xmlChar>, _ count: Int, _ context: xmlParserCtxtPtr) {
    guard let last = open.last, count > 0 else { return }
    guard open.count <= limits.nesting else { return stop(.nesting(line: parentLine(context)), context) }
    let text = UnsafeBufferPointer(start: start, count: count)
    var isShown = !last.isPassedOver
    if isShown, !sights.isEmpty, !isInRun, !Self.isBlank(text) {
      if last.look.isNothing {
        mark(Self.line(context))
        isShown = false
      } else {
        sights[sights.count - 1].run(last.look, names: last.names, isDoubtful: last.isDoubtful)
        isInRun = true
      }
    }
    if isShown { events.add(text, line: Self.line(context), goesOn: isInText) }
    isInText = isShown
    step(context)
  }

  /// Something stands in a cell that is no part of a number.
  private func mark(_ line: Int) {
    Self.mark.withUnsafeBufferPointer { events.add($0, line: line) }
  }

  /// Whether text is of spaces alone.
  private static func isBlank(_ text: UnsafeBufferPointer<xmlChar>) -> Bool {
    // C2 A0, E2 80 80 to 8B and E3 80 80 are spaces; other bytes of these only follow one of them.
    guard let first = text.first(where: { $0 > 0x20 }) else { return true }
    guard first == 0xC2 || first == 0xE2 || first == 0xE3 else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy {
      EvenText.isSpace(EvenText.even($0))
    }
  }

  /// Something that parts one text from the next: a comment, an instruction.
  func part() { isInText = false }

  /// Hides all that was told: an attribute that came late hides the whole page.
  func hide() { events = MarkupEvents() }

  /// What stands for a mark that is passed over.
  private static let mark = Array("\u{FFFC}".utf8)

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
