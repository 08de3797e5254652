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

#endif
