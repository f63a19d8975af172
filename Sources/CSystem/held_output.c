#define _GNU_SOURCE
#include "held_output.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

int atelier_output_hold(int output)
{
    int held = memfd_create("screen", MFD_CLOEXEC);
    if (held < 0)
        return -1;
    if (dup3(held, output, O_CLOEXEC) < 0) {
        close(held);
        return -1;
    }
    return held;
}

void atelier_output_release(int output, int held, int terminal)
{
    while (dup3(terminal, output, O_CLOEXEC) < 0 && (errno == EINTR || errno == EBUSY)) {}
    char bytes[16384];
    off_t place = 0;
    ssize_t count;
    while ((count = pread(held, bytes, sizeof bytes, place)) > 0) {
        ssize_t written = write(terminal, bytes, (size_t)count);
        if (written > 0) {
            place += written;
        } else if (errno == EAGAIN) {
            struct pollfd room = {.fd = terminal, .events = POLLOUT};
            poll(&room, 1, -1);
        } else if (errno != EINTR) {
            break;
        }
    }
    close(held);
}
