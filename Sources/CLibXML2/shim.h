// Debian's libxml2 is built with ICU, and its headers would bring in ICU's. Swift's Foundation carries another ICU, and a file that
// saw both would not compile. Nothing here touches the two fields that the headers then leave off the end of a struct.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
