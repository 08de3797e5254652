#ifndef JIANBAO_CXLSXWRITER_SHIM_H
#define JIANBAO_CXLSXWRITER_SHIM_H

#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/* memfd_create, whose header Swift does not see: a file in memory, closed when another program is run; -1 where there is none. */
static inline int jianbao_memory_file(const char *name) { return (int)syscall(SYS_memfd_create, name, 1U); }

#endif
