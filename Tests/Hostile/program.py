"""Runs the program and keeps what it did: its words, its exit code, its time and its memory. Counts what a gate expects."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# The files of a briefing: its page, figures as JSON and CSV, nine charts as PNG and SVG.
BRIEFING = 21
SAMPLES = ROOT / "Assets" / "Samples"
NOBODY = 65534
# A run that takes longer hangs.
PATIENCE = 120
SHOWN = 4


class Run:
    """What one run did."""

    def __init__(self, code, out, err, seconds):
        self.code, self.out, self.err, self.seconds, self.peak = code, out, err, seconds, 0

    @property
    def words(self):
        return self.err.decode("utf-8", "backslashreplace")

    @property
    def hung(self):
        return self.code is None

    def sentences(self):
        """The messages on standard error."""
        return [line for line in self.words.splitlines() if line.startswith("jianbao: ")]

    def told(self):
        how = "does not end" if self.hung else f"ends with {self.code}"
        return f"{how}: {self.words[:300]!r}"


def run(program, *arguments, feed=None, patience=PATIENCE, cwd=None, env=None, before=None, out=subprocess.PIPE,
        err=subprocess.PIPE, nobody=False, starter=(), during=None):
    """One run; `before` is called in the child, `during` with the process. An exit code of None means that it did not end in time."""
    line = [*starter]
    if nobody and os.getuid() == 0:
        line += ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--"]
    line += [program, *arguments]
    line = [os.fsencode(part) if isinstance(part, (str, pathlib.Path)) else part for part in line]
    start = time.monotonic()
    process = subprocess.Popen(line, stdin=subprocess.PIPE if feed is not None else subprocess.DEVNULL, stdout=out, stderr=err,
                               cwd=cwd, env=env, preexec_fn=before)
    kept = {}

    def drain(name, pipe):
        kept[name] = pipe.read()
        pipe.close()

    def write():
        try:
            process.stdin.write(feed)
            process.stdin.close()
        except BrokenPipeError:
            pass

    threads = [threading.Thread(target=drain, args=(name, pipe)) for name, pipe in
               (("out", process.stdout), ("err", process.stderr)) if pipe is not None]
    if feed is not None:
        threads.append(threading.Thread(target=write))
    for thread in threads:
        thread.start()
    if during:
        during(process)
    over = threading.Timer(patience, lambda: os.kill(process.pid, 9))
    over.start()
    _, status = os.waitpid(process.pid, 0)
    late = not over.is_alive() or time.monotonic() - start >= patience
    over.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    for thread in threads:
        thread.join()
    return Run(None if late else process.returncode, kept.get("out", b""), kept.get("err", b""), time.monotonic() - start)


def measured(work, program, *arguments, patience=PATIENCE):
    """One run whose seconds, those on a processor whatever else the machine does, and peak of memory are its own alone."""
    result = work / "measured"
    result.unlink(missing_ok=True)
    script = ROOT / "Tests/Hostile/measure.py"
    done = run("/usr/bin/python3", "-S", "-E", script, result, str(patience), program, *arguments, patience=patience + 30)
    code, done.seconds, done.peak = (float(word) for word in result.read_text().split())
    done.peak = int(done.peak)
    done.code = None if code == -9 else int(code)
    return done


class Gate:
    """Counts expectations of one gate, shows the first failures of each kind and the rows of the table of `run`."""

    def __init__(self, arguments):
        names = [argument for argument in arguments if not argument.startswith("--")]
        if len(names) != 1 or set(arguments) - set(names) - {"--short"}:
            sys.exit(f"usage: {os.path.basename(sys.argv[0])} JIANBAO [--short]")
        self.program = str(pathlib.Path(names[0]).resolve())
        self.short = "--short" in arguments
        self.held, self.failures, self.rows, self.silent = 0, {}, [], False

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="hostile-")
        self.work = pathlib.Path(self.folder.name)
        self.work.chmod(0o755)
        return self

    def __exit__(self, kind, *_):
        make_writable(self.work)
        self.folder.cleanup()
        if kind is None:
            self.report()

    def expect(self, holds, kind, words=""):
        """Counts; the kind groups failures, the words tell one of them."""
        if holds:
            self.held += 1
            return True
        found = self.failures.setdefault(kind, [])
        found.append(words)
        if len(found) <= SHOWN and not self.silent:
            print(f"FAILS {kind}: {printable(words)}", file=sys.stderr, flush=True)
        return False

    def control(self, found, words):
        """A gate that cannot fail shows nothing: what is planted must be found."""
        if not found:
            self.expect(False, "the gate itself", f"{words} is not noticed")

    def count(self, *kinds):
        """How many failures there are of kinds that begin so; of all where none is named."""
        return sum(len(found) for kind, found in self.failures.items() if not kinds or kind.startswith(kinds))

    def row(self, number, what, size, result, *kinds):
        """A row of the table; its failures are those of the kinds."""
        failing = self.count(*kinds) if kinds else 0
        self.rows.append(f"| {number} | {what} | {size} | {result}{f'; {failing} FAIL' if failing else ''} |")

    def report(self):
        for kind, found in sorted(self.failures.items()):
            print(f"{kind}: {len(found)} fail", file=sys.stderr)
        print("\n".join(self.rows), flush=True)
        sys.exit(1 if self.failures else 0)

    def for_nobody(self):
        """The program where another user may run it: itself, or a copy with its resources."""
        if os.getuid() != 0:
            return self.program
        folder = self.work / "program"
        if not folder.exists():
            folder.mkdir()
            source = pathlib.Path(self.program)
            shutil.copy2(source, folder / "jianbao")
            for resources in source.parent.glob("*.resources"):
                shutil.copytree(resources, folder / resources.name)
            for path in folder.rglob("*"):
                path.chmod(0o755 if path.is_dir() or path.name == "jianbao" else 0o644)
            folder.chmod(0o755)
        return str(folder / "jianbao")


def printable(words):
    """What a terminal may be shown."""
    return re.sub(r"[^\t\n -~\u00A1-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]", lambda c: f"\\u{{{ord(c[0]):x}}}", str(words))[:700]


def make_writable(folder):
    for path, folders, _ in os.walk(os.fsencode(folder)):
        for name in folders:
            inner = os.path.join(path, name)
            if not os.path.islink(inner):
                os.chmod(inner, 0o755)


def tree(folder):
    """Path below a folder -> bytes, or where a link leads; folders have no bytes."""
    found = {}
    top = os.fsencode(folder)
    for path, folders, files in os.walk(top):
        for name in folders + files:
            full = os.path.join(path, name)
            below = os.path.relpath(full, top)
            if os.path.islink(full):
                found[below] = b"-> " + os.readlink(full)
            elif os.path.isfile(full):
                with open(full, "rb") as file:
                    found[below] = file.read()
    return found
