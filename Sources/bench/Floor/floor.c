/* The least that a curses program can do: one screen, then one character echoed
 * per key. What `bench terminal` gives is told as a multiple of this, because
 * machines differ and this differs with them. Ctrl-X ends it. */
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>

int main(void)
{
    setlocale(LC_ALL, "");
    initscr();
    raw();
    noecho();
    keypad(stdscr, TRUE);
    box(stdscr, 0, 0);
    mvaddwstr(LINES - 1, 2, L" FLOOR ");
    move(1, 1);
    refresh();
    wint_t key;
    while (get_wch(&key) != ERR && key != 'X' - '@') {
        wchar_t text[] = {(wchar_t)key, 0};
        addwstr(text);
        /* On to the next row before the frame, and from the last row back to the first. */
        if (getcurx(stdscr) >= COLS - 1)
            move(getcury(stdscr) + 2 < LINES ? getcury(stdscr) + 1 : 1, 1);
        refresh();
    }
    endwin();
    return 0;
}
