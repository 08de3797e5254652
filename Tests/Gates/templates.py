"""Holds decks in users' templates against what the templates are, and files that may do harm against their refusals. Run by check-deck."""

import struct
import subprocess
import sys
import zipfile
from pathlib import Path

from openxml_audit import OpenXmlValidator
from pptx import Presentation
from pptx.util import Emu

from gate import check_archive, expect, run

VALIDATOR = OpenXmlValidator()
KEPT = ("ppt/slideMasters/", "ppt/slideLayouts/", "ppt/theme/theme1", "ppt/fonts/")
DECK = "application/vnd.openxmlformats-officedocument.presentationml."


def rewritten(file, target, change):
    """A copy whose entries a function changes: bytes, or None for one that is left out; more come from its answer for ''."""
    with zipfile.ZipFile(file) as archive, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as other:
        for name in archive.namelist():
            content = change(name, archive.read(name))
            if content is not None:
                other.writestr(name, content)
        for name, content in (change("", b"") or {}).items():
            other.writestr(name, content)
    return target


def without_layouts(deck, keeps):
    """Takes away the layouts of which a rule says no."""
    layouts = deck.slide_layouts
    for layout in list(layouts):
        if not keeps(layout):
            layouts.remove(layout)


def types(layout):
    return {place.placeholder_format.type.name for place in layout.placeholders} - {"DATE", "FOOTER", "SLIDE_NUMBER"}


def two_masters(file, target):
    """A second master with its layouts, copied by its parts."""
    def change(name, content):
        if name == "":
            with zipfile.ZipFile(file) as archive:
                more = {}
                for part in archive.namelist():
                    if part.startswith(("ppt/slideMasters/", "ppt/slideLayouts/", "ppt/theme/theme1.xml")):
                        text = archive.read(part)
                        for word in (b"slideMaster1", b"theme1.xml"):
                            text = text.replace(word, word.replace(b"1", b"9"))
                        text = text.replace(b"slideLayouts/slideLayout", b"slideLayouts/slideLayout9")
                        if part == "ppt/slideMasters/slideMaster1.xml":
                            for number in range(2147483648, 2147483700):
                                text = text.replace(str(number).encode(), str(number + 1000).encode())
                        copy = part.replace("slideMaster1", "slideMaster9").replace("theme1.xml", "theme9.xml")
                        more[copy.replace("slideLayouts/slideLayout", "slideLayouts/slideLayout9").replace("_rels/slideLayout", "_rels/slideLayout9")] = text
                return more
        if name == "[Content_Types].xml":
            lines = ['<Override PartName="/ppt/slideMasters/slideMaster9.xml" ContentType="' + DECK + 'slideMaster+xml"/>',
                     '<Override PartName="/ppt/theme/theme9.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>']
            lines += [f'<Override PartName="/ppt/slideLayouts/slideLayout9{n}.xml" ContentType="{DECK}slideLayout+xml"/>' for n in range(1, 12)]
            return content.replace(b"</Types>", "".join(lines).encode() + b"</Types>")
        if name == "ppt/_rels/presentation.xml.rels":
            link = b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideMaster" Target="slideMasters/slideMaster9.xml"/>'
            return content.replace(b"</Relationships>", link + b"</Relationships>")
        if name == "ppt/presentation.xml":
            return content.replace(b"</p:sldMasterIdLst>", b'<p:sldMasterId id="2147484900" r:id="rId99"/></p:sldMasterIdLst>')
        return content
    return rewritten(file, target, change)


def make(work):
    """Templates, by name."""
    plain = work / "plain.pptx"
    deck = Presentation()
    for layout in list(deck.slide_layouts)[:2]:
        slide = deck.slides.add_slide(layout)
        slide.shapes.title.text = "旧的一张"
        slide.notes_slide.notes_text_frame.text = "旧的备注"
    deck.save(plain)
    wide = Presentation(str(plain))
    ratio = 12192000 / wide.slide_width
    wide.slide_width = Emu(12192000)
    for holder in [wide.slide_master, *wide.slide_layouts]:
        for shape in holder.shapes:
            if shape._element.xpath("./p:spPr/a:xfrm"):
                left, top, width, height = shape.left, shape.top, shape.width, shape.height
                shape.left, shape.top, shape.width, shape.height = Emu(int(left * ratio)), top, Emu(int(width * ratio)), height
    wide.save(work / "wide.pptx")
    for name, keeps in {
        "no-title-only": lambda layout: types(layout) != {"TITLE"} and types(layout),
        "picture": lambda layout: "PICTURE" in types(layout) or "SUBTITLE" in types(layout),
    }.items():
        other = Presentation()
        without_layouts(other, keeps)
        other.save(work / f"{name}.pptx")
    two_masters(plain, work / "masters.pptx")
    return [plain] + [work / f"{name}.pptx" for name in ("wide", "masters", "no-title-only", "picture")]


def parts(file):
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def check(program, work, report, template, drawing):
    """A deck in a template: its parts are the template's, its texts those without one, nothing of the old slides is left."""
    made, own = work / "made.pptx", work / "own.pptx"
    run(program, "deck", report, "-q", "--as", drawing, "--template", template, "-o", made)
    run(program, "deck", report, "-q", "--as", drawing, "-o", own)
    check_archive(made)
    first = made.read_bytes()
    run(program, "deck", report, "-q", "--as", drawing, "--template", template, "-o", made)
    expect(first == made.read_bytes(), f"{template.name}: other bytes from the same input")
    old, new = parts(template), parts(made)
    for name, content in old.items():
        if name.startswith(KEPT) and not name.endswith(".rels"):
            expect(new.get(name) == content, f"{template.name}: {name} is not kept byte for byte")
    expect(not any("旧的".encode() in content for content in new.values()), f"{template.name}: something of its slides is left")
    result = VALIDATOR.validate(made)
    expect(not result.errors, f"{template.name}: openxml-audit: {[error.description for error in result.errors]}")
    deck, plain = Presentation(str(made)), Presentation(str(own))
    expect(deck.slide_width == Presentation(str(template)).slide_width, f"{template.name}: another size")
    expect(len(deck.slides) == len(plain.slides), f"{template.name}: {len(deck.slides)} slides, not {len(plain.slides)}")
    for slide, other in zip(deck.slides, plain.slides):
        expect(slide.shapes.title.text_frame.text == other.shapes.title.text_frame.text, f"{template.name}: another title")
        expect(slide.notes_slide.notes_text_frame.text == other.notes_slide.notes_text_frame.text, f"{template.name}: other notes")
        drawn = [[one._element.xpath(".//p:cNvPr/@descr") for one in each.shapes] for each in (slide, other)]
        expect(sorted(sum(drawn[0], [])) == sorted(sum(drawn[1], [])), f"{template.name}: other alternative texts")
        for shape in slide.shapes:
            inside = shape.left >= 0 and shape.top >= 0 and shape.left + shape.width <= deck.slide_width and shape.top + shape.height <= deck.slide_height
            expect(inside, f"{template.name}: {shape.name} leaves the slide")
    if any(name.startswith("ppt/slides/") for name in old):
        run(program, "deck", report, "-q", "--template", template, "--append", "-o", made)
        result = VALIDATOR.validate(made)
        expect(not result.errors, f"{template.name}: openxml-audit with --append: {[error.description for error in result.errors]}")
        both = [slide.shapes.title.text_frame.text for slide in Presentation(str(made)).slides]
        expect(both == ["旧的一张"] * 2 + [slide.shapes.title.text_frame.text for slide in plain.slides], f"{template.name}: --append: {both}")
    return len(plain.slides)


def entry(name, packed, size, method=8):
    """A local header and its line in the list, for a size that no data has."""
    raw = name.encode()
    fields = struct.pack("<HHHHIII", 0, method, 0, 0x21, 0, len(packed), size)
    local = b"PK\3\4" + struct.pack("<H", 20) + fields + struct.pack("<HH", len(raw), 0) + raw + packed
    listed = b"PK\1\2" + struct.pack("<HH", 20, 20) + fields + struct.pack("<HHHHHII", len(raw), 0, 0, 0, 0, 0, 0) + raw
    return local + listed + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(listed), len(local), 0)


def hostile(work, plain):
    """Files that are refused, with a word of the sentence that says why."""
    def adding(name, more=None, types=b"", links=b"", of="ppt/_rels/presentation.xml.rels"):
        def change(entry, content):
            if entry == "":
                return more
            if entry == "[Content_Types].xml":
                return content.replace(b"</Types>", types + b"</Types>")
            return content.replace(b"</Relationships>", links + b"</Relationships>") if entry == of else content
        return rewritten(plain, work / name, change)

    def link(kind, target, mode=""):
        return f'<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"{mode}/>'.encode()

    def kind(name, kind):
        return f'<Override PartName="/{name}" ContentType="{kind}"/>'.encode()

    def changed(name, part, one, other):
        return rewritten(plain, work / name, lambda entry, content: content.replace(one, other) if entry == part else content if entry else None)

    def bytes_of(name, content):
        (work / name).write_bytes(content)
        return work / name

    whole = plain.read_bytes()
    return [
        (bytes_of("broken.pptx", whole[: len(whole) // 2]), "cut off"),
        (bytes_of("text.pptx", b"no archive at all"), "no Office file"),
        (bytes_of("locked.pptx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)), "password"),
        (bytes_of("huge.pptx", entry("ppt/media/a.png", bytes(64), 10 * 1024**3 % 2**32)), "200 MB"),
        (bytes_of("huge64.pptx", entry("ppt/media/a.png", bytes(64), 0xFFFFFFFF)), "ZIP64"),
        (adding("macros.pptx", {"ppt/vbaProject.bin": b"x"}, kind("ppt/vbaProject.bin", "application/vnd.ms-office.vbaProject")), "macros"),
        (adding("ink.pptx", {"ppt/ink/ink1.xml": b"<a/>"}, kind("ppt/ink/ink1.xml", "application/inkml+xml")), "ink"),
        (adding("object.pptx", {"ppt/embeddings/a.bin": b"x"}, kind("ppt/embeddings/a.bin", "application/vnd.openxmlformats-officedocument.oleObject")), "embedded objects"),
        (adding("external.pptx", links=link("image", "https://example.org/a.png", ' TargetMode="External"'), of="ppt/slideMasters/_rels/slideMaster1.xml.rels"), "leads out of the file"),
        (adding("missing.pptx", links=link("image", "media/none.png")), "not in the file"),
        (adding("program.pptx", {"ppt/a.exe": b"MZ"}, kind("ppt/a.exe", "application/x-msdownload"), link("image", "a.exe")), "no template needs"),
        (changed("doctype.pptx", "ppt/theme/theme1.xml", b"<a:theme ", b"<!DOCTYPE a><a:theme "), "damaged or not read"),
        (changed("strict.pptx", "_rels/.rels", b"http://schemas.openxmlformats.org/officeDocument/", b"http://purl.oclc.org/ooxml/officeDocument/"), "Strict"),
        (untitled(work), "placeholder for a title"),
    ]


def untitled(work):
    deck = Presentation()
    without_layouts(deck, lambda layout: not any(place.placeholder_format.type.name in ("TITLE", "CENTER_TITLE") for place in layout.placeholders))
    deck.save(work / "untitled.pptx")
    return work / "untitled.pptx"


def main():
    program, work, report = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    slides = 0
    templates = make(work)
    for template in templates:
        for drawing in ("native", "picture"):
            slides += check(program, work, report, template, drawing)
    refused = hostile(work, templates[0])
    for file, word in refused:
        target = work / "never.pptx"
        ended = subprocess.run([program, "deck", report, "-q", "--lang", "en", "--template", file, "-o", target], capture_output=True, text=True, timeout=20)
        lines = ended.stderr.strip().split("\n")
        expect(ended.returncode == 65, f"{file.name}: exit code {ended.returncode}: {ended.stderr}")
        expect(len(lines) == 1 and word in lines[0] and file.name in lines[0], f"{file.name}: says {ended.stderr}")
        expect(not target.exists(), f"{file.name}: a deck was written")
    print(f"{len(templates)} templates, {slides} slides in them, {len(refused)} files refused")


main()
