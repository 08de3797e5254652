"""What stands in an output folder before a run: links that lead away, FIFOs, folders in the place of files; and names to be guessed."""

import os
import pathlib
import re
import shutil

from folders import COMMANDS, NAMED
from program import ROOT, make_writable, run, tree
from reports import SAMPLE


def check(gate, scene):
    check_names(gate, scene)
    planters = [plant_charts, plant_office, plant_page, plant_fifo, plant_slides]
    if not gate.short:
        planters += [plant_picture, plant_fifo_charts, plant_folder, plant_dangling]
    for planter in planters:
        check_plant(gate, scene, planter)
    places = check_named(gate)
    check_guessed(gate, scene)
    check_no_name(gate)
    check_linked_output(gate, scene)
    return len(planters) + places + 3 + check_resources(gate, scene)


def office(scene, out):
    return out / os.fsdecode(next(path for path in scene.new if path.endswith(b"index.html"))).split("/")[0]


def plant_charts(scene, out, away):
    folder = office(scene, out)
    shutil.rmtree(folder / "charts", ignore_errors=True)
    (folder / "charts").symlink_to(away)


def plant_office(scene, out, away):
    shutil.rmtree(office(scene, out))
    office(scene, out).symlink_to(away)


def plant_page(scene, out, away):
    page = office(scene, out) / "index.html"
    page.unlink()
    page.symlink_to(away / "victim")


def plant_picture(scene, out, away):
    picture = office(scene, out) / "charts" / "outcomes.png"
    picture.unlink()
    picture.symlink_to(away / "victim")


def plant_slides(scene, out, away):
    for name in "slides.pptx", "briefing.docx", "figures.xlsx":
        file = office(scene, out) / name
        file.unlink()
        file.symlink_to(away / "victim")


def plant_fifo(scene, out, away):
    page = office(scene, out) / "figures.csv"
    page.unlink()
    os.mkfifo(page)


def plant_fifo_charts(scene, out, away):
    shutil.rmtree(office(scene, out) / "charts")
    os.mkfifo(office(scene, out) / "charts")


def plant_folder(scene, out, away):
    page = office(scene, out) / "figures.json"
    page.unlink()
    page.mkdir()
    (page / "kept").write_text("kept")


def plant_dangling(scene, out, away):
    shutil.rmtree(office(scene, out) / "charts")
    (office(scene, out) / "charts").symlink_to(away / "not there")


def check_plant(gate, scene, planter):
    out, away = scene.fresh(), gate.work / "away"
    shutil.rmtree(away, ignore_errors=True)
    away.mkdir()
    (away / "victim").write_text("untouched")
    before = tree(away)
    planter(scene, out, away)
    done = scene.run(out, patience=30)
    name = planter.__name__
    gate.expect(done.code in (0, 73, 74), "planted: a result or a sentence", f"{name}: {done.told()}")
    gate.expect(tree(away) == before, "planted: nothing outside the folder", f"{name}: {sorted(tree(away))}; {done.told()}")
    litter = [path for path in tree(out) if b"/." in path or path.startswith(b".")]
    gate.expect(not litter, "planted: no litter", f"{name}: {litter[:3]}")
    if done.code == 0:
        found = tree(out)
        gate.expect(all(found.get(path) == data for path, data in scene.new.items()), "planted: done means whole", name)
    scene.drop(out)


def check_named(gate):
    """A file that the user names, where a link, a pipe, a folder or a link to nothing stands: replaced or refused, never written through."""
    away, count = gate.work / "away", 0
    for command, name in NAMED.items():
        for kind in "link", "fifo", "folder", "dangling":
            folder = gate.work / f"named-{command}-{kind}"
            folder.mkdir()
            shutil.rmtree(away, ignore_errors=True)
            away.mkdir()
            (away / "victim").write_text("untouched")
            before, place = tree(away), folder / name
            if kind == "fifo":
                os.mkfifo(place)
            elif kind == "folder":
                place.mkdir()
            else:
                place.symlink_to(away / ("victim" if kind == "link" else "not there"))
            done = run(gate.program, *COMMANDS[command][0], "-o", place, patience=30)
            gate.expect(done.code in (0, 73, 74), "planted: a named file is made or refused", f"{command}, {kind}: {done.told()}")
            gate.expect(tree(away) == before, "planted: nothing outside the folder", f"{command}, {kind}: {sorted(tree(away))}")
            gate.expect(set(os.listdir(folder)) == {name} or command == "chart", "planted: no litter", f"{command}, {kind}: {os.listdir(folder)}")
            count += 1
    return count


def check_names(gate, scene):
    """Temporary files have names that cannot be told before, are made new and through no link."""
    logs = []
    for _ in range(2):
        log = scene.work / "names"
        log.unlink(missing_ok=True)
        out = scene.fresh()
        pids = []
        scene.run(out, faults={"call": "open", "at": 0, "log": log}, during=lambda process: pids.append(process.pid))
        lines = [line.split("\t", 2) for line in log.read_text(errors="replace").splitlines()]
        made = [(int(flags), path) for _, flags, path in lines if int(flags) & os.O_CREAT]
        gate.control(made or any(int(flags) & os.O_TMPFILE == os.O_TMPFILE for _, flags, _ in lines), "files that are made")
        for flags, path in made:
            gate.expect(flags & os.O_EXCL, "planted: temporary files are made new (O_EXCL)", path)
            gate.expect(flags & os.O_NOFOLLOW, "planted: temporary files are no links (O_NOFOLLOW)", path)
        # The number of the process is no secret.
        logs.append({re.sub(rf"(?<!\d){pids[0]}(?!\d)", "PID", os.path.basename(path)) for _, path in made})
        scene.drop(out)
    same = logs[0] & logs[1]
    gate.expect(not same, "planted: names of temporary files cannot be guessed", sorted(same)[:3])


def check_guessed(gate, scene):
    """A link, a FIFO and a folder under the names of a run before with this process's number."""
    for kind in "link", "fifo":
        out, away = scene.fresh(), gate.work / "away"
        shutil.rmtree(away, ignore_errors=True)
        away.mkdir()
        (away / "victim").write_text("untouched")

        def plant():
            name = f".jianbao-{os.getpid()}.part"
            for folder in office(scene, out), office(scene, out) / "charts":
                if kind == "link":
                    os.symlink(away / "victim", folder / name)
                else:
                    os.mkfifo(folder / name)

        done = scene.run(out, before=plant, patience=15)
        gate.expect(done.code is not None, "planted: a guessed name does not stop a run", f"{kind}: {done.told()}")
        gate.expect((away / "victim").read_bytes() == b"untouched", "planted: a guessed name leads nowhere", f"{kind}: {done.told()}")
        found = tree(out)
        gate.expect(done.code or all(found.get(path) == data for path, data in scene.new.items()), "planted: done means whole", kind)
        scene.drop(out)


def check_no_name(gate):
    """-o '' is a usage error; the program must not take it for the root, so nobody runs it."""
    program = gate.for_nobody()
    here = gate.work / "here"
    here.mkdir(mode=0o777)
    here.chmod(0o777)
    sample = here / "sample.txt"
    sample.write_bytes(SAMPLE.read_bytes())
    root = set(os.listdir("/"))
    for arguments in (["brief", sample, "-o", ""], ["brief", sample, "--output="], ["chart", "outcomes", sample, "-o", ""],
                      ["compare", ROOT / "Assets/Samples", "-o", ""]):
        done = run(program, *arguments, cwd=here, nobody=True)
        gate.expect(done.code == 64, "planted: -o '' is a usage error", f"{arguments[0]}: {done.told()}")
    gate.expect(set(os.listdir("/")) == root and os.listdir(here) == ["sample.txt"], "planted: -o '' writes nothing",
                f"{set(os.listdir('/')) - root} {os.listdir(here)}")


def check_linked_output(gate, scene):
    """A folder that the user names may be a link: it is the user's."""
    real = scene.fresh(with_old=False)
    link = scene.work / "linked"
    link.symlink_to(real)
    done = scene.run(link)
    gate.expect(done.code == 0 and tree(real) == scene.new, "planted: the folder named may be a link", done.told())
    link.unlink()
    scene.drop(real)


def check_resources(gate, scene):
    """Templates and styles in the current folder are nobody's, by whatever name the program was called."""
    here = gate.work / "current"
    source = pathlib.Path(gate.program).resolve().parent / "jianbao_Briefing.resources"
    if not source.exists():
        source = pathlib.Path(gate.program).resolve().parent.parent / "lib/jianbao/jianbao_Briefing.resources"
    bare = gate.work / "bare"
    bare.mkdir()
    shutil.copy2(gate.program, bare / "jianbao")
    for name in "jianbao_Briefing.resources", ".":
        shutil.copytree(source, here / name, dirs_exist_ok=True)
    make_writable(here)
    for path in here.rglob("*.mustache"):
        path.chmod(0o644)
        path.write_text(path.read_text() + "PLANTED", encoding="utf-8")
        shutil.copy2(path, here / path.name)
    count = 0
    for program, called in ((gate.program, "jianbao"), (str(bare / "jianbao"), "jianbao"), (gate.program, "./jianbao"),
                            (str(bare / "jianbao"), "./jianbao"))[:2 if gate.short else 4]:
        count += 1
        out = gate.work / f"called-{count}"
        done = run_as(program, called, here, out)
        pages = b"".join(data for path, data in tree(out).items() if path.endswith(b".html")) if out.exists() else b""
        bare_run = str(bare) in program
        gate.expect(b"PLANTED" not in pages, "planted: templates of the current folder", f"called {called}, alone: {bare_run}")
        gate.expect(done.code == (69 if bare_run else 0), "planted: resources beside the program only", f"called {called}: {done.told()}")
    return count


def run_as(program, called, here, out):
    """Runs a program under another name, as a shell does that found it on its path."""
    script = 'import os, sys; os.execv(sys.argv[1], sys.argv[2:])'
    return run("/usr/bin/python3", "-c", script, program, called, "brief", SAMPLE, "-o", out, cwd=here)
