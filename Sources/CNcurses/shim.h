#ifndef ATELIER_CNCURSES_SHIM_H
#define ATELIER_CNCURSES_SHIM_H

/* Wide characters must be asked for before the header is read. */
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
/* Plain names such as `move` and `erase` are too good to be macros. */
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <langinfo.h>
#ifdef __linux__
#include <linux/kd.h>
#endif
#include <locale.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <wchar.h>

/* Swift 6 takes C globals for unsafe shared state and does not import macros
 * with casts: hence getters and constants, and nothing else. */

static inline WINDOW *curses_standard_window(void) { return stdscr; }
static inline WINDOW *curses_physical_screen(void) { return curscr; }
static inline int curses_colour_count(void) { return COLORS; }

/* A screen on `output` and standard input; NULL when TERM is unknown. */
static inline SCREEN *curses_new_screen(FILE *output) { return newterm(NULL, output, stdin); }

static const attr_t curses_bold = WA_BOLD;
static const attr_t curses_dim = WA_DIM;
static const attr_t curses_reverse = WA_REVERSE;
static const attr_t curses_underline = WA_UNDERLINE;

/* A string capability of the terminal, or NULL: tigetstr says (char *)-1 for a
 * name that is no string at all. */
static inline const char *curses_capability(const char *name)
{
    char *value = tigetstr((char *)name);
    return value == (char *)-1 ? NULL : value;
}

/* Reads the description of one kind of terminal, in place of the one read before; false where there
 * is none. Nothing is drawn by it: for a look into the database only. */
static inline bool curses_describe(const char *type)
{
    int problem;
    if (cur_term)
        del_curterm(cur_term);
    return setupterm((char *)type, -1, &problem) == OK;
}

/* Makes the C library read and write UTF-8, as every terminal does by now,
 * even where LANG says nothing; false where it cannot. */
static inline bool curses_use_utf8(void)
{
    if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return true;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

/* The scalars that the font of a Linux console shows, at most `room` of them; -1 where it is no console
 * or does not say. */
static inline int curses_console_scalars(int descriptor, uint16_t *scalars, int room)
{
#ifdef GIO_UNIMAP
    struct unipair pairs[4096];
    struct unimapdesc map = {.entry_ct = 4096, .entries = pairs};
    if (ioctl(descriptor, GIO_UNIMAP, &map) != 0)
        return -1;
    int count = map.entry_ct < room ? map.entry_ct : room;
    for (int i = 0; i < count; i++)
        scalars[i] = pairs[i].unicode;
    return count;
#else
    (void)descriptor, (void)scalars, (void)room;
    return -1;
#endif
}

/* Columns that curses believes a scalar takes; -1 for what it cannot print. */
static inline int curses_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* Fills one curses cell; marks of 0 are left out. */
static inline bool curses_fill_cell(
    cchar_t *cell, uint32_t base, uint32_t first, uint32_t second, uint32_t third,
    attr_t attributes, short pair)
{
    wchar_t text[5] = {(wchar_t)base, 0, 0, 0, 0};
    int count = 1;
    if (first)
        text[count++] = (wchar_t)first;
    if (second)
        text[count++] = (wchar_t)second;
    if (third)
        text[count++] = (wchar_t)third;
    return setcchar(cell, text, attributes, pair, NULL) == OK;
}

#endif
