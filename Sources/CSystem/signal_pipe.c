#define _GNU_SOURCE
#include "signal_pipe.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

static const int numbers[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
enum { number_count = sizeof numbers / sizeof numbers[0] };

static struct sigaction before[number_count];
static int reader = -1;
static volatile sig_atomic_t writer = -1;

static void arrived(int number)
{
    int kept = errno;
    unsigned char byte = (unsigned char)number;
    if (writer >= 0) {
        /* A full pipe loses nothing: the reader has plenty of news already. */
        ssize_t ignored = write(writer, &byte, 1);
        (void)ignored;
    }
    errno = kept;
}

int atelier_signal_pipe_open(void)
{
    if (reader >= 0)
        return reader;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return -1;
    reader = ends[0];
    writer = ends[1];
    struct sigaction action = {.sa_handler = arrived, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < number_count; i++) {
        sigaction(numbers[i], NULL, &before[i]);
        if (before[i].sa_handler != SIG_IGN)
            sigaction(numbers[i], &action, NULL);
    }
    return reader;
}

void atelier_signal_pipe_close(void)
{
    if (reader < 0)
        return;
    for (int i = 0; i < number_count; i++)
        sigaction(numbers[i], &before[i], NULL);
    int end = writer;
    writer = -1;
    close(end);
    close(reader);
    reader = -1;
}

void atelier_signal_pipe_stop(void)
{
    struct sigaction plain = {.sa_handler = SIG_DFL}, ours;
    sigemptyset(&plain.sa_mask);
    sigaction(SIGTSTP, &plain, &ours);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}
