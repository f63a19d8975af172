#define _GNU_SOURCE
#include "stand_in.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static const int handed_on[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
enum { handed_on_count = sizeof handed_on / sizeof handed_on[0] };

static volatile pid_t child;
static volatile sig_atomic_t last_signal;

static void hand_on(int number)
{
    int kept = errno;
    last_signal = number;
    kill(child, number);
    errno = kept;
}

/* Whether the child has ended but for threads that the kernel does not let go. */
static int is_left_behind(void)
{
    char path[64], line[512];
    snprintf(path, sizeof path, "/proc/%d/stat", (int)child);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 1;
    ssize_t count = read(file, line, sizeof line - 1);
    close(file);
    if (count <= 0)
        return 1;
    line[count] = 0;
    char *end = strrchr(line, ')');
    return end && end[1] == ' ' && end[2] == 'Z';
}

static void die_of(int number)
{
    sigset_t none;
    signal(number, SIG_DFL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    raise(number);
    _exit(128 + number);
}

/* Ends as the child did. */
static void follow_child(void)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    if (WIFSIGNALED(status))
        die_of(WTERMSIG(status));
    _exit(WEXITSTATUS(status));
}

static void stand_in(int reader)
{
    for (;;) {
        struct pollfd source = {.fd = reader, .events = POLLIN};
        /* Looks again only after it was asked to end. */
        int count = poll(&source, 1, last_signal ? 200 : -1);
        if (count > 0) {
            unsigned char status;
            ssize_t got = read(reader, &status, 1);
            if (got == 1)
                _exit(status);
            if (got == 0)
                follow_child();
        } else if (last_signal && is_left_behind()) {
            int status;
            /* Reaped if it can be, so that it ends as it really did. */
            if (waitpid(child, &status, WNOHANG) == child) {
                if (WIFSIGNALED(status))
                    die_of(WTERMSIG(status));
                _exit(WEXITSTATUS(status));
            }
            die_of(last_signal);
        }
    }
}

int atelier_stand_in_begin(void)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    sigset_t all, before;
    sigfillset(&all);
    /* What arrives now waits until it can be handed on. */
    sigprocmask(SIG_BLOCK, &all, &before);
    pid_t parent = getpid();
    child = fork();
    if (child < 0) {
        sigprocmask(SIG_SETMASK, &before, NULL);
        close(ends[0]);
        close(ends[1]);
        return -1;
    }
    if (child == 0) {
        close(ends[0]);
        /* Whoever kills the one that waits means this one. */
        prctl(PR_SET_PDEATHSIG, SIGHUP);
        if (getppid() != parent)
            _exit(1);
        sigprocmask(SIG_SETMASK, &before, NULL);
        return ends[1];
    }
    close(ends[1]);
    struct sigaction action = {.sa_handler = hand_on};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < handed_on_count; i++) {
        struct sigaction old;
        sigaction(handed_on[i], NULL, &old);
        if (old.sa_handler != SIG_IGN)
            sigaction(handed_on[i], &action, NULL);
    }
    sigprocmask(SIG_SETMASK, &before, NULL);
    stand_in(ends[0]);
    return -1;
}

void atelier_stand_in_end(int descriptor, int status)
{
    unsigned char byte = (unsigned char)status;
    ssize_t ignored = write(descriptor, &byte, 1);
    (void)ignored;
}
