#include "private_memory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

void atelier_keep_memory_private(void)
{
    /* The limit holds for files in the folder; a dump that the system pipes to a program does not ask
     * for it, but for whether the process may be dumped at all. */
    const struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}
