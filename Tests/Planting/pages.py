"""Published pages as text in which single figures can be changed."""

import json
import re
import subprocess

KINDS = ["naturalPersons", "businesses", "researchInstitutions", "publicInterest", "legalServices", "others", "total"]
RESULTS = ["upheld", "corrected", "otherOutcome", "pending", "total"]


def run(program, command, path, *options):
    """The JSON that a command prints for a file, and its exit code."""
    done = subprocess.run([program, command, *options, path], capture_output=True, text=True)
    return (json.loads(done.stdout) if done.stdout.strip() else None), done.returncode


class Page:
    """A page, the cells that the program reads in it, and where each stands in the text."""

    def __init__(self, program, path):
        self.name = path.name
        self.suffix = "".join(path.suffixes)
        self.text = path.read_text(encoding="utf-8")
        report = run(program, "figures", str(path), "--explain")[0][0]
        self.report = report
        self.cells = report["cells"]
        self.year, self.form = report["year"], report["form"]
        self.is_markup = report["source"]["kind"] == "html"
        self.holding, self.previous = {}, None
        self.lines = self._line_starts()
        self.places = {id: place for id in self.cells if (place := self._place(id)) is not None}

    def value(self, id):
        cell = self.cells.get(id)
        return None if cell is None else cell["value"]

    def row(self, row):
        return [self.value(f"requests.{row}.{kind}") for kind in KINDS]

    def rows(self):
        return list(self.report["requests"])

    def replaced(self, edits):
        """The text with some places changed: (start, end) -> words."""
        text = self.text
        for (start, end), words in sorted(edits.items(), reverse=True):
            text = text[:start] + words + text[end:]
        return text

    def insert(self, sentence):
        """The text with a sentence of its own line right before the heading of section two."""
        if self.is_markup:
            place = self.text.find("二、主动公开政府信息情况")
            start = self.text.rfind("<", 0, place)
            return self.text[:start] + f"<p>{sentence}</p>" + self.text[start:] if place > 0 else None
        first = self.report["source"]["lines"]["proactive"][0]
        heads = [m.start() for m in re.finditer(r"二、\s*主动公开政府信息", self.text)]
        limit = self.lines[first] if first < len(self.lines) else len(self.text)
        before = [h for h in heads if h <= limit]
        if not before:
            return None
        return self.text[: before[-1]] + "\n\n" + sentence + "\n\n" + self.text[before[-1] :]

    def _line_starts(self):
        starts, position = [], 0
        for line in re.split("\r\n|\n|\r", self.text):
            starts.append(position)
            position += len(line)
            position += 2 if self.text[position : position + 2] == "\r\n" else 1
        return starts

    def _place(self, id):
        """Where a cell that is printed as one whole number stands; None where that cannot be told for certain."""
        cell = self.cells[id]
        if cell["value"] is None or cell.get("read") != "printed" or not re.fullmatch(r"\d+", cell["raw"]):
            return None
        if self.is_markup:
            return self._markup_place(id)
        start = self.lines[cell["line"] - 1] + cell["column"] - 1
        end = start + len(cell["raw"])
        alone = (start == 0 or not self.text[start - 1].isdigit()) and not self.text[end : end + 1].isdigit()
        return (start, end) if alone and self.text[start:end] == cell["raw"] else None

    def _markup_place(self, id):
        """The place in the one run of table cells that prints the row's values; None where there are several."""
        section, *rest = id.split(".")
        columns = {"requests": KINDS, "review": RESULTS}.get(section)
        if columns is None:
            return None
        row = ".".join(rest[:-1])
        values = [self.cells[f"{section}.{row}.{column}"]["value"] for column in columns]
        if None in values or not any(values):
            return None
        tokens = [m for m in re.finditer(r"<td[^>]*>(.*?)</td>", self.text, re.S)]
        plain = [re.sub(r"<[^>]+>|&nbsp;|\s", "", token.group(1)) for token in tokens]
        runs = [i for i in range(len(plain)) if plain[i : i + len(values)] == [str(v) for v in values]]
        if len(runs) != 1:
            return None
        token = tokens[runs[0] + columns.index(rest[-1])]
        digits = re.search(r"(?<!\d)" + str(self.value(id)) + r"(?!\d)(?=[^>]*<)", token.group(0))
        return (token.start() + digits.start(), token.start() + digits.end()) if digits else None

    def group_cells(self, group):
        """The cells of an outcome group in the total column."""
        return [f"requests.{row}.total" for row in self.rows() if row == group or row.startswith(group + ".")]

    def group(self, group):
        """The sum of an outcome group; None where a cell of it has no number."""
        values = [self.value(id) for id in self.group_cells(group)]
        return None if not values or None in values else sum(values)
