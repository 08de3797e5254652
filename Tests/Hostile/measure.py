"""Runs a program and writes its exit code, its seconds on a processor and its peak of memory into a file.

usage: measure.py FILE PATIENCE PROGRAM ARGUMENT...

A process of its own, because the kernel counts what the parent had at the fork as the child's.
"""

import os
import signal
import sys

result, patience = sys.argv[1], float(sys.argv[2])
child = os.fork()
if child == 0:
    os.execv(sys.argv[3], sys.argv[3:])
signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
signal.setitimer(signal.ITIMER_REAL, patience)
_, status, usage = os.wait4(child, 0)
signal.setitimer(signal.ITIMER_REAL, 0)
with open(result, "w") as file:
    file.write(f"{os.waitstatus_to_exitcode(status)} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss * 1024}")
