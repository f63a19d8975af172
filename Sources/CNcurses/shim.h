#ifndef ATELIER_CNCURSES_SHIM_H
#define ATELIER_CNCURSES_SHIM_H

/* Wide characters must be asked for before the header is read. */
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <curses.h>

#endif
