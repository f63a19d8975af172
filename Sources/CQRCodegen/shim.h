#ifndef ATELIER_CQRCODEGEN_SHIM_H
#define ATELIER_CQRCODEGEN_SHIM_H
#include <qrcodegen/qrcodegen.h>
#endif
