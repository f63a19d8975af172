#include "version.h"

#ifndef ATELIER_VERSION
#define ATELIER_VERSION development
#endif
/* Spelt without quotation marks on the compiler's command line, where they would need to be masked. */
#define SPELT(words) #words
#define SPELT_OUT(macro) SPELT(macro)

const char *atelier_version(void) { return SPELT_OUT(ATELIER_VERSION); }
