#ifndef ATELIER_MEMORY_BOUNDS_H
#define ATELIER_MEMORY_BOUNDS_H

/// Has the C library give memory back that is not needed any more.
void atelier_bound_memory(void);

#endif
