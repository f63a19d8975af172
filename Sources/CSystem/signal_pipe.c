#define _GNU_SOURCE
#include "signal_pipe.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const int numbers[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
enum { number_count = sizeof numbers / sizeof numbers[0] };

static struct sigaction before[number_count];
static int reader = -1;
static volatile sig_atomic_t writer = -1;

static struct sigaction alarm_before;
static pthread_t owner;
static volatile sig_atomic_t screen = -1;

/* Seconds for which a terminal may read nothing once the program was asked to end. */
enum { patience = 2 };

/* A terminal that has stopped reading keeps whoever writes to it, for ever: what is written from now on
 * goes nowhere, and what waits is woken by this very signal. */
static void waited(int number)
{
    int kept = errno;
    if (!pthread_equal(pthread_self(), owner)) {
        pthread_kill(owner, number);
        errno = kept;
        return;
    }
    struct pollfd room = {.fd = STDOUT_FILENO, .events = POLLOUT};
    if (poll(&room, 1, 0) == 0) {
        int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nowhere >= 0) {
            if (screen >= 0)
                dup3(nowhere, screen, O_CLOEXEC);
            dup2(nowhere, STDOUT_FILENO);
            if (isatty(STDERR_FILENO))
                dup2(nowhere, STDERR_FILENO);
            close(nowhere);
        }
    }
    alarm(1);
    errno = kept;
}

static int asks_to_end(int number)
{
    return number == SIGTERM || number == SIGHUP || number == SIGINT || number == SIGQUIT;
}

static void arrived(int number)
{
    int kept = errno;
    unsigned char byte = (unsigned char)number;
    if (writer >= 0) {
        /* A full pipe loses nothing: the reader has plenty of news already. */
        ssize_t ignored = write(writer, &byte, 1);
        (void)ignored;
    }
    if (asks_to_end(number))
        alarm(patience);
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
    owner = pthread_self();
    /* What waits in write() has to come back from it. */
    action.sa_handler = waited;
    action.sa_flags = 0;
    sigaction(SIGALRM, &action, &alarm_before);
    return reader;
}

void atelier_signal_pipe_close(void)
{
    if (reader < 0)
        return;
    for (int i = 0; i < number_count; i++)
        sigaction(numbers[i], &before[i], NULL);
    alarm(0);
    sigaction(SIGALRM, &alarm_before, NULL);
    screen = -1;
    int end = writer;
    writer = -1;
    close(end);
    close(reader);
    reader = -1;
}

/* The parent of a process; 0 where the system does not tell. */
static pid_t parent_of(pid_t process)
{
    char path[64], line[512];
    snprintf(path, sizeof path, "/proc/%d/stat", (int)process);
    FILE *file = fopen(path, "re");
    if (!file) return 0;
    size_t count = fread(line, 1, sizeof line - 1, file);
    fclose(file);
    line[count] = 0;
    /* The name of the program stands in parentheses, and may hold some. */
    const char *end = strrchr(line, ')');
    int parent = 0;
    return end && sscanf(end + 1, " %*c %d", &parent) == 1 ? parent : 0;
}

bool atelier_has_job_control(void)
{
    pid_t group = getpgrp(), parent = getppid();
    while (parent > 1 && getpgid(parent) == group) parent = parent_of(parent);
    return parent > 0 && getsid(parent) == getsid(0);
}

void atelier_signal_pipe_stop(void)
{
    struct sigaction plain = {.sa_handler = SIG_DFL}, ours;
    sigemptyset(&plain.sa_mask);
    sigaction(SIGTSTP, &plain, &ours);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}

void atelier_signal_pipe_guard(int descriptor) { screen = descriptor; }
