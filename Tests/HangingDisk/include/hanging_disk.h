#ifndef ATELIER_HANGING_DISK_H
#define ATELIER_HANGING_DISK_H

/* A disk that does not answer, for programs that are started with this library
 * in LD_PRELOAD: while the folder of ATELIER_HANGING_DISK holds a file `sync`,
 * fdatasync(2) does not return; while it holds a file `open`, open(2) of a
 * session's files does not. */

#endif
