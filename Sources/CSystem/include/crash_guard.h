#ifndef ATELIER_CRASH_GUARD_H
#define ATELIER_CRASH_GUARD_H

#include <stddef.h>
#include <stdint.h>
#include <termios.h>

/* What a crash writes to the terminal at most, in bytes. */
#define ATELIER_CRASH_BYTES 1024

/* From now on a crash (SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE)
 * writes `bytes` to the terminal `fd`, gives it back the modes `saved`, and
 * then dies of the signal as if nothing had caught it. A call of exit() that
 * forgets the terminal does the same. Longer texts are cut. */
void atelier_crash_guard_arm(
    int fd, const struct termios *saved, const uint8_t *bytes, size_t count);

/* Puts back the dispositions that were there before; safe to call twice. */
void atelier_crash_guard_disarm(void);

#endif
