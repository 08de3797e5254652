"""Standard output and error that are closed, full or broken; folders that may not be written; limits of the system."""

import os
import re
import resource
import subprocess

from program import SAMPLES, run, tree
from reports import SAMPLE

COMMANDS = [["figures", SAMPLE], ["figures", "--format", "csv", SAMPLE], ["check", SAMPLE], ["check", "--json", SAMPLE], ["charts"],
            ["styles"], ["styles", "dark"], ["doctor"], ["compare", SAMPLES, "--plan"], ["figures", "--table", SAMPLE]]
HELP = [["--help"], ["--version"], ["brief", "--help"], ["help", "compare"]]


def trapped(done):
    """Whether a run crashed: a signal other than SIGPIPE's."""
    return done.code is None or done.code < 0 and done.code != -13 or done.code in (132, 133, 134, 139)


def check(gate, scene):
    count = check_output(gate) + check_error(gate) + check_closed(gate, scene)
    return count + check_read_only(gate, scene) + check_limits(gate, scene)


def check_output(gate):
    """A full disk or a closed standard output is 74 in a sentence; a broken pipe ends a run quietly."""
    commands = COMMANDS[:7:2] if gate.short else COMMANDS
    for arguments in commands + (HELP[:2] if gate.short else HELP):
        with open("/dev/full", "wb") as full:
            done = run(gate.program, *arguments, out=full)
        name = " ".join(map(str, arguments[:2]))
        gate.expect(done.code == 74, "streams: a full standard output is 74", f"{name}: {done.told()}")
        gate.expect(len(done.words.strip().splitlines()) == 1, "streams: a full standard output is one sentence", f"{name}: {done.words!r}")
        done = run(gate.program, *arguments, out=None, before=lambda: os.close(1))
        gate.expect(done.code == 74, "streams: a closed standard output is 74", f"{name}: {done.told()}")
        read, write = os.pipe()
        os.close(read)
        done = run(gate.program, *arguments, out=write)
        os.close(write)
        gate.expect(done.code in (-13, 141, 74), "streams: a broken pipe ends the run", f"{name}: {done.told()}")
    return 3 * (len(commands) + (2 if gate.short else len(HELP)))


def check_error(gate):
    """What is said is lost where standard error cannot take it, but the exit code is the same and nothing traps."""
    missing = gate.work / "not there.txt"
    cases = [(["figures", missing], 66), (["figures", SAMPLE, "--format", "xml"], 64), (["brief", SAMPLE, "--size", "1x1"], None),
             (["compare", SAMPLE], 65)]
    if not gate.short:
        cases += [(["styles", "nothing"], 78), (["compare", SAMPLES, "--plan"], 0), (["--nothing"], 64),
                  (["brief", SAMPLE, "--timings", "-o", gate.work / "timed"], 0)]
    for arguments, code in cases:
        usual = run(gate.program, *arguments)
        code = usual.code if code is None else code
        name = " ".join(map(str, arguments))
        gate.expect(usual.code == code, "streams: exit codes", f"{name}: {usual.told()}")
        with open("/dev/full", "wb") as full:
            one = run(gate.program, *arguments, err=full)
        read, write = os.pipe()
        os.close(read)
        two = run(gate.program, *arguments, err=write)
        os.close(write)
        three = run(gate.program, *arguments, err=None, before=lambda: os.close(2))
        for how, done in ("full", one), ("broken", two), ("closed", three):
            good = done.code == code or how == "broken" and done.code in (-13, 141)
            gate.expect(good and not trapped(done), f"streams: standard error {how} changes nothing", f"{name}: {done.told()}")
    return 3 * len(cases)


def check_closed(gate, scene):
    """Where 0, 1 and 2 are closed the program's own files get their numbers; nothing is written into them by mistake."""
    count = 0
    for closed in ((1,), (0, 1, 2)) if gate.short else ((1,), (2,), (1, 2), (0, 1, 2)):
        out = scene.fresh(with_old=False)

        def close():
            for number in closed:
                os.close(number)

        done = scene.run(out, before=close, out=None if 1 in closed else subprocess.PIPE, err=None if 2 in closed else subprocess.PIPE)
        found = tree(out)
        wrong = [path for path, data in found.items() if scene.new.get(path) != data]
        gate.expect(not wrong and not trapped(done), "streams: closed descriptors spoil no file", f"{closed}: {wrong[:3]} {done.told()}")
        gate.expect(done.code == (74 if 1 in closed else 0), "streams: closed descriptors and the exit code", f"{closed}: {done.told()}")
        scene.drop(out)
        count += 1
    return count


def check_read_only(gate, scene):
    """A folder that may not be written: 73, a sentence, nothing changed. Root may write everywhere, so nobody runs it."""
    program = gate.for_nobody()
    sample = gate.work / "report.txt"
    sample.write_bytes(SAMPLE.read_bytes())
    sample.chmod(0o644)
    for with_old in False, True:
        out = scene.fresh(with_old)
        for path, folders, files in os.walk(out):
            os.chmod(path, 0o555)
        before = tree(out)
        done = run(program, "brief", sample, "--size", "960x540", "-o", out, nobody=True)
        gate.expect(done.code == 73, "limits: a read-only folder is 73", done.told())
        gate.expect(len(done.sentences()) == 1 and tree(out) == before, "limits: a read-only folder stays as it is", done.words)
        done = run(program, "chart", "outcomes", sample, "-o", out / "x.svg", nobody=True)
        gate.expect(done.code == 73 and tree(out) == before, "limits: a read-only folder is 73", f"chart: {done.told()}")
        scene.drop(out)
    return 4


def check_limits(gate, scene):
    """A file that may not grow, and as many open files as a program barely has: their own messages, no litter, nothing half."""
    count = 0
    for size in (20_000,) if gate.short else (1, 5_000, 20_000, 60_000, 100_000, 180_000):
        out = scene.fresh()
        done = scene.run(out, before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
        wrong = scene.faults(out)
        gate.expect(done.code in (74, 153, -25), "limits: ulimit -f", f"{size}: {done.told()}")
        gate.expect(not wrong, "limits: ulimit -f spoils nothing", f"{size}: {wrong[:3]}")
        scene.drop(out)
        count += 1
    for most in (6,) if gate.short else range(3, 13):
        out = scene.fresh(with_old=False)
        done = scene.run(out, before=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (most, most)))
        gate.expect(not trapped(done), "limits: ulimit -n", f"{most}: {done.told()}")
        if done.code:
            gate.expect(not re.search("fonts?-|字体|font ", "".join(done.sentences())), "limits: ulimit -n is no matter of fonts", f"{most}: {done.words[:300]}")
            wrong = scene.faults(out, had_old=False)
            gate.expect(not wrong, "limits: ulimit -n leaves nothing half", f"{most}: {wrong[:3]}")
        else:
            gate.expect(scene.is_new(out), "limits: ulimit -n and done means whole", str(most))
        scene.drop(out)
        count += 1
    return count
