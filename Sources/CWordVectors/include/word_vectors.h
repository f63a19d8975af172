#ifndef ATELIER_WORD_VECTORS_H
#define ATELIER_WORD_VECTORS_H

#include <stddef.h>

/* How many languages have a table of word vectors inside the program. */
size_t atelier_word_tables(void);

/* The bytes of one of them, as .ci/word-vectors writes them; NULL past the last. Constant data of
 * the binary: nothing is read from the disk until somebody looks at it. */
const unsigned char *atelier_word_table(size_t place, size_t *length);

#endif
