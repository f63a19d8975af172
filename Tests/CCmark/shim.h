#ifndef ATELIER_CCMARK_SHIM_H
#define ATELIER_CCMARK_SHIM_H
#include <cmark.h>
#endif
