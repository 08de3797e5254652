import CLibXML2

/// A parser of a web page; owns libxml2's `htmlParserCtxtPtr` and frees it with `htmlFreeParserCtxt`.
struct MarkupDocument: ~Copyable {
  private let context: htmlParserCtxtPtr
  /// The line of the first tag that attributes were left out of; nil where none was.
  private let cutLine: Int?
  /// The page's own rules.
  private let styles: StyleSheet

  /// The elements and text of a decoded page in order, parsed without network access.
  ///
  /// `styles` are the rules in other files of the page. Throws where the page goes beyond a limit, and where libxml2 gives up before its end: a shorter document is never
  /// taken for the page.
  static func events(
    _ scalars: consuming [Unicode.Scalar], file: String, styles: StyleSheet = StyleSheet(),
    limits: ReadingLimits = ReadingLimits(), budget: ReadingBudget = ReadingBudget()
  ) throws(ReadingError) -> MarkupEvents {
    // The parser has a copy of its own: the scalars and their bytes are let go before it begins.
    guard let document = MarkupDocument(scalars, styles, limits) else {
      throw ReadingError(
        .beyondLimit, file: file, zh: "没有足够的内存来读这个网页。", en: "there is not enough memory to read the page.")
    }
    let collector = MarkupCollector(limits, budget, document.styles)
    let isWhole = document.parse(into: collector)
    switch collector.fault {
    case .nesting(let line):
      throw ReadingError(
        .malformed, file: file, line: line, zh: "标签嵌套超过 \(limits.nesting) 层。",
        en: "tags are nested more than \(limits.nesting) deep.")
    case .cells(let line):
      throw ReadingError(
        .beyondLimit, file: file, line: line, zh: "网页的表格超过 \(limits.pageCells) 个单元格的上限。",
        en: "the tables of the page have more than \(limits.pageCells) cells, the most that are read.")
    case .rules(let line):
      throw ReadingError(
        .beyondLimit, file: file, line: line, zh: "网页自带的样式规则太多，无法判断哪些文字是看得见的。",
        en: "the page has too many style rules of its own to tell which of its text can be seen.")
    case .budget(let error): throw error
    case nil: break
    }
    guard isWhole else {
      throw ReadingError(
        .malformed, file: file, zh: "网页无法解析到结尾，应为完整的 HTML。",
        en: "the page could not be parsed to its end; complete HTML was expected.")
    }
    var events = collector.events
    if let cut = document.cutLine {
      events.remarks.append(Remark.limit("attributes", "\(limits.attributes)", line: cut))
    }
    return events
  }

  /// A parser of a page; nil where libxml2 has no memory.
  private init?(_ scalars: consuming [Unicode.Scalar], _ files: StyleSheet, _ limits: ReadingLimits) {
    let written = MarkupBytes.written(scalars, limits: limits, styles: files)
    let created = written.bytes.withUnsafeBytes { buffer -> htmlParserCtxtPtr? in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return nil }
      return htmlCreateMemoryParserCtxt(start, Int32(buffer.count))
    }
    guard let created else { return nil }
    context = created
    cutLine = written.cutLine
    styles = written.styles
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(bitPattern: options))
    // Nesting is limited here, not at 256: pages pasted from word processors leave hundreds of tags open.
    context.pointee.options |= Int32(bitPattern: XML_PARSE_HUGE.rawValue)
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
  }

  deinit {
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    htmlFreeParserCtxt(context)
  }

  /// Whether the page was parsed to its end, by `htmlParseDocument`.
  private func parse(into collector: MarkupCollector) -> Bool {
    jianbao_xml_silence()
    guard let handler = context.pointee.sax else { return false }
    handler.pointee.startElement = { parser, name, attributes in
      guard let context = MarkupTree.context(parser), let name else { return }
      if let collector = MarkupCollector.of(context) {
        if let item = MarkupAttributes.metadata(name, attributes) { collector.head(item) }
        collector.begin(
          MarkupAttributes(MarkupAttributes.string(name), attributes, asks: collector.asked), context)
      }
      xmlSAX2StartElement(parser, name, nil)
      MarkupTree.freeBefore(context.pointee.node)
    }
    handler.pointee.endElement = { parser, name in
      guard let context = MarkupTree.context(parser) else { return }
      MarkupTree.freeChildren(context.pointee.node)
      if context.pointee.node != nil { MarkupCollector.of(context)?.end(context) }
      xmlSAX2EndElement(parser, name)
    }
    handler.pointee.characters = { parser, text, count in
      guard let context = MarkupTree.context(parser), let text, count > 0, context.pointee.node != nil else {
        return
      }
      MarkupCollector.of(context)?.text(text, Int(count), context)
      MarkupTree.addText(context)
    }
    handler.pointee.cdataBlock = { parser, _, _ in
      guard let context = MarkupTree.context(parser) else { return }
      MarkupCollector.of(context)?.part()
      xmlSAX2CDataBlock(parser, " ", 1)
      MarkupTree.freeBefore(context.pointee.node?.pointee.last)
    }
    handler.pointee.processingInstruction = { parser, target, content in
      guard let context = MarkupTree.context(parser) else { return }
      MarkupCollector.of(context)?.part()
      xmlSAX2ProcessingInstruction(parser, target, content)
      MarkupTree.freeBefore(context.pointee.node?.pointee.last)
    }
    handler.pointee.comment = { parser, _ in
      MarkupTree.context(parser).flatMap(MarkupCollector.of)?.part()
    }
    // Nothing else is called while end tags that end nothing are looked for among the open ones.
    xmlSetStructuredErrorFunc(nil) { _, error in
      guard let context = MarkupTree.context(error?.pointee.ctxt) else { return }
      MarkupCollector.of(context)?.step(context)
    }
    defer { jianbao_xml_silence() }
    context.pointee._private = Unmanaged.passUnretained(collector).toOpaque()
    defer { context.pointee._private = nil }
    withExtendedLifetime(collector) { _ = htmlParseDocument(context) }
    if let document = context.pointee.myDoc, MarkupTree.isHidden(xmlDocGetRootElement(document)) {
      collector.hide()
    }
    return context.pointee.disableSAX == 0
  }
}
