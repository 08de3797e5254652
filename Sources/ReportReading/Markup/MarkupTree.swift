import CLibXML2

/// Keeps of libxml2's tree the open elements and the last node in each: all that its HTML parser looks at.
enum MarkupTree {
  /// The context that a handler was called with.
  static func context(_ parser: UnsafeMutableRawPointer?) -> xmlParserCtxtPtr? {
    parser?.assumingMemoryBound(to: xmlParserCtxt.self)
  }

  /// Frees the nodes before a node in its parent, by `xmlUnlinkNode` and `xmlFreeNode`.
  static func freeBefore(_ node: xmlNodePtr?) {
    while let before = node?.pointee.prev {
      guard
        [XML_ELEMENT_NODE, XML_TEXT_NODE, XML_CDATA_SECTION_NODE, XML_PI_NODE].contains(before.pointee.type)
      else { return }
      xmlUnlinkNode(before)
      xmlFreeNode(before)
    }
  }

  /// Frees all that stands in a node.
  static func freeChildren(_ node: xmlNodePtr?) {
    guard let node, node.pointee.type == XML_ELEMENT_NODE, let first = node.pointee.children else { return }
    node.pointee.children = nil
    node.pointee.last = nil
    xmlFreeNodeList(first)
  }

  /// Adds a text of one byte to the open element where it does not end with text yet: that there is some is all that counts.
  static func addText(_ context: xmlParserCtxtPtr) {
    let last = context.pointee.node?.pointee.last
    guard last?.pointee.type != XML_TEXT_NODE else { return }
    xmlSAX2Characters(context, " ", 1)
    freeBefore(context.pointee.node?.pointee.last)
  }

  /// Whether the root is hidden by an attribute of a later `html` tag, which libxml2 gives to the first one.
  static func isHidden(_ root: xmlNodePtr?) -> Bool {
    guard let root else { return false }
    if xmlHasProp(root, "hidden") != nil { return true }
    guard let style = xmlGetNoNsProp(root, "style") else { return false }
    defer { jianbao_xml_free(style) }
    return MarkupAttributes.hides(style)
  }
}
