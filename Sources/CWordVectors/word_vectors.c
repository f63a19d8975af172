#include "word_vectors.h"

/* Swift would have megabytes of array literal to check; C has #embed, which clang has in all its
 * languages, but calls an extension before C23. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char german[] = {
#embed "Tables/de.words"
};
static const unsigned char english[] = {
#embed "Tables/en.words"
};
static const unsigned char spanish[] = {
#embed "Tables/es.words"
};
static const unsigned char french[] = {
#embed "Tables/fr.words"
};
static const unsigned char turkish[] = {
#embed "Tables/tr.words"
};

static const struct {
    const unsigned char *bytes;
    size_t length;
} tables[] = {
    { german, sizeof german },   { english, sizeof english }, { spanish, sizeof spanish },
    { french, sizeof french },   { turkish, sizeof turkish },
};

size_t atelier_word_tables(void)
{
    return sizeof tables / sizeof tables[0];
}

const unsigned char *atelier_word_table(size_t place, size_t *length)
{
    if (place >= atelier_word_tables())
        return NULL;
    *length = tables[place].length;
    return tables[place].bytes;
}
