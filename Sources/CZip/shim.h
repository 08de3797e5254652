#ifndef JIANBAO_CZIP_SHIM_H
#define JIANBAO_CZIP_SHIM_H

#include <zip.h>

#endif
