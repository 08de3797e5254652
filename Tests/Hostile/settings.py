"""Hostile strings in what the user says: options, names of files and folders, offices.yaml, styles; and pages in Chromium."""

import json
import random
import re
import subprocess
import sys

from outputs import difference, page, pictures, svg_fault, table_fault
from packages import PACKAGES, package_difference, package_fault
from program import ROOT, SAMPLES, run
from reports import SAMPLE, compared
from strings import drawn, even, hostile, twin

sys.path.insert(0, str(ROOT / "Tests/Gates/browser"))
from chromium import Chromium

# Without what may be there on one side alone (see outputs.settled).
SHAPE = """[...document.querySelectorAll('*')].filter(e => !e.parentElement || !e.parentElement.closest('svg'))
 .filter(e => !e.closest('p.remark, .narrow, .quote') && e.localName != 'br')
 .map(e => e.localName + ' ' + [...e.attributes].map(a => a.name).join(' '))"""


def quoted(text):
    """A text in YAML; JSON's escapes are YAML's, but for scalars beyond the plane of 65,536."""
    return '"' + "".join(c if c.isalnum() and ord(c) < 0x3000 else f"\\U{ord(c):08x}" for c in text) + '"'


def as_argument(text):
    return text.replace("\0", "")


def as_name(text, ending=""):
    """A name of a file: no separator, at most 255 bytes; a line break in it may be shown as one of offices.yaml may not."""
    text = re.sub(r"[\0-\x1f]", "", text).replace("/", "\u2215")
    while len((text + ending).encode()) > 240:
        text = text[:-1]
    return text + ending


def check_comparison(gate, name, figures, texts, number):
    """A comparison whose folder, files, offices, --name and offices.yaml hold texts, beside the harmless one."""
    sides = []
    for side, words in ("hostile", texts), ("harmless", [twin(i) for i in range(len(texts))]):
        folder = gate.work / f"{side}-{number}" / as_name(words[0] + "夹")
        folder.mkdir(parents=True)
        reports = compared(figures, words[1:5])
        for index, report in enumerate(reports):
            # The last office comes from offices.yaml alone.
            if index >= 6:
                report["office"] = None
            # In the order of their numbers, so that both sides list them alike.
            (folder / f"{index}{as_name(words[5 + index % 2], f'{index}.json')}").write_text(json.dumps([report]), encoding="utf-8")
        offices = [f"  - name: {quoted(reports[0]['office'])}", f"    same: [{quoted(words[7])}]", "    scope: own"]
        files = [line for index in (6, 7) for line in (
            f"  - file: {quoted(f'{index}' + as_name(words[5 + index % 2], f'{index}.json'))}",
            f"    office: {quoted('西县' + words[8] + '人民政府')}")]
        text = "\n".join(["offices:", *offices, "different:", f"  - [{quoted(reports[0]['office'])}, {quoted('异' + words[9])}]",
                          "files:", *files]) + "\n"
        (folder / "offices.yaml").write_text(text, encoding="utf-8")
        out = folder.parent / "out"
        options = ["--deck", "--docx", "--name", "名" + words[10]]
        # Names with an equals sign cannot stand in an option; offices.yaml has them.
        if not set("=\uFF1D") & set(texts[2] + texts[11]):
            options += ["--same", f"{reports[2]['office']}=乙{words[11]}"]
        sides.append((run(gate.program, "compare", folder, "-o", out, *options), out))
    (done, out), (wanted, harmless) = sides
    fine = done.code == wanted.code and done.code in (0, 3)
    if not gate.expect(fine, "R6 run of a comparison", f"{name}: {done.told()}, the harmless one {wanted.told()}; {texts}"):
        return None
    found = [next(side.glob("*/index.html"), None) for side in (out, harmless)]
    if not gate.expect(all(found), "R6 page of a comparison is there", name):
        return None
    text = found[0].read_text(encoding="utf-8", errors="surrogateescape")
    fault = difference(page(text)[0], page(found[1].read_text(encoding="utf-8"))[0])
    gate.expect(not fault, "R6 page of a comparison has the harmless page's elements", f"{name}: {fault}; {texts}")
    for picture in pictures(text):
        gate.expect(not svg_fault(picture), "R7 pictures of comparisons", f"{name}: {svg_fault(picture)}; {texts}")
    def exchange(cell):
        for index, word in enumerate(texts):
            cell = cell.replace(twin(index), as_name(word) if index in (5, 6) else word)
        return cell
    for file in sorted(found[0].parent.glob("*.csv")):
        fault = table_fault(file.read_bytes(), (found[1].parent / file.name).read_bytes(), exchange, even)
        gate.expect(not fault, f"R8 {file.name} of a comparison", f"{name}: {fault}")
    for file in sorted(path for path in found[0].parent.iterdir() if path.suffix in PACKAGES):
        fault = package_fault(file.read_bytes()) or package_difference(file.read_bytes(), (found[1].parent / file.name).read_bytes())
        gate.expect(not fault, f"R6 {file.name} of a comparison", f"{name}: {fault}; {texts}")
    return found[0].parent, found[1].parent


def check_style(gate, name, text):
    """A style whose family is a text: refused, or pictures as always."""
    style = gate.work / "style.yaml"
    style.write_text(f"family: {quoted(text)}\n", encoding="utf-8")
    picture = gate.work / "styled.svg"
    for mode in "outline", "live":
        done = run(gate.program, "chart", "outcomes", SAMPLE, "--style", style, "--text", mode, "-o", picture)
        if gate.expect(done.code in (0, 69, 78), "R7 a style is drawn or refused", f"{name}: {done.told()}; {text!r}") and done.code == 0:
            fault = svg_fault(picture.read_bytes())
            gate.expect(not fault, "R7 a style's family", f"{name}: {fault}; {text!r}")


def is_rare(done):
    """Whether a picture was refused because most of it would be missing glyphs."""
    return done.code == 69 and "U+" in done.words


def check_titles(gate, chance, count):
    """Charts with a title of the user's, in both ways of text, through xmllint too."""
    files = []
    for number in range(count):
        text = as_argument(drawn(hostile(chance), chance))
        if number % 97 == 5:
            text = (text + "长") * 400
        path = gate.work / f"titled-{number}.svg"
        ids = "outcomes", "reasons", "flow", "review"
        options = ["--title", "题" + text, "--text", ("outline", "live")[number % 2], "-o", path]
        done = run(gate.program, "chart", ids[number // 2 % 4], SAMPLE, *options)
        # A title may be too long for the picture: said, and nothing written.
        if not gate.expect(done.code in (0, 65, 64) or is_rare(done), "R7 chart with a title", f"{done.told()}; {text[:80]!r}") or done.code:
            gate.expect(not path.exists(), "R7 chart with a title", "a refused chart is written")
            continue
        fault = svg_fault(path.read_bytes())
        gate.expect(not fault, "R7 chart with a title", f"{fault}; {text[:80]!r}")
        files.append(str(path))
    for at in range(0, len(files), 200):
        done = subprocess.run(["xmllint", "--noout", "--nonet", *files[at:at + 200]], stderr=subprocess.PIPE)
        gate.expect(done.returncode == 0, "R7 xmllint", done.stderr[:300].decode("utf-8", "replace"))
    return len(files)


def check(gate, figures, comparisons, charts):
    """All of it; how many strings were planted, how many charts drawn, and the folders of comparisons."""
    chance, folders = random.Random(11), []
    for number in range(comparisons):
        texts = [drawn(re.sub(r"[\0-\x1f]", "", hostile(chance)), chance) for _ in range(12)]
        made = check_comparison(gate, f"comparison {number}", figures, texts, number)
        folders += [(made[0], None)] if made else []
        check_style(gate, f"style {number}", re.sub(r"[\0-\x1f]", "", hostile(chance)))
    check_names(gate, figures, chance, comparisons)
    return comparisons * 16, check_titles(gate, chance, charts), folders


def check_names(gate, figures, chance, count):
    """A report that names no office: its file's name is what stands in the page, the folder and the tables."""
    for number in range(count):
        sides = []
        for side, text in ("named", drawn(hostile(chance), chance)), ("plain", twin(number)):
            folder = gate.work / f"{side}-{number}"
            folder.mkdir()
            file = folder / as_name("报" + text, ".json")
            file.write_text(json.dumps([{**figures, "office": None, "cells": None} | {"source": None}], ), encoding="utf-8")
            done = run(gate.program, "brief", file, "-o", folder / "out")
            sides.append((done, next(folder.glob("out/*/index.html"), None), text))
        (done, found, text), (wanted, harmless, _) = sides
        if not gate.expect(done.code == 0 and found and harmless, "R6 run on a file's name", f"{done.told()} {wanted.told()}; {text!r}"):
            continue
        pages = [file.read_text(encoding="utf-8", errors="surrogateescape") for file in (found, harmless)]
        fault = difference(page(pages[0])[0], page(pages[1])[0])
        gate.expect(not fault, "R6 page named after its file", f"{fault}; {text!r}")


def check_browser(gate, folders, most):
    """Hostile pages in a browser: none leaves, asks, fetches or has another title; the first have the harmless page's elements."""
    control = gate.work / "control.html"
    control.write_text("<!DOCTYPE html><title>a</title><meta http-equiv=refresh content='0;url=about:blank?away'>"
                       "<script>alert(1)</script><img src=file:///nowhere.png>", encoding="utf-8")
    opened = 0
    with Chromium() as browser:
        tab = browser.page()
        tab.call("Network.enable")
        seen = watch(browser, tab, control)
        gate.control({"leaves", "asks", "fetches"} <= seen[0], "a page that navigates, asks and fetches")
        for hostile_folder, harmless_folder in folders[:most]:
            found, shape = watch(browser, tab, hostile_folder / "index.html")
            opened += 1
            gate.expect(not found, "R6 Chromium opens a page in peace", f"{hostile_folder.name}: {sorted(found)}")
            if harmless_folder and opened % 5 == 1:
                calm, wanted = watch(browser, tab, harmless_folder / "index.html")
                fault = difference(shape, wanted)
                gate.expect(not fault and not calm, "R6 Chromium's tree", f"{hostile_folder.name}: {fault}")
    return opened


def watch(browser, tab, file):
    """What a page does besides being shown, and its elements."""
    browser.events.clear()
    tab.call("Page.bringToFront")
    url = file.resolve().as_uri()
    tab.call("Page.navigate", url=url)
    found, loaded = set(), False
    while not loaded:
        found |= read_events(browser, tab, url)
        loaded = any(e.get("method") == "Page.loadEventFired" for e in browser.events)
        if not loaded:
            browser.events.append(browser.receive())
    # A page that leaves takes the questions asked of it along.
    try:
        title, heading = tab.run("document.title"), tab.run("(document.querySelector('h1') || document.body).textContent")
        # A refresh of 0 seconds and what an image's error does come within this.
        tab.run("new Promise(done => setTimeout(done, 30))")
        shape = tab.run(SHAPE)
        if "PWN" in (title, heading) or tab.run("document.title") != title:
            found.add("has another title")
    except RuntimeError:
        found.add("leaves")
        shape = []
    found |= read_events(browser, tab, url)
    if tab.run("location.href") != url:
        found.add("leaves")
    return found, shape


def read_events(browser, tab, url):
    found = set()
    for event in browser.events:
        method, what = event.get("method"), event.get("params", {})
        if method == "Page.javascriptDialogOpening" and not event.get("answered"):
            event["answered"] = True
            found.add("asks")
            tab.call("Page.handleJavaScriptDialog", accept=True)
        elif method == "Network.requestWillBeSent":
            asked = what["request"]["url"]
            if asked.split("#")[0] != url and not asked.startswith("data:"):
                found.add("leaves" if what.get("type") == "Document" else "fetches")
        elif method in ("Page.frameRequestedNavigation", "Page.frameScheduledNavigation") and what.get("url") != url:
            found.add("leaves")
    return found
