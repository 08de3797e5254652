"""The tables of documents for Word, cell by cell against figures.json. Used by document.py."""

import re

from docx.oxml.ns import qn

from gate import expect

COLUMNS = {
    "requests": ["naturalPersons", "businesses", "researchInstitutions", "publicInterest", "legalServices", "others", "total"],
    "review": ["upheld", "corrected", "otherOutcome", "pending", "total"],
}
# What a cell without a number prints, by its mark in figures.json; "unplaced" and the like print a question mark.
MARKS = {"slash": "/", "dash": "-", "underscore": "_", "blank": "", "unreadable": "!"}


def grid(table):
    """The texts of a table by row, each cell once, without raised marks; cells that go on from above are left out."""
    rows = []
    for row in table._tbl.tr_lst:
        cells = []
        for cell in row.tc_lst:
            merge = cell.tcPr.find(qn("w:vMerge"))
            if merge is not None and merge.get(qn("w:val")) == "continue":
                continue
            runs = [node for node in cell.iter(qn("w:r")) if node.find(f"{qn('w:rPr')}/{qn('w:vertAlign')}") is None]
            cells.append("".join(text.text or "" for node in runs for text in node.iter(qn("w:t"))))
        rows.append(cells)
    return rows


def heads(table):
    """How many rows at its top a table repeats on each page."""
    return sum(row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table._tbl.tr_lst)


def shown(cell, figures, path, place):
    """A printed cell is the number of figures.json, or stands for none in its own way."""
    section, row, column = path.split(".")[0], ".".join(path.split(".")[1:-1]), path.split(".")[-1]
    cells = figures[section][row]
    value = cells[column] if isinstance(cells, dict) else cells[COLUMNS[section].index(column)]
    if value is None:
        mark = figures.get("marks", {}).get(path, "blank")
        expect(cell == MARKS.get(mark, "?"), f"{place}: {path} is {cell!r} and has the mark {mark}")
    else:
        expect(re.fullmatch(r"[-0-9.,]+", cell) and float(cell.replace(",", "")) == float(value), f"{place}: {path} is {cell!r}, not {value}")


def check_forms(document, figures, place):
    """The three tables are those of figures.json, cell by cell."""
    forms = [table for table in document.tables if table.style.name in ("报表", "Form Table")]
    sections = [name for name in ("proactive", "requests", "review") if figures.get(name)]
    expect(len(forms) == len(sections), f"{place}: {len(forms)} of the form's tables, not {len(sections)}")
    count = 0
    for section, table in zip(sections, forms):
        rows = grid(table)
        expect(heads(table) == (0 if section == "proactive" else 3), f"{place}: {section} repeats {heads(table)} rows")
        if section == "requests":
            for (name, cells), row in zip(figures[section].items(), rows[3:], strict=True):
                for column, cell in zip(COLUMNS[section], row[-7:], strict=True):
                    shown(cell, figures, f"{section}.{name}.{column}", place)
                    count += 1
        elif section == "review":
            row = iter(rows[-1])
            for name in figures[section]:
                for column in COLUMNS[section]:
                    shown(next(row), figures, f"{section}.{name}.{column}", place)
                    count += 1
            expect(next(row, None) is None, f"{place}: more cells in table four than figures.json has")
        else:
            # Each block of the form has a line with its item and one with its headings; what remains are rows of figures.
            head = f".//{qn('w:pStyle')}[@{qn('w:val')}='TableHead']"
            lines = [cells for row, cells in zip(table._tbl.tr_lst, rows) if row.find(head) is None]
            for (name, cells), row in zip(figures[section].items(), lines, strict=True):
                for column, cell in zip(cells, row[1:], strict=True):
                    shown(cell, figures, f"{section}.{name}.{column}", place)
                    count += 1
    return count


def check_data(document, figures, place):
    """Every value of a data table that names one cell is the one of figures.json."""
    count = 0
    for table in document.tables:
        rows = grid(table)
        for row in rows[1:]:
            match = re.search(r"\b((?:requests|review|proactive)\.[A-Za-z.]+)", row[-1])
            if not match or rows[0][-1] not in ("出处", "Read from") or "之和" in row[-1] or "sum of" in row[-1]:
                continue
            section, name, column = match[1].split(".")[0], ".".join(match[1].split(".")[1:-1]), match[1].split(".")[-1]
            cells = figures[section].get(name)
            if cells is None:
                continue
            value = cells[column] if isinstance(cells, dict) else cells[COLUMNS[section].index(column)]
            cell = row[rows[0].index("数值" if "数值" in rows[0] else "Value")]
            number = re.match(r"[-0-9,.]+", cell)
            expect((number is None) if value is None else (number and float(number[0].replace(",", "")) == float(value)),
                   f"{place}: {match[1]} is {cell!r} in a data table, not {value}")
            count += 1
    return count
