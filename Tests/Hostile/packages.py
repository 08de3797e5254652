"""Slides, documents and workbooks as those read them that they are written for: their parts, elements, relations and words."""

import io
import re
import xml.parsers.expat
import zipfile

from outputs import control_fault, difference, png_words, strangers, svg_fault

PACKAGES = (".pptx", ".docx", ".xlsx")
# Attributes whose values are the program's own and say what is done with a part, a field or a link; the others hold words or measures.
OWN = frozenset("Type TargetMode PartName ContentType action instr r:id r:embed t".split())
# What wider words or a line break among them change: sizes, the look of a cell that begins as a formula, pieces of one text.
MEASURES = frozenset("s sz ht customHeight xml:space".split())
PIECES = frozenset("w:t /w:t w:br /w:br".split())
# What no file of ours has, beside formulas, macros and fields that ask for something.
NEVER = frozenset("oleObject control object externalLink ddeLink hyperlink hlinkClick hlinkHover script movie".split())
# The fields of our documents: the number of a page, of a figure and of a table.
FIELD = re.compile(r" (?:PAGE|SEQ \w+ \\\* ARABIC) ")


def parts(data, inside=""):
    """Name -> bytes of every part; the workbooks behind charts are opened too."""
    found = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.infolist():
            name = inside + entry.filename
            body = archive.read(entry)
            if entry.filename.endswith(PACKAGES):
                found.update(parts(body, name + "!"))
            else:
                found[name] = body
        if len(archive.namelist()) != len(set(archive.namelist())):
            found["twice"] = b""
    return found


class Part:
    """The elements of a part of markup with their attributes in order, its words, and what none of ours has."""

    def __init__(self, data):
        self.marks, self.words, self.faults, self.inside, self.begun = [], [], [], [], 0
        parser = xml.parsers.expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = self.start, self.end, self.text
        parser.CommentHandler = lambda data: self.faults.append(f"comment {data}")
        parser.ProcessingInstructionHandler = lambda name, data: self.faults.append(f"instruction {name}")
        parser.StartDoctypeDeclHandler = lambda *_: self.faults.append("DOCTYPE")
        try:
            parser.Parse(data, True)
        except xml.parsers.expat.ExpatError as error:
            self.faults.append(f"not well-formed: {error}")

    def start(self, tag, attributes):
        self.inside.append(tag)
        if tag == "a:p":
            self.begun = len(self.marks)
        kept = tuple((name, value if name in OWN else None) for name, value in attributes.items() if name not in MEASURES)
        self.mark(tag, kept)
        self.words += attributes.values()
        if tag.rpartition(":")[2] in NEVER or tag == "f":
            self.faults.append(f"element {tag}")
        if not FIELD.fullmatch(attributes.get("w:instr", " PAGE ")):
            self.faults.append(f"a field {attributes['w:instr']}")
        if attributes.get("TargetMode") == "External":
            self.faults.append(f"a relation to {attributes.get('Target')}")

    def end(self, tag):
        self.inside.pop()
        self.mark("/" + tag, ())
        if tag == "a:p":
            self.end_paragraph()

    def end_paragraph(self):
        """A line break in a text makes a paragraph of slides more, which is like the one before it."""
        paragraph = self.marks[self.begun:]
        if paragraph == self.marks[self.begun - len(paragraph):self.begun]:
            del self.marks[self.begun:]

    def mark(self, tag, attributes):
        if tag not in PIECES:
            self.marks.append((tag, attributes))

    def text(self, data):
        self.words.append(data)
        if self.inside[-1].endswith("instrText") and not FIELD.fullmatch(data):
            self.faults.append(f"a field {data}")


def is_markup(name):
    return name.endswith((".xml", ".rels"))


def package_fault(data):
    """What a file has that ours must not have; nothing where it is clean."""
    try:
        found = parts(data)
    except (zipfile.BadZipFile, ValueError) as error:
        return str(error)
    for name, body in found.items():
        if name == "twice" or re.search(r"\.\.|^/|\\|vba|\.bin$", name):
            return f"a part {name}"
        part = Part(body) if is_markup(name) else None
        fault = (part.faults or [""])[0] if part else svg_fault(body) if name.endswith(".svg") else ""
        fault = fault or control_fault("\n".join(part.words) if part else png_words(body) if name.endswith(".png") else "")
        if fault:
            return f"{fault} in {name}"
    return ""


def package_difference(data, harmless, others=None):
    """Where the elements of one file are others than those of the harmless one; nothing where they are the same.

    With others, which were made of other harmless texts, its parts have elements of parts of their kind in any of these.
    """
    one, two = ({name: body for name, body in parts(side).items() if is_markup(name)} for side in (data, harmless))
    if others is not None:
        known = {}
        for side in [harmless, *others]:
            for name, body in parts(side).items():
                if is_markup(name):
                    known.setdefault(kind(name), []).extend(Part(body).marks)
        faults = (f"{name}: {fault}" for name in one if (fault := strangers(Part(one[name]).marks, known.get(kind(name), []))))
        return next(faults, "")
    if one.keys() != two.keys():
        return f"parts {sorted(one.keys() ^ two.keys())[:4]}"
    for name in one:
        # A look of cells is there where one has it, and two texts of cells may be one.
        is_loose = name.endswith(("styles.xml", "sharedStrings.xml"))
        marks = [untyped(Part(side[name]).marks) if "/worksheets/" in name else Part(side[name]).marks for side in (one, two)]
        fault = (strangers if is_loose else difference)(*marks)
        if fault:
            return f"{name}: {fault}"
    return ""


def untyped(marks):
    """The elements of a sheet, whose cells are a number or a text as the sentence tells that they come from."""
    return [(name, tuple(pair for pair in pairs if name != "c" or pair[0] != "t")) for name, pairs in marks]


def kind(name):
    """A part's name without its number."""
    return re.sub(r"\d+", "", name)


def package_words(data):
    """All words of a file: those of its markup, of its pictures and the names of its parts."""
    words = []
    for name, body in parts(data).items():
        words.append(name)
        words += Part(body).words if is_markup(name) else [png_words(body)] if name.endswith(".png") else []
    return "\n".join(words)


def spoilt(data, ending, old, new):
    """A file in whose first part of an ending the first of some bytes is replaced."""
    made, done = io.BytesIO(), False
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(made, "w") as copy:
        for entry in archive.infolist():
            body = archive.read(entry)
            if not done and entry.filename.endswith(ending) and old in body:
                body, done = body.replace(old, new, 1), True
            copy.writestr(entry.filename, body)
    return made.getvalue()
