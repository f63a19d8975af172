#define _GNU_SOURCE
#include "crash_guard.h"

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE};
enum { crash_count = sizeof crashes / sizeof crashes[0] };

static struct sigaction before[crash_count];
static bool armed;
static volatile sig_atomic_t terminal = -1;
static struct termios modes;
static char farewell[ATELIER_CRASH_BYTES];
static size_t farewell_count;
/* A stack of its own, so that a stack overflow is survived long enough. */
static char emergency_stack[32768];

/* Only what is safe in a signal handler: endwin() is not. */
static void say_farewell(void)
{
    int fd = terminal;
    terminal = -1;
    if (fd >= 0) {
        size_t done = 0;
        while (done < farewell_count) {
            ssize_t n = write(fd, farewell + done, farewell_count - done);
            if (n <= 0 && errno != EINTR)
                break;
            if (n > 0)
                done += (size_t)n;
        }
        tcsetattr(fd, TCSANOW, &modes);
    }
}

static void crashed(int number)
{
    say_farewell();
    struct sigaction plain = {.sa_handler = SIG_DFL};
    sigaction(number, &plain, NULL);
    raise(number);
}

void atelier_crash_guard_arm(
    int fd, const struct termios *saved, const uint8_t *bytes, size_t count)
{
    atelier_crash_guard_disarm();
    modes = *saved;
    farewell_count = count < sizeof farewell ? count : sizeof farewell;
    memcpy(farewell, bytes, farewell_count);
    stack_t stack = {.ss_sp = emergency_stack, .ss_size = sizeof emergency_stack};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < crash_count; i++)
        sigaction(crashes[i], &action, &before[i]);
    static bool at_exit;
    if (!at_exit)
        at_exit = atexit(say_farewell) == 0;
    terminal = fd;
    armed = true;
}

void atelier_crash_guard_disarm(void)
{
    terminal = -1;
    if (!armed)
        return;
    armed = false;
    for (int i = 0; i < crash_count; i++)
        sigaction(crashes[i], &before[i], NULL);
}
