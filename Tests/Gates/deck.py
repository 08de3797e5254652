"""Holds decks against the charts and figures they are made of. Run by check-deck."""

import json
import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
from openxml_audit import OpenXmlValidator
from pptx import Presentation

from gate import check_archive, expect, run

VALIDATOR = OpenXmlValidator()
EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"


def value(figures, path):
    """The figure that a mark names: a cell, or the sum of a group's cells."""
    section, row, column = path.split(".")[0], ".".join(path.split(".")[1:-1]), path.split(".")[-1]
    columns = {
        "requests": ["naturalPersons", "businesses", "researchInstitutions", "publicInterest", "legalServices", "others", "total"],
        "review": ["upheld", "corrected", "otherOutcome", "pending", "total"],
    }.get(section)
    if section == "narrative":
        volumes = figures["narrative"]
        return [entry["value"] for entry in volumes]
    table = figures[section]
    if columns is None:
        return table.get(row, {}).get(column)
    rows = [cells for name, cells in table.items() if name == row or name.startswith(row + ".")]
    cells = [cells[columns.index(column)] for cells in rows]
    return None if not cells or None in cells else sum(cells)


def check_picture(program, report, chart, slide, work, language):
    """A slide with a picture says and shows what `chart --bare` does."""
    svg, png = work / f"{chart}.svg", work / f"{chart}.png"
    run(program, "chart", chart, report, "--bare", "--size", "1776x728", "--lang", language, "-o", png)
    picture = next(shape for shape in slide.shapes if shape.element.tag.endswith("}pic"))
    drawn = svg.read_text(encoding="utf-8")
    root = ElementTree.fromstring(drawn)
    title, description = (root.find("{http://www.w3.org/2000/svg}" + name).text for name in ("title", "desc"))
    expect(slide.shapes.title.text_frame.text == title, f"{report} {chart}: the title is {slide.shapes.title.text_frame.text}")
    expect(picture.element.nvPicPr.cNvPr.get("descr") == description, f"{report} {chart}: the alternative text differs")
    expect(picture.image.blob == png.read_bytes(), f"{report} {chart}: the PNG differs")
    vector = next(element for element in picture.element.iter() if element.tag.endswith("}svgBlip"))
    expect(slide.part.related_part(vector.get(EMBED)).blob == svg.read_bytes(), f"{report} {chart}: the SVG differs")
    return drawn


def check_notes(report, chart, slide, drawn, figures):
    """The notes name every figure that the picture shows, and its value is the one of figures.json."""
    notes = slide.notes_slide.notes_text_frame.text
    source = next(place.text_frame.text for place in slide.placeholders if place.placeholder_format.idx == 14)
    expect(notes.split("\n")[0] == slide.shapes.title.text_frame.text, f"{report} {chart}: the notes begin otherwise")
    expect(source and source in notes, f"{report} {chart}: the source at the foot is not in the notes")
    count = 0
    for path, shown in re.findall(r'data-figure="([^"]+)" data-value="([^"]*)"', drawn):
        # A rate, and the rest of a list, are no cells.
        if path.startswith("indicators.") or path.endswith(".rest"):
            continue
        known = value(figures, path)
        known = known if isinstance(known, list) else [known]
        expect(float(shown) in [float(one) for one in known if one is not None], f"{report} {chart}: {path} is {shown}, not {known}")
        grouped = f"{float(shown):,.10g}" if "." in shown else f"{int(shown):,}"
        expect(grouped in notes, f"{report} {chart}: {path} = {grouped} is not in the notes")
        if not path.startswith("narrative"):
            expect(path in notes, f"{report} {chart}: {path} is not in the notes")
        count += 1
    return count


def check_native(program, report, work, language, pictures, names):
    """Charts of the slide program have the bars of the picture in its order, in the chart, in its workbook, and beside the same texts."""
    file = work / "native.pptx"
    run(program, "deck", report, "-q", "--lang", language, "-o", file)
    check_archive(file)
    result = VALIDATOR.validate(file)
    expect(result.is_valid and not result.errors, f"{report}: openxml-audit: {[error.description for error in result.errors]}")
    slides, count = list(Presentation(str(file)).slides), 0
    expect(len(slides) == len(pictures), f"{report}: {len(slides)} slides with native charts, {len(pictures)} with pictures")
    for slide, other in zip(slides, pictures):
        texts = [[shape.text_frame.text for shape in one.shapes if shape.has_text_frame] for one in (slide, other)]
        expect(texts[0] == texts[1], f"{report}: the texts of a slide differ with its kind of chart: {texts}")
        frame = next((shape for shape in slide.shapes if shape.has_chart), None)
        if frame is None:
            continue
        chart = names[slide.shapes.title.text_frame.text]
        root = ElementTree.parse(work / f"{chart}.svg").getroot()
        expect(
            frame._element.nvGraphicFramePr.cNvPr.get("descr") == root.find("{http://www.w3.org/2000/svg}desc").text,
            f"{report} {chart}: the alternative text of the native chart differs",
        )
        drawn = [float(mark.get("data-value")) for mark in root.iter() if mark.get("data-value")]
        plot = frame.chart.plots[0]
        shown = [sum(value for value in values if value is not None) for values in zip(*(series.values for series in plot.series))]
        expect(shown == drawn, f"{report} {chart}: the native chart shows {shown}, the picture {drawn}")
        book = work / "book.xlsx"
        book.write_bytes(frame.chart.part.chart_workbook.xlsx_part.blob)
        result = VALIDATOR.validate(book)
        expect(not result.errors, f"{report} {chart}: openxml-audit of the workbook: {[error.description for error in result.errors]}")
        lines = list(openpyxl.load_workbook(book).active.values)
        own = [[line[0], sum(cell for cell in line[1:] if isinstance(cell, (int, float)))] for line in lines[1:]]
        expect(own == [[name, value] for name, value in zip(plot.categories, drawn)], f"{report} {chart}: the workbook has {own}")
        expect(list(lines[0][1 : len(plot.series) + 1]) == [series.name for series in plot.series], f"{report} {chart}: other series")
        count += 1
    return count


def check(program, report, work, language):
    file = work / "deck.pptx"
    run(program, "deck", report, "-q", "--as", "picture", "--lang", language, "-o", file)
    check_archive(file)
    figures = json.loads(run(program, "figures", report))[0]
    charts = [line.split()[0] for line in run(program, "charts").decode().splitlines() if "-by-" not in line]
    slides = list(Presentation(str(file)).slides)
    shown = [slide for slide in slides if any(shape.element.tag.endswith("}pic") for shape in slide.shapes)]
    expect(len(slides) == len(shown) + 3, f"{report}: {len(slides)} slides, {len(shown)} with charts")
    names = {}
    for chart in charts:
        svg = work / f"{chart}.svg"
        run(program, "chart", chart, report, "--bare", "--size", "1776x728", "--lang", language, "-o", svg)
        root = ElementTree.parse(svg).getroot()
        names[root.find("{http://www.w3.org/2000/svg}title").text] = chart
    count = 0
    for slide in shown:
        chart = names.get(slide.shapes.title.text_frame.text)
        expect(chart, f"{report}: no chart says '{slide.shapes.title.text_frame.text}'")
        count += check_notes(report, chart, slide, check_picture(program, report, chart, slide, work, language), figures)
    native = check_native(program, report, work, language, slides, names)
    result = VALIDATOR.validate(file)
    expect(result.is_valid and not result.errors, f"{report}: openxml-audit: {[error.description for error in result.errors]}")
    return file, len(slides), count, native


def broken(file, work, name, change):
    """A copy with a fault that LibreOffice forgives."""
    copy = work / "broken.pptx"
    with zipfile.ZipFile(file) as archive, zipfile.ZipFile(copy, "w") as other:
        for entry in archive.namelist():
            content = archive.read(entry)
            other.writestr(entry, change(content) if entry == name else content)
    return copy


def main():
    program, work = sys.argv[1], Path(sys.argv[2])
    slides = figures = natives = 0
    for index, report in enumerate(sys.argv[3:]):
        file, count, marks, native = check(program, report, work, "en" if index == 1 else "zh")
        slides += count
        figures += marks
        natives += native
    compared = work / "compared"
    run(program, "compare", str(Path(sys.argv[3]).parent), "--deck", "-o", compared)
    other = next(compared.glob("*/slides.pptx"))
    check_archive(other)
    result = VALIDATOR.validate(other)
    expect(result.is_valid and not result.errors, f"the comparison: openxml-audit: {[error.description for error in result.errors]}")
    for slide in Presentation(str(other)).slides:
        title, notes = slide.shapes.title.text_frame.text, slide.notes_slide.notes_text_frame.text
        drawn = [shape for shape in slide.shapes if shape.element.tag.endswith(("}pic", "}graphicFrame"))]
        for shape in drawn:
            text = next(element.get("descr") for element in shape.element.iter() if element.tag.endswith("}cNvPr"))
            expect(title in text and notes.startswith(title), f"the comparison: {title}: alternative text or notes say otherwise")
    faults = {
        "ppt/slides/slide2.xml": lambda content: content.replace(b'<p:cNvPr id="3"', b'<p:cNvPr id="2"'),
        "ppt/_rels/presentation.xml.rels": lambda content: content.replace(b"slides/slide3.xml", b"slides/slide99.xml"),
        "ppt/slides/slide3.xml": lambda content: content.replace(b"<p:spPr>", b"<p:spPx>").replace(b"</p:spPr>", b"</p:spPx>"),
    }
    for name, change in faults.items():
        result = VALIDATOR.validate(broken(file, work, name, change))
        expect(result.errors, f"openxml-audit does not see the fault in {name}")
    print(f"{len(sys.argv) - 3} decks, {slides} slides, {natives} of them native charts, {figures} figures read back")


main()
