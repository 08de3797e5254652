"""Reports with texts planted in every place whose words reach an output, in each of the formats that are read."""

import copy
import csv
import html
import io
import json
import zipfile

from program import ROOT, SAMPLES, run

SAMPLE = SAMPLES / "jianye-2023.txt"
NAMES = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
# How many texts a report of each kind takes.
PLACES = {"json": 14, "csv": 6, "text": 3, "html": 5, "docx": 4}
# Which of them are words in a picture.
PICTURED = {"json": {0, 1, 6, 7, 8, 9, 10, 13}, "csv": {0, 1, 2, 3, 5}, "text": {0}, "html": {0}, "docx": {0}}


def base(program):
    """The sample's figures with the origin of each cell, as the program prints them."""
    done = run(program, "figures", "--explain", SAMPLE)
    return json.loads(done.out)[0]


def json_report(figures, texts, number=0):
    """A report whose office, title, statements, passages, origins and notes hold the texts; one statement does not hold."""
    report = copy.deepcopy(figures)
    office, title, problems, other, raw, note, file, *rest = texts
    report["office"] = f"{NAMES[number % len(NAMES)]}区{office}人民政府办公室"
    report["title"] = f"{title}{report['year']}年政府信息公开工作年度报告"
    report["source"]["file"] = f"{file}.txt"
    report["text"]["problems"]["text"] += problems
    report["text"]["otherMatters"]["text"] = f"收取信息处理费12元{other}。"
    cell = report["cells"]["requests.received.total"]
    cell["raw"], cell["note"] = f"18{raw}", note
    for cell in report["cells"].values():
        cell["file"] = report["source"]["file"]
    labels, units, quotes, word = rest[:2], rest[2:4], rest[4:6], rest[6]
    for statement, label, unit in zip(report["narrative"], labels, units):
        statement["label"] += label
        statement["unit"] += unit
    for statement in report["narrative"]:
        if statement["role"] == "handled":
            statement["value"] = 99
            statement["quote"] = f"全年答复办结{quotes[0]}99件。"
        else:
            statement["quote"] = quotes[1]
    report["narrative"][1]["scopeWord"] = word
    return report


def json_file(figures, texts):
    """As many reports as there are texts for."""
    step = PLACES["json"]
    reports = [json_report(figures, texts[at:at + step], at // step) for at in range(0, len(texts) - step + 1, step)]
    # Lone surrogates can stand only as escapes.
    return json.dumps(reports).encode()


def csv_file(program, texts):
    """The sample in long form: office, label, unit, word of the scope, quote and file of its statements."""
    office, label, unit, word, quote, file = texts
    rows = list(csv.DictReader(io.StringIO(run(program, "figures", "--explain", "--format", "csv", SAMPLE).out.decode())))
    for row in rows:
        row["office"] = f"甲区{office}人民政府办公室"
        row["file"] = f"{file}.txt"
        if row["section"] == "narrative":
            row["raw"] = quote
    statements = [row for row in rows if row["section"] == "narrative"]
    statements[0]["row"] += label
    statements[0]["unit"] += unit
    before, _, after = statements[1]["column"].partition("(")
    statements[1]["column"] = f"{before}({word}){after.partition(')')[2]}"
    made = io.StringIO(newline="")
    writer = csv.DictWriter(made, rows[0].keys(), lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(rows)
    return made.getvalue().encode()


def changed(text, changes):
    for old, new in changes:
        assert text.count(old) >= 1, f"the sample has no {old}"
        text = text.replace(old, new, 1)
    return text


def text_file(texts):
    """The sample as text: the title, a statement that does not hold, a label of the form."""
    title, quote, label = texts
    return changed(SAMPLE.read_text(encoding="utf-8"), [
        ("南京市建邺区人民政府办公室2023年", f"南京市建邺区人民政府办公室{title}2023年"),
        ("答复办结政府信息公开申请18件", f"答复办结政府信息公开申请{quote}81件"),
        ("7.属于行政执法案卷", f"7.属于行政执法案卷{label}")]).encode("utf-8", "surrogatepass")


def html_file(texts):
    """A page: title, prose, label, an unreadable cell and a caption, all as text and none as markup."""
    title, prose, label, cell, row = (html.escape(text) for text in texts)
    seed = (ROOT / "Tests/Fuzz/Seeds/html/page.html").read_text(encoding="utf-8")
    return changed(seed, [
        ("<title>示例区2023年", f"<title>示例区{title}2023年"),
        ("<p>一、总体情况</p>", f"<h1>示例区{title}2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>全年收到政府信息公开申请{prose}81件。</p>"),
        ("<td>规章</td>", f"<td>规章{label}</td>"), ("<td>&nbsp;</td>", f"<td>某数{cell}</td>"),
        ("(七)总计" if "(七)总计" in seed else "（七）总计", f"（七）总计{row}")]).encode("utf-8", "surrogatepass")


def docx_file(texts):
    """The same as a Word file."""
    title, prose, label, cell = (html.escape(text) for text in texts)
    made = io.BytesIO()
    with zipfile.ZipFile(ROOT / "Tests/Fuzz/Seeds/docx/report.docx") as seed, zipfile.ZipFile(made, "w") as file:
        for name in seed.namelist():
            data = seed.read(name)
            if name == "word/document.xml":
                start = "<w:p><w:r><w:t>"
                data = changed(data.decode(), [
                    ("示例区2023年", f"示例区{title}2023年"),
                    (f"{start}二、主动", f"{start}全年收到政府信息公开申请{prose}81件。</w:t></w:r></w:p>{start}二、主动"),
                    ("<w:t>规章</w:t>", f"<w:t>规章{label}</w:t>"), ("<w:t>/</w:t>", f"<w:t>某数{cell}</w:t>"),
                ]).encode("utf-8", "surrogatepass")
            file.writestr(zipfile.ZipInfo(name), data)
    return made.getvalue()


def fitting(kind, texts):
    """The texts as they can stand in their places: in long form the word that states a scope stands in brackets."""
    if kind != "csv":
        return texts
    return [*texts[:3], "".join(c for c in texts[3] if c not in "()."), *texts[4:]]


def file(kind, program, figures, texts):
    """A file of a kind with its texts."""
    if kind == "json":
        return json_file(figures, texts)
    if kind == "csv":
        return csv_file(program, texts)
    return {"text": text_file, "html": html_file, "docx": docx_file}[kind](texts)


ENDING = {"json": ".json", "csv": ".csv", "text": ".txt", "html": ".html", "docx": ".docx"}


def compared(figures, texts, years=(2022, 2023)):
    """Small reports of several offices and years for a comparison: a text for each office, the figures harmless."""
    reports = []
    for number, text in enumerate(texts):
        for year in years:
            report = copy.deepcopy(figures)
            report["office"] = f"{NAMES[number % len(NAMES)]}{'市县区镇'[number // len(NAMES) % 4]}{text}人民政府"
            report["year"] = year
            report["title"] = f"{report['office']}{year}年政府信息公开工作年度报告"
            report["narrative"], report["text"] = [], {}
            for key in "cells", "subtotals", "text":
                report.pop(key, None)
            reports.append(report)
    return reports
