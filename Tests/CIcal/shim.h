#ifndef ATELIER_CICAL_SHIM_H
#define ATELIER_CICAL_SHIM_H
#include <libical/ical.h>
#endif
