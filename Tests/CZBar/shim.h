#ifndef ATELIER_CZBAR_SHIM_H
#define ATELIER_CZBAR_SHIM_H
#include <zbar.h>
#endif
