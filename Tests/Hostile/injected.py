"""One run with hostile strings beside the same run with harmless ones."""

import concurrent.futures
import pathlib

from outputs import control_fault, difference, json_fault, loose_fault, page, pictures, png_words, settled, strangers, svg_fault, table, table_fault
from packages import PACKAGES, package_difference, package_fault
from program import run
from reports import ENDING, PLACES, SAMPLE, file, fitting
from strings import FORBIDDEN, even, plain, twin, visible

# Formats whose reader looks for names and statements in running text, where signs end them as they should.
RUNNING = ("text", "html", "docx")


class Side:
    """A file and the folders that its briefing made, in order."""

    def __init__(self, program, work, name, kind, data, options):
        (work / name).mkdir()
        self.file = work / name / f"report{ENDING[kind]}"
        self.file.write_bytes(data)
        self.out = work / name / "out"
        self.done = run(program, "brief", "--kind", kind, self.file, "-o", self.out, *options)
        paths = self.done.out.decode("utf-8", "surrogateescape").splitlines()
        self.folders = [pathlib.Path(path) for path in paths]

    def read(self, number, name):
        return (self.folders[number] / name).read_bytes()

    def page(self, number):
        return page(settled(self.read(number, "index.html").decode("utf-8", "surrogateescape")))


class Injected:
    """Both runs; with slides, documents and workbooks where they are asked for."""

    def __init__(self, gate, kind, number, figures, texts, packed=True):
        texts = fitting(kind, texts)
        self.gate, self.kind, self.name, self.texts = gate, kind, f"{kind} {number}", texts
        self.options = ["--deck", "--docx", "--xlsx"] if packed else []
        self.twins = [twin(index) for index in range(len(texts))]
        # Where controls are left out of a text, one is left out of its twin, so that both sides have the remark.
        # A carriage return is one, but in a table before a line feed.
        left = [(text.replace("\r\n", "\n") if kind == "csv" else text).replace("\r", "\b") for text in texts]
        planted = [word + "\u200E" * bool(FORBIDDEN.search(text)) for text, word in zip(left, self.twins)]
        self.work = gate.work / f"run-{number}"
        self.work.mkdir()
        self.figures = figures
        # The harmless readings that were tried before the one that fits.
        self.others = []
        with concurrent.futures.ThreadPoolExecutor(2) as both:
            self.hostile, self.harmless = both.map(self.side, ("hostile", "harmless"), (texts, planted))
        # In running text what nobody sees is left out; in figures that were written once it stays.
        self.same, self.exchange, self.is_loose = even if kind in RUNNING else visible, self.exchanged, False

    def side(self, name, texts):
        return Side(self.gate.program, self.work, name, self.kind, file(self.kind, self.gate.program, self.figures, texts),
                    self.options)

    def exchanged(self, text):
        for harmless, hostile in zip(self.twins, self.texts):
            text = text.replace(harmless, hostile)
        return text

    def settle(self):
        """Where a sign ends a name or a sentence, as it may, the harmless run is that with the same signs and nothing that joins them."""
        if self.kind not in RUNNING or not self.hostile.folders:
            return
        # Other harmless readings: the signs alone, a mark that is no letter, and nothing.
        for name, texts in (("signs", [plain(text) for text in self.texts]), ("marks", ["\u203B" for _ in self.texts]),
                            ("nothing", ["" for _ in self.texts])):
            if self.harmless.folders and self.fits():
                return
            self.others.append(self.harmless)
            self.harmless = self.side(name, texts)
            self.exchange = lambda text: text
            # What joins is left out on both sides, and the texts themselves where marks stand for them.
            self.same = (lambda text: visible(plain(text))) if name == "signs" else (lambda text: "")
        self.is_loose = not (self.harmless.folders and self.fits())

    def known(self):
        """All harmless sides, and the sample: where none of them fits, what any of them has is ours."""
        if not hasattr(self.gate, "sample"):
            self.gate.sample = Side(self.gate.program, self.gate.work, "sample", "text", SAMPLE.read_bytes(), ["--deck", "--docx", "--xlsx"])
        sides = [side for side in [*self.others, self.harmless] if len(side.folders) == len(self.hostile.folders)]
        return [*sides, *[self.gate.sample] * (len(self.hostile.folders) == 1)]

    def fits(self):
        """Whether the page has the same elements, the table the same fields, and an office on both sides or none."""
        tables = [table(side.read(0, "figures.csv")) for side in (self.hostile, self.harmless)]
        filled = [one is not None and (one != "").values.tolist() for one in tables]
        return filled[0] == filled[1] and not difference(self.hostile.page(0)[0], self.harmless.page(0)[0])

    def both(self):
        """The folders of the same report, hostile and harmless."""
        return list(zip(self.hostile.folders, self.harmless.folders))

    def check(self):
        expect = self.gate.expect
        done = self.hostile.done
        if not expect(done.code == self.harmless.done.code == 0, "R6 run ends with 0",
                      f"{self.name}: {done.told()} {self.harmless.done.told()}") and done.code not in (0, 3):
            return
        if not expect(len(self.hostile.folders) == len(self.harmless.folders), "R6 run prints a line a report", self.name):
            return
        self.settle()
        for number in range(len(self.hostile.folders)):
            step = PLACES[self.kind]
            place = f"{self.name}, report {number}: {self.texts[number * step:][:step]}"
            self.check_page(place, number)
            self.check_pictures(place, self.hostile.folders[number])
            self.check_tables(place, number)
            self.check_packages(place, number)
        for arguments in ("figures", "--format", "csv", "--explain"), ("figures", "--indicators", "--format", "csv"):
            one, two = (run(self.gate.program, *arguments, side.file).out for side in (self.hostile, self.harmless))
            fault = self.table_fault(one, two)
            expect(not fault, "R8 CSV on standard output", f"{self.name}, {' '.join(arguments)}: {fault}")
        # All reports in one file.
        for arguments, name in ((("deck", "-q"), "all.pptx"), (("figures",), "all.xlsx")) if self.options else ():
            files = [side.file.with_name(name) for side in (self.hostile, self.harmless)]
            ends = [run(self.gate.program, *arguments, "--kind", self.kind, side.file, "-o", file) for side, file in
                    zip((self.hostile, self.harmless), files)]
            if expect(ends[0].code == ends[1].code == 0, f"R6 {name}", f"{self.name}: {ends[0].told()} {ends[1].told()}"):
                # A deck of one report is what stands beside its briefing.
                beside = name.replace("all.pptx", "slides.pptx").replace("all.xlsx", "figures.xlsx")
                others = [side.folders[0] / beside for side in self.known()] if self.is_loose else []
                self.check_package(f"{self.name}, {self.texts}", name, *files, others)
        for arguments in ("figures", "--explain"), ("check", "--json"):
            fault = json_fault(run(self.gate.program, *arguments, self.hostile.file).out)
            expect(not fault, "R8 JSON on standard output", f"{self.name}, {' '.join(arguments)}: {fault}")

    def table_fault(self, one, two):
        return loose_fault(one, two) if self.is_loose else table_fault(one, two, self.exchange, self.same)

    def check_page(self, place, number):
        (marks, style, _), (wanted, css, _) = self.hostile.page(number), self.harmless.page(number)
        all_wanted = [mark for side in self.known() for mark in side.page(number)[0]]
        fault = (strangers(marks, all_wanted) if self.is_loose else difference(marks, wanted)) or ("another style" if style != css else "")
        self.gate.expect(not fault, "R6 page has the harmless page's elements", f"{fault} in {place}")
        for index, picture in enumerate(pictures(self.hostile.read(number, "index.html").decode("utf-8", "surrogateescape"))):
            fault = svg_fault(picture)
            self.gate.expect(not fault, "R7 pictures in pages", f"{fault} in picture {index} of {place}")

    def check_pictures(self, place, folder):
        for path in sorted(folder.glob("charts/*")):
            data = path.read_bytes()
            fault = svg_fault(data) if path.suffix == ".svg" else control_fault(png_words(data))
            self.gate.expect(not fault, f"R7 files {path.suffix}", f"{fault} in {path.name} of {place}")

    def check_tables(self, place, number):
        for path in sorted(self.hostile.folders[number].glob("*.csv")):
            fault = self.table_fault(path.read_bytes(), self.harmless.read(number, path.name))
            self.gate.expect(not fault, f"R8 {path.name}", f"{fault} in {place}")
        for path in sorted(self.hostile.folders[number].glob("*.json")):
            fault = json_fault(path.read_bytes())
            self.gate.expect(not fault, f"R8 {path.name}", f"{fault} in {place}")

    def check_packages(self, place, number):
        for path in sorted(self.hostile.folders[number].iterdir()):
            if path.suffix in PACKAGES:
                others = [side.folders[number] / path.name for side in self.known()] if self.is_loose else []
                self.check_package(place, path.name, path, self.harmless.folders[number] / path.name, others)

    def check_package(self, place, name, one, two, others=()):
        """Slides, documents and workbooks hold no part, field, formula or link of a report, and the harmless one's elements."""
        data = one.read_bytes()
        fault = package_fault(data) or package_difference(
            data, two.read_bytes(), [other.read_bytes() for other in others if other.exists()] if self.is_loose else None)
        self.gate.expect(not fault, f"R6 {name} has the harmless one's elements", f"{fault} in {place}")
