#ifndef ATELIER_VERSION_H
#define ATELIER_VERSION_H

/* The version that whoever packages the program has given it; a plain build says «development». */
const char *atelier_version(void);

#endif
