/* Makes the n-th call below a folder fail, for check-faults and check-writes. Loaded with LD_PRELOAD.
 *
 * FAULT_UNDER  the folder, or "stdout"; only calls on it and below it count
 * FAULT_CALL   open, write, fsync, rename, close or mkdir: which calls count; "any" for all
 * FAULT_AT     the first call that fails, counted from 1; 0 for none
 * FAULT_KIND   ENOSPC, EIO, EACCES, EINTR, SHORT (half of it is written), or the number of a signal that is raised instead
 * FAULT_STAYS  1: every later call of the kind fails too
 * FAULT_LOG    a file that gets a line a call: call, flags, path; and "HIT" before the call that failed
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_int calls;
static const char *under, *wanted, *kind;
static int at, stays, log_fd = -1;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  under = getenv("FAULT_UNDER");
  wanted = getenv("FAULT_CALL");
  kind = getenv("FAULT_KIND");
  at = getenv("FAULT_AT") ? atoi(getenv("FAULT_AT")) : 0;
  stays = getenv("FAULT_STAYS") != NULL;
  const char *log = getenv("FAULT_LOG");
  /* High up, so that the program's own descriptors are numbered as ever. */
  if (log) {
    int low = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    log_fd = fcntl(low, F_DUPFD_CLOEXEC, 500);
    syscall(SYS_close, low);
  }
}

static void say(const char *hit, const char *call, int flags, const char *path) {
  if (log_fd < 0) return;
  char line[6000];
  int size = snprintf(line, sizeof line, "%s%s\t%d\t%s\n", hit, call, flags, path);
  if (size > (int)sizeof line) size = sizeof line;
  syscall(SYS_write, log_fd, line, size);
}

static void path_of(int fd, char *path, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t count = syscall(SYS_readlinkat, AT_FDCWD, link, path, size - 1);
  path[count < 0 ? 0 : count] = 0;
}

static void path_at(int folder, const char *name, char *path, size_t size) {
  if (name[0] == '/') {
    snprintf(path, size, "%s", name);
    return;
  }
  char start[4200];
  if (folder == AT_FDCWD) {
    if (!getcwd(start, sizeof start)) start[0] = 0;
  } else {
    path_of(folder, start, sizeof start);
  }
  snprintf(path, size, "%s/%s", start, name);
}

/* 0: the call goes on; -1: it fails with errno; 1: it does half. */
static int fault(const char *call, int flags, const char *path, int is_stdout) {
  if (!under) return 0;
  if (strcmp(under, "stdout") == 0 ? !is_stdout : strncmp(path, under, strlen(under)) != 0) return 0;
  if (wanted && strcmp(wanted, "any") != 0 && strcmp(wanted, call) != 0) return 0;
  int number = atomic_fetch_add(&calls, 1) + 1;
  int hit = at > 0 && (number == at || (stays && number > at));
  say(hit ? "HIT " : "", call, flags, path);
  if (!hit) return 0;
  int raised = atoi(kind);
  if (raised > 0) {
    syscall(SYS_kill, getpid(), raised);
    return 0;
  }
  if (strcmp(kind, "SHORT") == 0) return 1;
  errno = strcmp(kind, "ENOSPC") == 0 ? ENOSPC : strcmp(kind, "EACCES") == 0 ? EACCES : strcmp(kind, "EINTR") == 0 ? EINTR : EIO;
  return -1;
}

static int opened(const char *call, int folder, const char *name, int flags, mode_t mode) {
  char path[4600];
  path_at(folder, name, path, sizeof path);
  if (fault("open", flags, path, 0) < 0) return -1;
  int fd = (int)syscall(SYS_openat, folder, name, flags, mode);
  (void)call;
  return fd;
}

#define MODE(flags, last) mode_t mode = 0; if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list list; va_start(list, last); \
  mode = va_arg(list, mode_t); va_end(list); }

int open(const char *name, int flags, ...) { MODE(flags, flags) return opened("open", AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE(flags, flags) return opened("open", AT_FDCWD, name, flags, mode); }
int openat(int folder, const char *name, int flags, ...) { MODE(flags, flags) return opened("openat", folder, name, flags, mode); }
int openat64(int folder, const char *name, int flags, ...) { MODE(flags, flags) return opened("openat", folder, name, flags, mode); }
int creat(const char *name, mode_t mode) { return opened("creat", AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode); }

ssize_t write(int fd, const void *bytes, size_t size) {
  char path[4200];
  path_of(fd, path, sizeof path);
  int found = fault("write", fd, path, fd == 1);
  if (found < 0) return -1;
  return syscall(SYS_write, fd, bytes, found > 0 && size > 1 ? size / 2 : size);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t place) {
  char path[4200];
  path_of(fd, path, sizeof path);
  int found = fault("write", fd, path, fd == 1);
  if (found < 0) return -1;
  return syscall(SYS_pwrite64, fd, bytes, found > 0 && size > 1 ? size / 2 : size, place);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  char path[4200];
  path_of(fd, path, sizeof path);
  int found = fault("write", fd, path, fd == 1);
  if (found < 0) return -1;
  return syscall(SYS_writev, fd, parts, found > 0 && count > 1 ? count / 2 : count);
}

#define ON_FD(name, call, number) int name(int fd) { char path[4200]; path_of(fd, path, sizeof path); \
  return fault(call, fd, path, fd == 1) < 0 ? -1 : (int)syscall(number, fd); }
ON_FD(fsync, "fsync", SYS_fsync)
ON_FD(fdatasync, "fsync", SYS_fdatasync)

/* The descriptor is closed whatever close answers, as Linux does. */
int close(int fd) {
  char path[4200];
  path_of(fd, path, sizeof path);
  int found = fault("close", fd, path, fd == 1), number = errno;
  int done = (int)syscall(SYS_close, fd);
  if (found >= 0) return done;
  errno = number;
  return -1;
}

static int renamed(int from_folder, const char *from, int folder, const char *name, unsigned flags) {
  char path[4600];
  path_at(folder, name, path, sizeof path);
  if (fault("rename", 0, path, 0) < 0) return -1;
  return (int)syscall(SYS_renameat2, from_folder, from, folder, name, flags);
}

int rename(const char *from, const char *name) { return renamed(AT_FDCWD, from, AT_FDCWD, name, 0); }
int renameat(int a, const char *from, int b, const char *name) { return renamed(a, from, b, name, 0); }
int renameat2(int a, const char *from, int b, const char *name, unsigned flags) { return renamed(a, from, b, name, flags); }

static int made(int folder, const char *name, mode_t mode) {
  char path[4600];
  path_at(folder, name, path, sizeof path);
  return fault("mkdir", 0, path, 0) < 0 ? -1 : (int)syscall(SYS_mkdirat, folder, name, mode);
}

int mkdir(const char *name, mode_t mode) { return made(AT_FDCWD, name, mode); }
int mkdirat(int folder, const char *name, mode_t mode) { return made(folder, name, mode); }
