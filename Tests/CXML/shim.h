#ifndef ATELIER_CXML_SHIM_H
#define ATELIER_CXML_SHIM_H

/* The few calls of libxml2's reader that the tests use, declared here: its own
 * headers stand in a folder that only pkg-config knows. */
typedef struct _xmlTextReader xmlTextReader;
typedef struct _xmlDoc xmlDoc;

xmlTextReader *xmlReaderForMemory(
    const char *buffer, int size, const char *url, const char *encoding, int options);
xmlTextReader *xmlReaderWalker(xmlDoc *document);
xmlDoc *htmlReadMemory(
    const char *buffer, int size, const char *url, const char *encoding, int options);
int xmlTextReaderRead(xmlTextReader *reader);
int xmlTextReaderNodeType(xmlTextReader *reader);
int xmlTextReaderIsEmptyElement(xmlTextReader *reader);
const unsigned char *xmlTextReaderConstName(xmlTextReader *reader);
const unsigned char *xmlTextReaderConstValue(xmlTextReader *reader);
int xmlTextReaderMoveToNextAttribute(xmlTextReader *reader);
int xmlTextReaderMoveToElement(xmlTextReader *reader);
void xmlFreeTextReader(xmlTextReader *reader);
void xmlFreeDoc(xmlDoc *document);

#endif
