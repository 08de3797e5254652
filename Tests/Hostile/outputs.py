"""What a run wrote, as those read it that it is written for: pages as trees, SVG, CSV, JSON, the words of a PNG."""

import html.parser
import io
import json
import re
import struct
import warnings
import xml.parsers.expat
import zlib

import pandas

from strings import BEFORE_FORMULA, FORBIDDEN, visible

# DESIGN's vocabulary of our SVG, and the attributes that our writer has.
ELEMENTS = frozenset("svg g rect path line text tspan title desc".split())
ATTRIBUTES = frozenset("""xmlns width height viewBox role lang xml:lang xml:space aria-label aria-hidden fill fill-opacity fill-rule stroke
 stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit transform d x y x1 y1
 x2 y2 rx font-family font-size font-weight text-anchor text-rendering pointer-events class data-chart data-figure data-value
 data-share data-panel data-missing""".split())
# Attributes whose values are the program's own; the others may hold words of a report.
OWN = frozenset("""id class href http-equiv rel src headers colspan rowspan scope style open name charset lang role tabindex download
 aria-labelledby""".split())


class Tree(html.parser.HTMLParser):
    """The elements of a page with their attributes in order; of pictures the root alone, whose text breaks where it is too long."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.marks, self.style, self.words, self.inside = [], [], [], []

    def handle_starttag(self, tag, attributes):
        if "svg" not in self.inside:
            kept = tuple((name, value if name in OWN else None) for name, value in attributes)
            if ("http-equiv", "Content-Security-Policy") in attributes:
                kept = tuple(attributes)
            self.marks.append((tag, kept))
        if tag not in ("meta", "link", "br", "img", "input", "base"):
            self.inside.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_endtag(self, tag):
        if "svg" not in self.inside[:-1]:
            self.marks.append(("/" + tag, ()))
        if tag in self.inside:
            while self.inside and self.inside.pop() != tag:
                pass

    def handle_data(self, data):
        (self.style if "style" in self.inside else self.words).append(data)

    def other(self, data):
        self.marks.append(("!", data))

    handle_comment = handle_decl = handle_pi = unknown_decl = other


def page(text):
    """Elements, style and words of a page."""
    tree = Tree()
    tree.feed(text)
    tree.close()
    return tree.marks, "".join(tree.style), "".join(tree.words)


def settled(text):
    """A page without what may be there on one side alone: the remark that controls were left out, pictures for narrow screens, which
    wide words leave no room for, and the line of the file that a finding quotes, where signs end a title sooner."""
    text = re.sub(r'(<br>)+<span class="quote">[^<]*</span>', "", text)
    text = re.sub(r'<p class="remark">\d+ 个不可见的控制字符未取用 <span></span></p>\s*', "", text)
    return re.sub(r'<div class="picture narrow"><svg\b.*?</svg>\s*</div>\s*', "", text, flags=re.S)


def difference(one, two):
    """Where two lists of elements part; nothing where they are equal."""
    if one == two:
        return ""
    at = next((i for i, (a, b) in enumerate(zip(one, two)) if a != b), min(len(one), len(two)))
    return f"element {at}: {one[max(0, at - 1):at + 3]} for {two[max(0, at - 1):at + 3]}"


def strangers(one, two):
    """The elements of a page, with the names of their attributes, that another page has none of; nothing where there are none."""
    new = sorted({mark for mark in map(repr, one)} - {mark for mark in map(repr, two)})
    return f"elements {new[:3]}" if new else ""


def pictures(text):
    """The pictures in a page."""
    return re.findall(r"<svg\b.*?</svg>", text, re.S)


def svg_fault(data):
    """What an SVG has that ours must not have; nothing where it is clean. The page's small bars have a class and no words."""
    faults = []
    parser = xml.parsers.expat.ParserCreate()

    def start(tag, attributes):
        faults.extend([f"element {tag}"] if tag not in ELEMENTS else [])
        faults.extend(f"attribute {name} of {tag}" for name in attributes if name not in ATTRIBUTES)

    parser.StartElementHandler = start
    parser.CommentHandler = lambda data: faults.append(f"comment {data}")
    parser.ProcessingInstructionHandler = lambda name, data: faults.append(f"instruction {name}")
    parser.StartDoctypeDeclHandler = lambda *_: faults.append("DOCTYPE")
    try:
        parser.Parse(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"), True)
    except xml.parsers.expat.ExpatError as error:
        faults.append(f"not well-formed: {error}")
    return "; ".join(faults[:3])


def table(data):
    """A CSV file in pandas, all as text; None where its lines have different numbers of fields."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", pandas.errors.ParserWarning)
            return pandas.read_csv(io.BytesIO(data), dtype=str, keep_default_na=False, index_col=False)
    except (pandas.errors.ParserError, pandas.errors.ParserWarning, UnicodeDecodeError):
        return None


def table_fault(data, harmless, exchange, same=visible):
    """Where a table differs from the harmless one, whose texts `exchange` turns into the hostile ones; `same` is what must be equal."""
    found, wanted = table(data), table(harmless)
    if found is None:
        return "pandas cannot read it"
    if list(found.columns) != list(wanted.columns) or found.shape != wanted.shape:
        return f"{found.shape} for {wanted.shape}"
    # Where a cell stands in its line depends on what stands before it.
    for column in (name for name in found.columns if name != "character"):
        for line, (one, two) in enumerate(zip(found[column], wanted[column])):
            if one != two and same(one) != same(exchange(two)):
                return f"line {line + 2}, {column}: {one!r} for {exchange(two)!r}"
            if is_formula(one):
                return f"line {line + 2}, {column}: a formula: {one!r}"
    return ""


def loose_fault(data, harmless):
    """The same where a sign ends a title or a statement otherwise than in the harmless run: the columns and no formula."""
    found, wanted = table(data), table(harmless)
    if found is None or list(found.columns) != list(wanted.columns):
        return "pandas cannot read it" if found is None else f"{list(found.columns)} for {list(wanted.columns)}"
    return next((f"{column}: a formula: {field!r}" for column in found.columns for field in found[column] if is_formula(field)), "")


def is_formula(field):
    """Whether a spreadsheet might compute a field: a number with its sign is none."""
    stripped = field.lstrip("".join(BEFORE_FORMULA))
    return stripped[:1] in tuple("=+-@\uFF1D\uFF0B\uFF0D\uFF20") and not re.fullmatch(r"-?[0-9.]+|-", field)


def json_fault(data):
    """Why a JSON text is none, or what stands raw in it."""
    try:
        text = data.decode("utf-8")
        json.loads(text)
    except ValueError as error:
        return str(error)
    return control_fault(text)


def control_fault(text):
    """The first control that stands in a text."""
    found = FORBIDDEN.search(text)
    return f"U+{ord(found[0]):04X} after {text[max(0, found.start() - 20):found.start()]!r}" if found else ""


def png_words(data):
    """The texts of a PNG's chunks."""
    at, found = 8, []
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + size]
        at += 12 + size
        if kind == b"iTXt":
            key, rest = body.split(b"\0", 1)
            packed, rest = rest[0], rest[2:]
            language, translated, text = rest.split(b"\0", 2)
            found += [key, language, translated, zlib.decompress(text) if packed else text]
        elif kind in (b"tEXt", b"zTXt"):
            found.append(body if kind == b"tEXt" else zlib.decompress(body.split(b"\0", 1)[1][1:]))
    return b"\n".join(found).decode("utf-8", "surrogateescape")


def readable(path, data):
    """The text of an output as its reader has it, controls and all: references in markup are resolved."""
    if path.endswith(".png"):
        return png_words(data)
    text = data.decode("utf-8", "surrogateescape")
    if path.endswith((".html", ".svg")):
        # Python's own resolution leaves out what browsers keep, so numbers are resolved here.
        def number(found):
            value = int(found[2], 16 if found[1] else 10)
            return chr(value) if value < 0x110000 else "\uFFFF"
        text = re.sub(r"&#([xX]?)([0-9a-fA-F]+);?", number, text)
    return text
