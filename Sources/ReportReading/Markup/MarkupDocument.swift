import CLibXML2

/// A parsed web page; owns libxml2's `htmlDocPtr` and frees it with `xmlFreeDoc`.
struct MarkupDocument: ~Copyable {
  /// The deepest nesting that is read.
  static let maximumDepth = 4096

  private let document: htmlDocPtr

  /// Parses decoded text with `htmlParseDocument`, in UTF-8, without network access.
  ///
  /// Throws where libxml2 gives up before the end of the page: a shorter document is never taken for the page.
  init(_ scalars: [Unicode.Scalar], file: String) throws(ReadingError) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 3)
    for scalar in scalars {
      if scalar.isASCII {
        bytes.append(Self.isReplaced(scalar) ? 0x20 : UInt8(truncatingIfNeeded: scalar.value))
        continue
      }
      bytes.append(contentsOf: UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }
    let parsed = bytes.withUnsafeBytes { buffer -> htmlDocPtr? in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress,
        let context = htmlCreateMemoryParserCtxt(start, Int32(buffer.count))
      else { return nil }
      defer { htmlFreeParserCtxt(context) }
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      htmlCtxtUseOptions(context, Int32(bitPattern: options))
      // Nesting is limited here, not at 256: pages pasted from word processors leave hundreds of tags open.
      context.pointee.options |= Int32(bitPattern: XML_PARSE_HUGE.rawValue)
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      htmlParseDocument(context)
      guard context.pointee.disableSAX == 0 else {
        if let partial = context.pointee.myDoc { xmlFreeDoc(partial) }
        context.pointee.myDoc = nil
        return nil
      }
      return context.pointee.myDoc
    }
    guard let parsed else {
      throw ReadingError(
        .malformed, file: file, zh: "网页无法解析到结尾，应为完整的 HTML。",
        en: "the page could not be parsed to its end; complete HTML was expected.")
    }
    document = parsed
  }

  deinit { xmlFreeDoc(document) }

  /// Whether a scalar of the source is read as a space: a control that the parser would stumble over.
  static func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
  }

  /// The page's elements and text in order.
  func events(file: String) throws(ReadingError) -> [MarkupEvent] {
    var events: [MarkupEvent] = []
    var node = document.pointee.children
    var depth = 0
    while let current = node {
      let isElement = current.pointee.type == XML_ELEMENT_NODE
      if isElement {
        events.append(.open(Self.element(current)))
      } else if current.pointee.type == XML_TEXT_NODE || current.pointee.type == XML_CDATA_SECTION_NODE,
        let content = current.pointee.content
      {
        events.append(.text(Self.scalars(content), line: Int(xmlGetLineNo(current))))
      }
      if isElement, let child = current.pointee.children {
        depth += 1
        guard depth <= Self.maximumDepth else {
          throw ReadingError(
            .malformed, file: file, line: Int(xmlGetLineNo(current)), zh: "标签嵌套超过 \(Self.maximumDepth) 层。",
            en: "tags are nested more than \(Self.maximumDepth) deep.")
        }
        node = child
        continue
      }
      if isElement { events.append(.close(Self.name(current))) }
      node = Self.following(current, &depth, &events)
    }
    return events
  }

  /// The next node after one whose children are done; closes the elements that end with it.
  private static func following(
    _ node: xmlNodePtr, _ depth: inout Int, _ events: inout [MarkupEvent]
  ) -> xmlNodePtr? {
    var current = node
    while current.pointee.next == nil {
      guard let parent = current.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
      events.append(.close(name(parent)))
      depth -= 1
      current = parent
    }
    return current.pointee.next
  }

  private static func element(_ node: xmlNodePtr) -> MarkupEvent.Element {
    var element = MarkupEvent.Element(name: name(node))
    element.line = max(1, Int(xmlGetLineNo(node)))
    if element.name == "td" || element.name == "th" {
      element.colspan = span(attribute(node, "colspan"), 1...1000)
      element.rowspan = span(attribute(node, "rowspan"), 0...65534)
    }
    element.isHidden = xmlHasProp(node, "hidden") != nil || isHiddenByStyle(node)
    return element
  }

  /// Whether an element's own style hides it.
  private static func isHiddenByStyle(_ node: xmlNodePtr) -> Bool {
    guard let style = xmlGetNoNsProp(node, "style") else { return false }
    defer { jianbao_xml_free(style) }
    let values = ["none", "NONE", "None", "hidden", "HIDDEN"]
    guard values.contains(where: { xmlStrstr(style, $0) != nil }) else { return false }
    let text = String(scalars(style)).lowercased().scalars.filter { $0 != " " }
    return text.contains(word: "display:none".scalars) || text.contains(word: "visibility:hidden".scalars)
  }

  /// A span as browsers read it: the digits at its start; 1 where there are none or the value is out of reach.
  private static func span(_ text: String?, _ bounds: ClosedRange<Int>) -> Int {
    guard let text else { return 1 }
    let digits = text.drop { $0 == " " || $0 == "\n" || $0 == "\t" }.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return 1 }
    guard let value = Int(digits) else { return bounds.upperBound }
    // An invalid colspan of 0, or one above 1000, counts as 1 and 1000: the HTML standard's algorithm.
    return value < bounds.lowerBound ? 1 : min(value, bounds.upperBound)
  }

  private static func attribute(_ node: xmlNodePtr, _ name: String) -> String? {
    guard let value = xmlGetNoNsProp(node, name) else { return nil }
    defer { jianbao_xml_free(value) }
    return String(scalars(value))
  }

  private static func name(_ node: xmlNodePtr) -> String {
    guard let name = node.pointee.name else { return "" }
    return String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
  }

  private static func scalars(_ text: UnsafePointer<xmlChar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var decoder = UTF8()
    var iterator = UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))).makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): result.append(scalar)
      case .error: result.append("\u{FFFD}")
      case .emptyInput: return result
      }
    }
  }
}
