#ifndef ATELIER_SIGNAL_PIPE_H
#define ATELIER_SIGNAL_PIPE_H

#include <stdbool.h>

/* Turns SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP and SIGCONT into
 * bytes on a pipe: one byte a signal, its number. What was ignored before
 * (nohup) stays ignored. Returns the end to read, non-blocking, or -1 with
 * errno. Calling it again returns the same end. */
int atelier_signal_pipe_open(void);

/* Puts back the dispositions that were there before and closes the pipe. */
void atelier_signal_pipe_close(void);

/* Names a descriptor that the terminal is written to besides standard output. Once the program was asked to
 * end, what is written to a terminal that reads nothing for two seconds goes nowhere instead of keeping the
 * program; until then it waits, as it should. The calling thread of open is the one that writes. */
void atelier_signal_pipe_guard(int descriptor);

/* Whether there is a shell that would continue the process group: without one nothing stops it. */
bool atelier_has_job_control(void);

/* Stops the process group as Ctrl-Z would, and returns once it continues. */
void atelier_signal_pipe_stop(void);

#endif
