#ifndef JIANBAO_CZLIB_SHIM_H
#define JIANBAO_CZLIB_SHIM_H

#include <zlib.h>

#endif
