"""Hostile strings in what the user says of one report: its office, its source, the note of a corrected cell, by option and by file."""

import re

from outputs import difference, json_fault, page, pictures, settled, svg_fault, table_fault
from packages import PACKAGES, package_difference, package_fault
from program import run
from reports import SAMPLE
from settings import as_argument, quoted
from strings import drawn, hostile, twin, visible

CELL, LETTER = "requests.carriedOut.total", "requests.received.total"


def said(folder, texts, by_file):
    """The options that say the texts; notes by option, or in a file with a list in it."""
    office, source, note = texts
    words = ["--office", f"甲区{office}人民政府", "--source", f"来源{source}"]
    if not by_file:
        return [*words, "--set", f"{CELL}=1", "--note", f"注{note}"]
    path = folder / "set.yaml"
    path.write_text(f"{CELL}: {{value: 1, note: {quoted('注' + note)}}}\n{LETTER}: {{value: 19, note: {quoted(note + '注')}}}\n", encoding="utf-8")
    return [*words, "--corrections", path]


def check(gate, chance, count):
    """As many runs with three texts, each beside a harmless one; answers their folders."""
    folders = []
    for number in range(count):
        texts = [drawn(re.sub(r"[\0-\x1f]", "", as_argument(hostile(chance))), chance) for _ in range(3)]
        sides = []
        for name, words in ("hostile", texts), ("harmless", [twin(index) for index in range(3)]):
            folder = gate.work / f"said-{name}-{number}"
            folder.mkdir()
            report = folder / "report.txt"
            report.write_bytes(SAMPLE.read_bytes())
            options = said(folder, words, number % 2)
            done = run(gate.program, "brief", report, "-o", folder / "out", "--deck", "--docx", "--xlsx", *options)
            sides.append((done, next((folder / "out").glob("*/index.html"), folder).parent))
        (done, one), (wanted, two) = sides
        fine = done.code == wanted.code == 0
        if gate.expect(fine, "R6 run with an office, a source and notes", f"{done.told()} {wanted.told()}; {texts}"):
            compare(gate, one, two, texts)
            folders.append((one, None))
    return folders


def compare(gate, one, two, texts):
    text, harmless = (settled((folder / "index.html").read_text(encoding="utf-8", errors="surrogateescape")) for folder in (one, two))
    fault = difference(page(text)[0], page(harmless)[0])
    gate.expect(not fault, "R6 page with an office, a source and notes", f"{fault}; {texts}")

    def exchange(cell):
        for index, word in enumerate(texts):
            cell = cell.replace(twin(index), word)
        return cell

    for path in sorted(one.rglob("*")):
        other = two / path.relative_to(one)
        if path.suffix == ".svg":
            fault = svg_fault(path.read_bytes())
        elif path.suffix == ".json":
            fault = json_fault(path.read_bytes())
        elif path.suffix == ".csv":
            fault = table_fault(path.read_bytes(), other.read_bytes(), exchange, visible)
        elif path.suffix in PACKAGES:
            fault = package_fault(path.read_bytes()) or package_difference(path.read_bytes(), other.read_bytes())
        else:
            continue
        gate.expect(not fault, f"R6 {path.name} with an office, a source and notes", f"{fault}; {texts}")
    for picture in pictures(text):
        gate.expect(not svg_fault(picture), "R7 pictures with an office and a source", f"{svg_fault(picture)}; {texts}")
