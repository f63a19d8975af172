#ifndef ATELIER_STAND_IN_H
#define ATELIER_STAND_IN_H

/* A process that waits in the shell's place.
 *
 * A thread that a network folder holds in the kernel cannot be ended by any
 * signal, and the shell waits until its whole process is gone. So the program
 * goes on in a child, and the process that the shell knows ends when the child
 * says so, whatever becomes of the child.
 *
 * Returns in the child the descriptor for atelier_stand_in_end(), or -1 when
 * there is no second process and everything is as it was. To be called before
 * there are threads. */
int atelier_stand_in_begin(void);

/* Ends the process that waits with that status. */
void atelier_stand_in_end(int descriptor, int status);

#endif
