#ifndef ATELIER_TERMINAL_CHILD_H
#define ATELIER_TERMINAL_CHILD_H

#include <sys/types.h>

/* Starts `path` in a new session whose controlling terminal is a new pty of
 * that size, with default signal dispositions. `directory` NULL keeps the
 * present one. `*master` receives the other end of the pty, closed on exec.
 * Returns the process id, or a negated errno. */
pid_t atelier_terminal_child_start(
    const char *path, char *const arguments[], char *const environment[],
    const char *directory, unsigned short columns, unsigned short rows, int *master);

/* Gives the pty another size, which sends SIGWINCH to the program in it.
 * Returns 0 or a negated errno. */
int atelier_terminal_child_resize(int master, unsigned short columns, unsigned short rows);

/* Whether the program in the pty has not read yet all that was sent: 1, 0 or a
 * negated errno. */
int atelier_terminal_child_has_input(int master);

#endif
