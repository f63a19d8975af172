#ifndef ATELIER_CSYSTEM_H
#define ATELIER_CSYSTEM_H

/* The few things that Swift cannot say. Randomness is not among them: Swift's
 * SystemRandomNumberGenerator already draws from getrandom(2). */
#include "crash_guard.h"
#include "held_output.h"
#include "memory_bounds.h"
#include "private_memory.h"
#include "signal_pipe.h"
#include "stand_in.h"
#include "terminal_child.h"
#include "version.h"
#include "zoned_time.h"

#endif
