#ifndef JIANBAO_CLIBXML2_SHIM_H
#define JIANBAO_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// libxml2's headers would pull in ICU's, which are C++ and are not needed.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>

/// `xmlFree` is a macro or a variable, which Swift cannot call.
static inline void jianbao_xml_free(void *memory) { xmlFree(memory); }

/// Messages of libxml2's that no parser's own options hold back, of lost memory for one; `structured` and `generic` do nothing.
static inline void jianbao_xml_ignore_error(void *context, xmlErrorPtr error) { (void)context; (void)error; }
static inline void jianbao_xml_ignore_text(void *context, const char *text, ...) { (void)context; (void)text; }

/// Lets libxml2 write nothing to standard error from the calling thread, by `xmlSetStructuredErrorFunc` and `xmlSetGenericErrorFunc`.
static inline void jianbao_xml_silence(void) {
  xmlSetStructuredErrorFunc(NULL, jianbao_xml_ignore_error);
  xmlSetGenericErrorFunc(NULL, jianbao_xml_ignore_text);
}

#endif
