"""Old and new: a folder that holds a finished older output, a run that writes it anew, and what may be there afterwards."""

import os
import shutil
import subprocess

from program import ROOT, SAMPLES, make_writable, run, tree
from reports import SAMPLE

# What each command is told for the older and for the newer output of the same folder.
COMMANDS = {
    "brief": (["brief", SAMPLE, "--size", "960x540", "--deck", "--docx", "--xlsx"], ["--lang", "en", "--style", "print"]),
    "compare": (["compare", *(SAMPLES / f"suqian-{year}.json" for year in (2023, 2024)), "--offices", SAMPLES / "offices.yaml",
                 "--deck", "--docx"],
                ["--lang", "en", "--style", "print"]),
    "chart": (["chart", "outcomes", SAMPLE], ["--lang", "en"]),
    "deck": (["deck", SAMPLE], ["--lang", "en", "--accent", "#004b97"]),
    "figures": (["figures", SAMPLE], ["--lang", "en"]),
}
# Those that write one file, or two of one name, and that.
NAMED = {"chart": "chart.svg", "deck": "slides.pptx", "figures": "figures.xlsx"}


def library(work):
    """The library that makes calls fail, built where it is needed."""
    target = work / "faults.so"
    if not target.exists():
        subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", target, ROOT / "Tests/Hostile/faults.c", "-ldl"], check=True)
    return target


class Scene:
    """One command's older and newer output."""

    def __init__(self, gate, command):
        self.gate, self.command = gate, command
        self.work = gate.work / f"scene-{command}"
        self.work.mkdir()
        self.library = library(gate.work)
        self.old, self.old_out, _ = self.first("old", *COMMANDS[command][1])
        self.new, _, self.seconds = self.first("new")
        self.number = 0
        gate.control(self.old.keys() == self.new.keys() and self.old != self.new, "an older output of the same files")

    def output(self, out):
        return out / NAMED[self.command] if self.command in NAMED else out

    def first(self, name, *options):
        out = self.work / name
        arguments = [*COMMANDS[self.command][0], *options, "-o", self.output(out)]
        run(self.gate.program, *arguments)
        # The second run is the one to be timed.
        done = run(self.gate.program, *arguments)
        self.gate.control(done.code == 0, f"a whole {self.command}: {done.told()}")
        return tree(out), out, done.seconds

    def fresh(self, with_old=True):
        """A folder of its own, with the older output or empty."""
        self.number += 1
        out = self.work / f"out-{self.number}"
        if with_old:
            shutil.copytree(self.old_out, out)
        else:
            out.mkdir()
        return out

    def run(self, folder, program=None, faults=None, **options):
        """Writes the newer output; faults are what the library is told."""
        env = dict(os.environ)
        if faults:
            told = {f"FAULT_{name.upper()}": str(value) for name, value in faults.items()}
            env.update(told, LD_PRELOAD=str(self.library), **({} if "under" in faults else {"FAULT_UNDER": str(folder)}))
        arguments = [*COMMANDS[self.command][0], "-o", self.output(folder)]
        return run(program or self.gate.program, *arguments, env=env, **options)

    def calls(self, **faults):
        """What a whole run calls below its folder, in order: call, flags, path."""
        out, log = self.fresh(), self.work / "log"
        log.unlink(missing_ok=True)
        self.run(out, faults={"call": "any", "log": log, "at": 0, **faults})
        found = [line.split("\t", 2) for line in log.read_text(errors="replace").splitlines()] if log.exists() else []
        self.drop(out)
        return found

    def drop(self, out):
        make_writable(out)
        shutil.rmtree(out, ignore_errors=True)

    def faults(self, out, had_old=True, litter=False):
        """What is wrong in a folder after a run that did not end well; `litter` where some may be left."""
        found, wrong = tree(out), []
        for path, data in found.items():
            if path not in self.new:
                if not litter:
                    wrong.append(f"left over: {os.fsdecode(path)}")
            elif data not in (self.new[path], self.old[path] if had_old else None):
                wrong.append(f"neither old nor new: {os.fsdecode(path)}")
        missing = [path for path in self.new if path not in found]
        if had_old and missing:
            wrong.append(f"gone: {os.fsdecode(missing[0])}")
        pages = [path for path in self.new if path.endswith(b"index.html") and found.get(path) == self.new[path]]
        stale = [path for path in self.new if found.get(path) != self.new[path]]
        if pages and stale:
            wrong.append(f"a new index.html with {len(stale)} old or missing files, such as {os.fsdecode(stale[0])}")
        return wrong

    def is_new(self, out):
        return tree(out) == self.new
