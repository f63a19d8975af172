#include "memory_bounds.h"

#include <malloc.h>

void atelier_bound_memory(void) {
#ifdef __GLIBC__
    // glibc raises both thresholds, up to 32 MB, whenever a large block is freed: what a checkpoint
    // needs for a moment, or a list left behind when it grew, would then stay with the program.
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    mallopt(M_TRIM_THRESHOLD, 512 * 1024);
    // The thread that writes frees what the other one has made; two arenas would each keep holes.
    mallopt(M_ARENA_MAX, 1);
#endif
}
