#ifndef ATELIER_CVTERM_SHIM_H
#define ATELIER_CVTERM_SHIM_H
#include <vterm.h>
#endif
