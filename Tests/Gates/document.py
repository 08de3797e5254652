"""Holds documents for Word against the charts and figures they are made of. Run by check-document."""

import csv
import io
import json
import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from docx import Document
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from document_tables import COLUMNS, check_data, check_forms, grid, heads
from gate import check_archive, expect, run

VALIDATOR = OpenXmlValidator()
SVG = "{http://www.w3.org/2000/svg}"


def validate(file, what):
    result = VALIDATOR.validate(file)
    expect(result.is_valid and not result.errors, f"{what}: openxml-audit: {[error.description for error in result.errors]}")


def check_look(file, document, place):
    """A4 with the margins of the standard, its fonts in the styles, headings that are repeated, rows that are whole."""
    section = document.sections[0]
    measures = [round(value.mm) for value in (section.page_width, section.page_height, section.top_margin, section.left_margin)]
    expect(measures == [210, 297, 37, 28], f"{place}: the page is {measures}")
    width = round((section.page_width - section.left_margin - section.right_margin) / 36000)
    expect(width == 156, f"{place}: the text is {width} mm wide")
    wanted = {"Title": "方正小标宋简体", "Heading 1": "黑体", "Heading 2": "楷体"}
    for name, face in wanted.items():
        fonts = document.styles[name].element.rPr.rFonts
        expect(fonts.get(qn("w:eastAsia")) == face, f"{place}: {name} is set in {fonts.get(qn('w:eastAsia'))}")
    for table in document.tables:
        expect(heads(table) or "主动公开" in str(grid(table)) or "Article 20" in str(grid(table)) or "第二十条" in str(grid(table)),
               f"{place}: a table repeats no heading: {grid(table)[0]}")
        expect(all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in table._tbl.tr_lst), f"{place}: a row can be cut")
    with zipfile.ZipFile(file) as archive:
        fonts = archive.read("word/fontTable.xml").decode()
    expect("仿宋_GB2312" in fonts and "宋体" in fonts, f"{place}: fonts have no others in their place")


def check_pictures(program, report, document, work, language, words):
    """Each picture is that of `chart --bare` in its size, stands behind its finding and says what it shows."""
    charts = [line.split()[0] for line in run(program, "charts").decode().splitlines() if "-by-" not in line]
    paragraphs = document.paragraphs
    drawn = {}
    for chart in charts:
        svg = work / "chart.svg"
        run(program, "chart", chart, report, "--bare", "--size", "word", "--lang", language, "-o", svg)
        root = ElementTree.parse(svg).getroot()
        drawn[root.find(SVG + "desc").text] = (chart, root.find(SVG + "title").text)
    count = 0
    for index, paragraph in enumerate(paragraphs):
        inline = paragraph._p.find(f".//{qn('wp:inline')}")
        if inline is None:
            continue
        count += 1
        alternative = inline.docPr.get("descr")
        expect(alternative in drawn, f"{report}: no chart has the alternative text {alternative}")
        chart, title = drawn.pop(alternative)
        width, height = round(inline.extent.cx.mm), round(inline.extent.cy.mm)
        expect(width == 146 and 60 <= height <= 120, f"{report}: the picture of '{title}' is {width} x {height} mm")
        svg, png = work / "chart.svg", work / "chart.png"
        for file in (svg, png):
            run(program, "chart", chart, report, "--bare", "--size", f"{width}x{height}mm", "--lang", language, "-o", file)
        before = paragraphs[index - 1]
        if before.style.name != "Heading 2" or not title.startswith(before.text):
            expect(before.text.rstrip("。.") == title.rstrip("。."), f"{report}: '{before.text}' stands before the picture of '{title}'")
        caption = paragraphs[index + 1]
        expect(caption.style.name == "Caption" and caption.text.startswith(words.format(count)), f"{report}: the caption is '{caption.text}'")
        expect(paragraphs[index + 2].text and paragraphs[index + 2].text in alternative, f"{report}: the source of '{title}' is missing")
        blip = inline.find(f".//{qn('a:blip')}")
        embedded = lambda id: document.part.related_parts[id].blob
        expect(embedded(blip.get(qn("r:embed"))) == png.read_bytes(), f"{report}: the PNG of '{title}' differs")
        vector = next(node for node in blip.iter() if node.tag.endswith("}svgBlip"))
        expect(embedded(vector.get(qn("r:embed"))) == svg.read_bytes(), f"{report}: the SVG of '{title}' differs")
    return count, len(drawn)


def check(program, report, work, language):
    folder = work / "out"
    run(program, "brief", report, "--docx", "-q", "--lang", language, "-o", folder / report.stem)
    file = next((folder / report.stem).glob("*/briefing.docx"))
    check_archive(file)
    validate(file, report)
    figures = json.loads((file.parent / "figures.json").read_text(encoding="utf-8"))
    figures = figures[0] if isinstance(figures, list) else figures
    document = Document(str(file))
    check_look(file, document, report)
    texts = [paragraph.text for paragraph in document.paragraphs]
    summary = figures["summary"]
    expect(document.paragraphs[0].style.name == "Title" and texts[0] == summary["title"] == document.core_properties.title,
           f"{report}: the title is {texts[0]}")
    place = texts.index(summary["sentence"])
    for point in summary["points"]:
        if point["text"] in texts:
            place = texts.index(point["text"], place)
            expect(document.paragraphs[place - 1].style.name == "Heading 2", f"{report}: no heading over '{point['text']}'")
    expect(sum(point["text"] in texts for point in summary["points"]) >= len(summary["points"]) - 1, f"{report}: points of the summary are missing")
    pictures, silent = check_pictures(program, report, document, work, language, "图 {}　" if language == "zh" else "Figure {}. ")
    cells = check_forms(document, figures, report)
    data = check_data(document, figures, report)
    for finding in figures["findings"]:
        if finding["status"] == "fail" and finding["severity"] == "error":
            expect(any(f" {finding['rule']} " in text for text in texts), f"{report}: {finding['rule']} fails and is not named")
    if language == "zh":
        back = json.loads(run(program, "figures", file))[0]
        for section in ("proactive", "requests", "review"):
            expect(back.get(section) == figures.get(section), f"{report}: {section} is read back otherwise: {back.get(section)}, not {figures.get(section)}")
    return file, pictures, silent, cells, data


def absences(program, report, work):
    """The figures of a report with cells that have no number, each in another way, and one sum that fails."""
    figures = json.loads(run(program, "figures", report))
    received, disclosed = figures[0]["requests"]["received"], figures[0]["requests"]["disclosed"]
    figures[0]["marks"] = {}
    for index, mark in enumerate(("slash", "dash", "underscore", "unreadable", "unplaced", "blank")):
        received[index] = None
        if mark != "blank":
            figures[0]["marks"][f"requests.received.{COLUMNS['requests'][index]}"] = mark
    disclosed[-1] += 1
    figures[0]["findings"] = []
    changed = work / "absences.json"
    changed.write_text(json.dumps(figures, ensure_ascii=False), encoding="utf-8")
    return changed


def check_comparison(program, samples, work):
    folder = work / "compared"
    run(program, "compare", samples, "--docx", "--assume-scope", "own", "-o", folder)
    file = next(folder.glob("*/briefing.docx"))
    check_archive(file)
    validate(file, "the comparison")
    document = Document(str(file))
    check_look(file, document, "the comparison")
    paragraphs = document.paragraphs
    count = 0
    for index, paragraph in enumerate(paragraphs):
        inline = paragraph._p.find(f".//{qn('wp:inline')}")
        if inline is not None:
            count += 1
            source, alternative = paragraphs[index + 2].text, inline.docPr.get("descr")
            expect(source and source in alternative, f"the comparison: '{source}' stands under another picture: {alternative}")
            before = paragraphs[index - 1]
            if before.style.name == "Body Text":
                expect(before.text.rstrip("。.") in alternative, f"the comparison: '{before.text}' stands before another picture: {alternative}")
            expect(paragraphs[index + 1].text.startswith(f"图 {count}　"), f"the comparison: the caption is '{paragraphs[index + 1].text}'")
    expect(count > 0, "the comparison has no picture")
    pivot = list(csv.DictReader(io.StringIO((file.parent / "pivot.csv").read_text(encoding="utf-8-sig"))))
    names = {name: row for name, row in zip(("received", "handled", "disclosureRate"), ("新收申请", "办理总计", "公开率"))}
    values = 0
    for table in document.tables:
        title = table._tbl.tblPr.find(qn("w:tblDescription")).get(qn("w:val"))
        measure = next((key for key, name in names.items() if title.startswith(name + "（")), None)
        if measure is None:
            continue
        rows = grid(table)
        for line in (line for line in pivot if line["measure"] == measure):
            row = next(row for row in rows if row[0] == line["office"])
            for year, cell in zip(rows[0][1:], row[1:], strict=True):
                fraction = [line[f"{year} {part}"] for part in "kn" if line.get(f"{year} {part}")]
                wanted = "/".join(fraction) or line[year]
                is_there = re.search(rf"(?<![0-9]){re.escape(wanted)}(?![0-9])", cell) if wanted else not re.search("[0-9]", cell)
                expect(is_there, f"the comparison: {measure} of {line['office']} in {year} is {cell!r}, not {wanted!r}")
                values += 1
    expect(values > 0, "no value of pivot.csv was compared")
    return count, values


def broken(file, work, name, change):
    """A copy with a fault that LibreOffice forgives."""
    copy = work / "broken.docx"
    with zipfile.ZipFile(file) as archive, zipfile.ZipFile(copy, "w") as other:
        for entry in archive.namelist():
            content = archive.read(entry)
            changed = change(content) if entry == name else content
            expect(entry != name or changed != content, f"the fault in {name} was not made")
            other.writestr(entry, changed)
    return copy


def main():
    program, work = sys.argv[1], Path(sys.argv[2])
    totals = [0, 0, 0, 0]
    reports = [Path(name) for name in sys.argv[3:]]
    for index, report in enumerate(reports + [absences(program, reports[0], work)]):
        file, *counts = check(program, report, work, "en" if index == 1 else "zh")
        totals = [total + count for total, count in zip(totals, counts)]
    pictures, values = check_comparison(program, str(reports[0].parent), work)
    faults = {
        "word/document.xml": lambda content: content.replace(b"<w:tblGrid>", b"<w:tblGrit>", 1).replace(b"</w:tblGrid>", b"</w:tblGrit>", 1),
        "word/_rels/document.xml.rels": lambda content: content.replace(b"media/image1.png", b"media/image99.png"),
        "word/styles.xml": lambda content: content.replace(b'w:styleId="Caption"', b'w:styleId="Title"'),
        "word/numbering.xml": lambda content: content.replace(b"<w:start w:val=\"1\"/><w:numFmt", b"<w:numFmt w:val=\"decimal\"/><w:start w:val=\"1\"/><w:numFmt", 1),
    }
    for name, change in faults.items():
        result = VALIDATOR.validate(broken(file, work, name, change))
        expect(result.errors, f"openxml-audit does not see the fault in {name}")
    print(f"{len(reports) + 1} documents, {totals[0]} pictures, {totals[1]} charts in a sentence, {totals[2]} cells of forms and "
          f"{totals[3]} of data tables read back; a comparison with {pictures} pictures and {values} values")


main()
