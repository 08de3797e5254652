import CLibXML2

/// The tokens of XML; owns libxml2's `xmlTextReaderPtr` and frees it with `xmlFreeTextReader`.
///
/// Nothing is loaded from elsewhere, no entity is expanded, and nesting is limited to 256 by libxml2.
package struct MarkupTokens: ~Copyable {
  /// What libxml2 knows of the token; lives as long as this does.
  package let reader: xmlTextReaderPtr

  /// The tokens of bytes that outlive them, by `xmlReaderForMemory`; nil where libxml2 has no memory.
  package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOCDATA.rawValue
    jianbao_xml_silence()
    guard let start = UnsafeRawBufferPointer(bytes).bindMemory(to: CChar.self).baseAddress,
      let reader = xmlReaderForMemory(
        start, Int32(bytes.count), nil, "UTF-8", Int32(bitPattern: options))
    else { return nil }
    self.reader = reader
  }

  deinit { xmlFreeTextReader(reader) }

  /// Goes to the next token, by `xmlTextReaderRead`: 1 where there is one, 0 at the end, -1 where the XML is not well formed.
  package func advance() -> Int32 { xmlTextReaderRead(reader) }
}
