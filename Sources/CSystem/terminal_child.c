#define _GNU_SOURCE
#include "terminal_child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int atelier_terminal_child_resize(int master, unsigned short columns, unsigned short rows)
{
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    return ioctl(master, TIOCSWINSZ, &size) == 0 ? 0 : -errno;
}

/* Asked at the program's own end: there the kernel first hands on what is still
 * on its way. Opened for each question, since the master does not hang up as long
 * as anybody has that end. */
int atelier_terminal_child_has_input(int master)
{
    char name[128];
    int error = ptsname_r(master, name, sizeof name);
    if (error != 0)
        return -error;
    int fd = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    struct pollfd source = {.fd = fd, .events = POLLIN};
    int count = poll(&source, 1, 0);
    error = errno;
    close(fd);
    return count < 0 ? -error : count;
}

/* posix_openpt rather than openpty: the master must be closed on exec from its
 * first moment, or a child started meanwhile keeps the terminal from hanging up. */
static int open_master(char *name, size_t capacity)
{
    int fd = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    if (grantpt(fd) != 0 || unlockpt(fd) != 0 || ptsname_r(fd, name, capacity) != 0) {
        int error = errno;
        close(fd);
        return -error;
    }
    return fd;
}

pid_t atelier_terminal_child_start(
    const char *path, char *const arguments[], char *const environment[],
    const char *directory, unsigned short columns, unsigned short rows, int *master)
{
    char name[128];
    int fd = open_master(name, sizeof name);
    if (fd < 0)
        return fd;
    int error = -atelier_terminal_child_resize(fd, columns, rows);

    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    /* The first terminal that a session leader opens becomes its own. */
    posix_spawn_file_actions_addopen(&files, 0, name, O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&files, 0, 1);
    posix_spawn_file_actions_adddup2(&files, 0, 2);
    if (directory)
        posix_spawn_file_actions_addchdir_np(&files, directory);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    pid_t child = -1;
    if (error == 0)
        error = posix_spawn(&child, path, &files, &attributes, arguments, environment);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    if (error != 0) {
        close(fd);
        return -error;
    }
    *master = fd;
    return child;
}
