"""Holds the workbook of figures against figures.json. Run by check-deck."""

import json
import sys
from pathlib import Path

import openpyxl
from openxml_audit import OpenXmlValidator

from gate import expect, run

ABSENT = {"未填", "未读出", "未见", "填写不全"}
SHEETS = ["封面", "目录", "说明", "汇总", "表二", "表三", "表四", "正文数量", "指标", "勾稽"]


def rows(book, name):
    """The rows below the headers, as dictionaries."""
    sheet = book[name]
    expect(len(sheet.tables) == 1 and sheet.freeze_panes == "A2" and not sheet.merged_cells.ranges, f"{name} is not one table")
    lines = list(sheet.iter_rows(values_only=True))
    expect(all(cell not in (None, "") for line in lines for cell in line), f"{name} has an empty cell")
    return [dict(zip(lines[0], line)) for line in lines[1:]]


def same(cell, value, place):
    if value is None:
        expect(cell in ABSENT, f"{place} is {cell!r}, and figures.json has no number")
    else:
        expect(isinstance(cell, (int, float)) and float(cell) == float(value), f"{place} is {cell!r}, not {value}")


def main():
    program, work, reports = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    file = work / "figures.xlsx"
    run(program, "figures", *reports, "-o", file)
    result = OpenXmlValidator().validate(file)
    expect(result.is_valid and not result.errors, f"openxml-audit: {[error.description for error in result.errors]}")
    book = openpyxl.load_workbook(file)
    expect(book.sheetnames == SHEETS, f"the sheets are {book.sheetnames}")
    figures = json.loads(run(program, "figures", *reports))
    count, queue = 0, {name: iter(rows(book, name)) for name in SHEETS}
    for report in figures:
        for section, name in (("requests", "表三"), ("review", "表四")):
            for key, cells in report.get(section, {}).items():
                row = next(queue[name])
                expect(row["键"] == f"{section}.{key}" and row["年份"] == report["year"], f"{row['键']} stands for {key}")
                for cell, value in zip(list(row.values())[4:-1], cells):
                    same(cell, value, f"{name} {key}")
                    count += 1
            if not report.get(section):
                expect(next(queue[name])["键"] == "未见", f"{name}: no row says that {report['office']} has none")
        for key, cells in report.get("proactive", {}).items():
            for column, value in cells.items():
                row = next(queue["表二"])
                expect(row["键"] == f"proactive.{key}.{column}", f"表二: {row['键']} stands for {key}.{column}")
                same(row["数值"], value, f"表二 {key} {column}")
                count += 1
        for statement in report["narrative"]:
            row = next(queue["正文数量"])
            same(row["数值"], statement["value"], f"正文数量 {statement['label']}")
            expect(row["项目"] == (statement["label"] or "—"), f"正文数量: {row['项目']} is not {statement['label']}")
            count += 1
    for name in ("表二", "表三", "表四"):
        expect(next(queue[name], None) is None, f"{name} has more rows than figures.json")
    print(f"a workbook of {len(figures)} reports, {count} figures read back")


main()
