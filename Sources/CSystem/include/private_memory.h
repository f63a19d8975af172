#ifndef ATELIER_PRIVATE_MEMORY_H
#define ATELIER_PRIVATE_MEMORY_H

/* Keeps what people said out of core dumps: a crash would leave the words in a file beside the
 * session, or in the system's collection of crashes. */
void atelier_keep_memory_private(void);

#endif
